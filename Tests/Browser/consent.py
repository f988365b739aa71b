"""A lawyer takes consent back: the next build says so kindly, and shows nothing of what it covered."""

import re
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from accessibility import OPTIONS, worded
from browser import PHONE, chromium, page_in, show
from checks import Checks
from sample import build, copy
from server import serve
from site_pages import Site


def run(site: Site, checks: Checks) -> None:
    with tempfile.TemporaryDirectory(prefix="menpai-consent-") as scratch, chromium() as browser:
        source = copy(Path(scratch) / "site")
        record = next(
            path for path in sorted((source / "content/lawyers").iterdir())
            if "withdrawn" not in path.read_text() and f"lawyer: {path.stem}" in pairings(source))
        text = record.read_text()
        name = re.search(r"^(?:name|姓名): *(\S+)", text, re.M).group(1)
        record.write_text(re.sub(r"(consent: \{[^}]*)\}", r"\1, withdrawn: 2026-11-01}", text, count=1))
        root = build(Path(scratch) / "public", source=source)
        with serve(root) as address, page_in(browser, viewport=PHONE) as page:
            shown = Site(root, address)
            office = shown.first("communities/*/index.html", lambda text: "律师信息更新中" in text)
            if not checks.expect(office is not None, "an office says that its lawyer's details are being updated"):
                return
            named = [path for path in shown.pages if name in shown.text(path)]
            checks.expect_none(named, "no page names the lawyer whose consent has ended")
            show(page, shown.url(office))
            for part in [".photo", ".call", ".mail", ".person-name"]:
                checks.expect(page.locator(part).count() == 0, f"{office} shows no {part} of the lawyer")
            checks.expect(page.locator(".where .phone").is_visible(), f"{office} still shows the community's telephone")
            empty = page.eval_on_selector_all(
                "main h2 + *, main dd, main li",
                "all => all.filter(e => !e.textContent.trim() && !e.querySelector('img')).map(e => e.outerHTML)")
            checks.expect_none(empty, f"{office} leaves no part empty")
            for scheme in ["light", "dark"]:
                page.emulate_media(color_scheme=scheme)
                violations = Axe().run(page, options=OPTIONS).response["violations"]
                checks.expect_none([worded(violation) for violation in violations],
                                   f"axe finds nothing on {office} ({scheme})")


def pairings(source: Path) -> str:
    return "\n".join(path.read_text() for path in sorted((source / "content/pairings").glob("*.yaml")))
