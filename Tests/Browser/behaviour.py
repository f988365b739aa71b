"""What a resident does: walks from the home page to an office, tabs, taps, calls; on any screen, without scripts."""

import json
import re
from urllib.parse import urlsplit

from playwright.sync_api import Page

from browser import DESKTOP, NARROW, PHONE, chromium, hold_redirects, page_in, show
from checks import Checks
from site_pages import Site

LINKS = {
    "tel": re.compile(r"tel:(\+86[1-9]\d{8,11}|\d{3,6})"),
    "mailto": re.compile(r"mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
    "geo": re.compile(r"geo:-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?"),
}
TYPES = {
    "home": "WebSite", "community": "LegalService", "lawyer": "Person", "firm": "LegalService",
    "bulletin": "Article", "events": "Event",
}

# What reaches past the right edge, and is not meant to be scrolled by itself (a wide table in its box).
OVERFLOW = """() => {
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (!wide) return null;
  const edge = document.documentElement.clientWidth + 1;
  const past = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > edge);
  const last = past.at(-1);
  return `${document.documentElement.scrollWidth} px: ` + (last ? last.outerHTML.slice(0, 120) : '?');
}"""

# Things to tap that are smaller than `least` px in either direction; links inside running text are exempt (WCAG 2.5.8).
SMALL = """least => [...document.querySelectorAll(
    '.masthead a, .tongues a, .crumbs a, .call, .mail, .button, .plates a, .jump a, .pager a, .row, ' +
    '.colophon nav a, .hotline-number a, a.phone')]
  .filter(e => e.getClientRects().length)
  .map(e => [e, e.getBoundingClientRect()])
  .filter(([e, r]) => r.height < least - .5 || (r.width < least - .5 && !e.closest('.crumbs')))
  .map(([e, r]) => `${e.textContent.trim().slice(0, 20)} ${Math.round(r.width)}×${Math.round(r.height)}`)"""


def run(site: Site, checks: Checks) -> None:
    with chromium() as browser:
        with page_in(browser, viewport=NARROW) as page:
            hold_redirects(page)
            fits_every_width(site, page, checks)
        with page_in(browser, viewport=PHONE) as page:
            hold_redirects(page)
            targets_are_large(site, page, checks)
            keyboard_reaches_everything(site, page, checks)
            three_clicks(site, page, checks)
        with page_in(browser, viewport=DESKTOP) as page:
            asks_no_other_host(site, page, checks)
        with page_in(browser, viewport=PHONE, java_script_enabled=False) as page:
            works_without_scripts(site, page, checks)
    links_are_well_formed(site, checks)
    structured_data(site, checks)


def fits_every_width(site: Site, page: Page, checks: Checks) -> None:
    """No page scrolls sideways at 320 px; nor does one of each kind, and every office, at 360 px with the text doubled."""
    close = set(filter(None, [*site.kinds.values(), *site.english_kinds.values()])) | set(site.offices)
    for path in site.pages:
        show(page, site.url(path))
        overflow = page.evaluate(OVERFLOW)
        checks.expect(overflow is None, f"{path} fits 320 px", overflow)
        if path not in close:
            continue
        page.set_viewport_size(PHONE)
        overflow = page.evaluate(OVERFLOW)
        checks.expect(overflow is None, f"{path} fits 360 px", overflow)
        page.evaluate("() => { const root = document.documentElement; "
                      "root.style.fontSize = parseFloat(getComputedStyle(root).fontSize) * 2 + 'px' }")
        overflow = page.evaluate(OVERFLOW)
        checks.expect(overflow is None, f"{path} fits 360 px with the text doubled", overflow)
        page.set_viewport_size(NARROW)


def targets_are_large(site: Site, page: Page, checks: Checks) -> None:
    for kind, path in (site.kinds | site.english_kinds).items():
        if path:
            show(page, site.url(path))
            checks.expect_none(page.evaluate(SMALL, 48), f"what is tapped on {path} ({kind}) is 48 px or more")


def keyboard_reaches_everything(site: Site, page: Page, checks: Checks) -> None:
    """The skip link comes first and works; every link is reached in turn, with an outline that shows."""
    for kind in ["home", "community", "lawyers", "report-error"]:
        path = site.kinds[kind]
        if not path:
            continue
        show(page, site.url(path))
        total = page.evaluate("[...document.querySelectorAll('a[href]')].filter(e => e.getClientRects().length).length")
        reached, unseen = 0, []
        for _ in range(total):
            page.keyboard.press("Tab")
            state = page.evaluate("""() => {
              const e = document.activeElement, style = getComputedStyle(e), r = e.getBoundingClientRect();
              const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return {link: e.matches('a[href]'), words: e.textContent.trim().slice(0, 20),
                      seen: drawn && r.width > 0 && r.left >= 0};
            }""")
            reached += state["link"]
            if not state["seen"]:
                unseen.append(state["words"])
        checks.expect(reached == total, f"Tab reaches every link of {path}", f"{reached} of {total}")
        checks.expect_none(unseen, f"focus shows on every link of {path}")
        show(page, site.url(path))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        inside = page.evaluate("document.querySelector('main').contains(document.activeElement)"
                               " || !document.querySelector('main a[href]')")
        checks.expect(inside, f"the skip link of {path} leads into the page's main part")


def three_clicks(site: Site, page: Page, checks: Checks) -> None:
    """Home, district, street, office: for every office, and with real clicks for one of each district."""
    reached: dict[str, set[str]] = {}
    show(page, site.url("index.html"))
    for district in hrefs(page, "main a", "/districts/"):
        show(page, district)
        for street in hrefs(page, "main a", "/streets/"):
            show(page, street)
            reached.setdefault(district, set()).update(hrefs(page, "main a", "/communities/"))
    found = set().union(*reached.values()) if reached else set()
    missing = [office for office in site.offices if site.url(office) not in found]
    checks.expect_none(missing, "every office is three clicks from the home page")
    for district in sorted(reached):
        show(page, site.url("index.html"))
        for step in ["districts", "streets", "communities"]:
            link = page.locator(f'main a[href*="{step}/"]:not([href$="{step}/"])')
            if step == "districts":
                link = page.locator(f'main a[href$="{urlsplit(district).path.lstrip("/")}"]')
            link.first.click()
        checks.expect(page.locator(".plate-office h1").count() == 1,
                      f"three clicks lead from the home page through {urlsplit(district).path} to an office", page.url)


def hrefs(page: Page, selector: str, under: str) -> list[str]:
    """Where links below a folder lead, the folder's own page left out."""
    links = page.eval_on_selector_all(selector, "all => all.map(e => e.href)")
    return sorted({link for link in links if re.search(re.escape(under) + r"[^/]+/$", urlsplit(link).path)})


def asks_no_other_host(site: Site, page: Page, checks: Checks) -> None:
    """Only this site's files are asked for, none fails, and nothing is blocked or logged by the browser."""
    requests, failures, logged = [], [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("response", lambda response: response.status >= 400 and failures.append(response.url))
    page.on("console", lambda message: logged.append(message.text))
    page.on("pageerror", lambda error: logged.append(str(error)))
    for kind, path in (site.kinds | site.english_kinds).items():
        if not path or kind.startswith("redirect"):
            continue
        for seen in (requests, failures, logged):
            seen.clear()
        show(page, site.url(path))
        page.wait_for_load_state("networkidle") if "community" in kind else None
        foreign = [url for url in requests if not url.startswith((site.address + "/", "data:"))]
        checks.expect_none(foreign, f"{path} asks no other host")
        checks.expect_none(failures, f"{path} asks only for what is there")
        checks.expect_none(logged, f"the browser has nothing to say about {path}")
        policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
        words = policy.first.get_attribute("content") if policy.count() else ""
        checks.expect("default-src 'none'" in words and "script-src" not in words and "unsafe" not in words,
                      f"the policy of {path} allows no script", words)
        scripts = page.locator('script:not([type="application/ld+json"])').count()
        handlers = page.evaluate("[...document.querySelectorAll('*')].filter(e => "
                                 "[...e.attributes].some(a => a.name.startsWith('on') || a.name === 'style')).length")
        checks.expect(scripts + handlers == 0, f"{path} holds no script, handler or style attribute")


def works_without_scripts(site: Site, page: Page, checks: Checks) -> None:
    path = site.kinds["community"]
    if not path:
        return
    show(page, site.url(path))
    for part in [".plate-office h1", ".person-name", ".session", ".address", ".call", ".promise-main"]:
        checks.expect(page.locator(part).first.is_visible(), f"{path} shows {part} without scripts")
    if site.redirects:
        page.goto(site.url(site.redirects[0]), wait_until="commit")
        page.wait_for_url(lambda url: url != site.url(site.redirects[0]))
        checks.expect(page.locator("main").count() == 1, "a redirect is followed without scripts", page.url)


def links_are_well_formed(site: Site, checks: Checks) -> None:
    for path in site.pages:
        odd = []
        for href in re.findall(r'href="((?:tel|mailto|geo):[^"]*|javascript:[^"]*|data:[^"]*)"', site.text(path)):
            form = LINKS.get(href.partition(":")[0])
            if form is None or not form.fullmatch(href):
                odd.append(href)
        checks.expect_none(odd, f"telephone, mail and map links of {path} are well formed")


def structured_data(site: Site, checks: Checks) -> None:
    blocks = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
    types: dict[str, set[str]] = {}
    for path in site.full_pages:
        for block in blocks.findall(site.text(path)):
            try:
                data = json.loads(block)
                types.setdefault(path, set()).update(thing["@type"] for thing in data.get("@graph", [data]))
            except (ValueError, KeyError) as error:
                checks.expect(False, f"the structured data of {path} can be read", error)
    for kind, expected in TYPES.items():
        path = site.kinds[kind]
        if path:
            found = types.get(path, set())
            checks.expect(expected in found, f"{path} ({kind}) is a schema.org {expected}", found)
    odd = [path for path in site.offices if ("LegalService" in types.get(path, set())) != (path in site.served)]
    checks.expect_none(odd, "every office to which a lawyer comes is a schema.org LegalService, and no other")
    checks.expect(len(site.served) > 50, "lawyers come to most offices", len(site.served))
