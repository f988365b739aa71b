"""Chromium, started once for a module, and what the modules ask of it."""

import os
import shutil
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

PHONE = {"width": 360, "height": 740}
NARROW = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 900}
# In milliseconds.
PATIENCE = 180_000


@contextmanager
def chromium():
    """The machine's own Chromium: CHROMIUM, or the first on the path."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"], timeout=PATIENCE)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def page_in(browser: Browser, **context):
    """A page in a context of its own: viewport, color_scheme, java_script_enabled and so on."""
    opened = browser.new_context(**context)
    # Beside other work a page may take long; that is no failure.
    opened.set_default_timeout(PATIENCE)
    try:
        yield opened.new_page()
    finally:
        opened.close()


def show(page: Page, url: str) -> None:
    page.goto(url, wait_until="load")


def hold_redirects(page: Page) -> None:
    """Shows a redirecting page instead of following it."""

    def without_refresh(route):
        response = route.fetch()
        text = response.text()
        start = text.find('<meta http-equiv="refresh"')
        if start >= 0:
            text = text[:start] + text[text.index(">", start) + 1:]
        route.fulfill(response=response, body=text)

    page.route(lambda url: url.endswith("/") or url.endswith(".html"), without_refresh)
