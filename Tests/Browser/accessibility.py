"""axe-core on one page of each kind, on a phone and a desktop, light and dark: no violation of any of its rules."""

from axe_playwright_python.sync_playwright import Axe

from browser import DESKTOP, PHONE, chromium, hold_redirects, page_in, show
from checks import Checks
from site_pages import Site

ENGLISH = ["home", "district", "street", "community", "community without lawyer", "community with changes", "lawyer",
           "bulletin", "organisation", "legal-aid", "schools", "honour year",
           "report month", "report year", "annual"]
OPTIONS = {"resultTypes": ["violations"]}


def run(site: Site, checks: Checks) -> None:
    pages = dict(site.kinds)
    pages |= {f"{kind}, English": site.english_kinds[f"{kind}, English"] for kind in ENGLISH}
    with chromium() as browser, page_in(browser) as page:
        hold_redirects(page)
        for kind, path in pages.items():
            if not checks.expect(path is not None, f"the site has a page of the kind {kind}"):
                continue
            page.set_viewport_size(PHONE)
            show(page, site.url(path))
            for width, viewport in {"phone": PHONE, "desktop": DESKTOP}.items():
                page.set_viewport_size(viewport)
                for scheme in ["light", "dark"]:
                    page.emulate_media(color_scheme=scheme)
                    violations = Axe().run(page, options=OPTIONS).response["violations"]
                    checks.expect_none([worded(violation) for violation in violations],
                                       f"axe finds nothing on {path} ({kind}, {width}, {scheme})")


def worded(violation: dict) -> str:
    places = [" ".join(map(str, node["target"])) for node in violation["nodes"][:3]]
    return f"{violation['id']} ({violation['help']}) at {', '.join(places)}"
