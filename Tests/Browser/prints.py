"""Pages of cards and notices: found from every office, shown at true size, and good on paper even without the files."""

import re
from urllib.parse import urljoin

from playwright.sync_api import Page

from browser import PHONE, chromium, page_in, show
from cards import PAPER, PX_PER_MM, is_a4, pdf_pages
from checks import Checks
from plain import plain_site
from site_pages import Site

A4 = (210, 297)
CARDS = [(90, 54), (85.6, 53.98)]

# The longest texts that records may bring, put where a plain notice shows them.
WORST = """sessions => {
  const all = (selector, text) => document.querySelectorAll(selector).forEach(e => e.textContent = text);
  const glyphs = n => '翠苑一区求是新村文三路古荡湾'.repeat(n).slice(0, n);
  all('.wall-plate b', glyphs(12));
  document.querySelectorAll('.wall-name').forEach(e => e.firstChild.data = '阿布都热合曼·买买提江 ');
  all('.wall-firm', glyphs(40));
  document.querySelectorAll('.wall-when').forEach(part => {
    const words = ['每周一下午2点到5点', '每周三晚上6点到9点', '每周六上午9点半到11点半'].slice(0, sessions);
    part.replaceChildren(...words.map(words => {
      const p = document.createElement('p');
      p.className = 'wall-session';
      p.textContent = words;
      return p;
    }));
  });
  document.querySelectorAll('.wall-room').forEach(e => {
    e.firstChild.data = glyphs(24);
    e.lastChild.textContent = glyphs(80);
  });
}"""


def run(site: Site, checks: Checks) -> None:
    every_office_is_listed(site, checks)
    with chromium() as browser:
        with page_in(browser, viewport=PAPER) as page:
            for kind in ["card", "notice", "card, English", "notice, English"]:
                path = (site.kinds | site.english_kinds)[kind]
                if checks.expect(path is not None, f"the site has a page of the kind {kind}"):
                    pieces_have_their_size(site, page, checks, path)
        with page_in(browser, viewport=PHONE) as page:
            two_steps_to_the_files(site, page, checks)
        with plain_site() as plain, page_in(browser, viewport=PAPER) as page:
            every_office_is_listed(plain, checks)
            for path in notices(plain):
                plain_notice_is_one_sheet(plain, page, checks, path)


def every_office_is_listed(site: Site, checks: Checks) -> None:
    """A district's print page leads to each community's card and notice, and to nothing that is not there."""
    for prefix in ["", "en/"]:
        listed: set[str] = set()
        for path in site.one_page(f"{prefix}print/districts/*/index.html"):
            for href in re.findall(r'<a href="([^"]+)" aria-label', site.text(path)):
                target = urljoin("/" + path, href).lstrip("/")
                checks.expect((site.root / target).is_file(), f"{path} leads to {target}")
                listed.add(target.rsplit(".", 1)[0])
        offices = [office.replace("/index.html", "") for office in site.one_page(f"{prefix}communities/*/index.html")
                   if 'card.html"' in site.text(office)]
        missing = [office for office in offices if not {f"{office}/card", f"{office}/notice"} <= listed]
        checks.expect_none(missing, f"every office's card and notice stand under {prefix}print/")


def two_steps_to_the_files(site: Site, page: Page, checks: Checks) -> None:
    """From any page's foot to the print page, to the district, to the file."""
    show(page, site.url("index.html"))
    page.locator('.colophon a[href$="print/"]').first.click()
    page.locator('.plates a').first.click()
    links = page.locator(".print-files a")
    checks.expect(links.count() >= 2, "two clicks lead from the home page's foot to the files of a district", page.url)
    names = links.evaluate_all("all => all.map(e => e.getAttribute('aria-label'))")
    checks.expect(len(set(names)) == len(names), "each file's link says which community's it is", names[:3])
    small = page.evaluate("() => [...document.querySelectorAll('.print-files a')]"
                          ".filter(e => e.getBoundingClientRect().height < 47.5).length")
    checks.expect(small == 0, "the files' links are large enough to tap", small)


def pieces_have_their_size(site: Site, page: Page, checks: Checks, path: str) -> None:
    """What is drawn is printed at its true size, and a card is shown so too; a plain page has nothing drawn."""
    show(page, site.url(path))
    if not page.locator(".paper").count():
        return
    sizes = [A4] if "notice" in path else CARDS
    for medium in ["print"] if "notice" in path else ["screen", "print"]:
        page.emulate_media(media=medium)
        found = page.eval_on_selector_all(".paper", "all => all.map(e => [e.scrollWidth, e.scrollHeight])")
        odd = [(round(width / PX_PER_MM, 1), round(height / PX_PER_MM, 1)) for width, height in found
               if not any(abs(width / PX_PER_MM - size[0]) < .6 and abs(height / PX_PER_MM - size[1]) < .6
                          for size in sizes)]
        checks.expect_none(odd, f"the pieces on {path} measure what they do on paper ({medium})")
    pages = pdf_pages(page.pdf(prefer_css_page_size=True, print_background=True))
    checks.expect(len(pages) == 1 and is_a4(pages[0]), f"{path} prints on one sheet of A4", pages)
    page.emulate_media(media="screen")


def notices(site: Site) -> list[str]:
    """A plain notice of each shape: with a portrait, without, of an office without a lawyer, in English."""
    plain = [path for path in [*site.one_page("communities/*/notice.html"),
                               *site.one_page("en/communities/*/notice.html")] if 'class="wall"' in site.text(path)]
    shapes = [lambda text: 'class="photo"' in text, lambda text: 'class="wall-who"' not in text,
              lambda text: 'class="wall-note"' in text, lambda text: '<html lang="en"' in text]
    found = [next((path for path in plain if shape(site.text(path))), None) for shape in shapes]
    return sorted({path for path in found if path})


def plain_notice_is_one_sheet(site: Site, page: Page, checks: Checks, path: str) -> None:
    page.emulate_media(media="print")
    for sessions in [0, 1, 3]:
        show(page, site.url(path))
        if sessions:
            page.evaluate(WORST, sessions)
        what = f"{path} with the longest texts and {sessions} sessions" if sessions else path
        pages = pdf_pages(page.pdf(prefer_css_page_size=True, print_background=True))
        checks.expect(len(pages) == 1 and is_a4(pages[0]), f"{what} prints on one sheet of A4", len(pages))
        wide = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        checks.expect(wide[0] <= wide[1], f"{what} is not cut off at the paper's edge", wide)
    page.emulate_media(media="screen")
