"""A site built with --portable reads from a folder, a memory stick or a mail attachment, without a server."""

import tempfile
from pathlib import Path

from browser import PHONE, chromium, page_in
from checks import Checks
from sample import build, copy
from site_pages import Site


def run(site: Site, checks: Checks) -> None:
    with tempfile.TemporaryDirectory(prefix="menpai-portable-") as scratch, chromium() as browser:
        root = build(Path(scratch) / "site", "--portable", source=copy(Path(scratch) / "source"))
        with page_in(browser, viewport=PHONE) as page:
            blocked: list[str] = []
            page.on("console", lambda message: blocked.append(message.text))
            page.on("requestfailed", lambda request: blocked.append(request.url))
            page.goto((root / "index.html").as_uri())
            checks.expect(styled(page), "the style sheet is applied on a page opened from a folder")
            for step in ["districts", "streets", "communities"]:
                page.locator(f'main a[href*="{step}/"]:not([href$="{step}/index.html"])').first.click()
                page.wait_for_load_state("load")
            checks.expect(page.locator(".plate-office h1").count() == 1,
                          "three clicks lead to an office in a folder", page.url)
            checks.expect(page.url.endswith("/index.html"), "links name index.html", page.url)
            checks.expect(styled(page), "the style sheet is applied on an office opened from a folder")
            broken = page.eval_on_selector_all(
                "img", "all => all.filter(e => e.complete && !e.naturalWidth).map(e => e.src)")
            checks.expect_none(broken, "pictures show on a page opened from a folder")
            checks.expect_none(blocked, "the browser blocks nothing of a page opened from a folder")


def styled(page) -> bool:
    return page.evaluate("getComputedStyle(document.querySelector('.brand')).backgroundColor !== 'rgba(0, 0, 0, 0)'")
