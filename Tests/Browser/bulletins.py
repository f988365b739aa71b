"""A bulletin on paper: its red head, issuer, number and day, the whole text, numbered pages, and nothing of the site."""

import subprocess
import tempfile
from pathlib import Path

from browser import chromium, page_in, show
from checks import Checks
from site_pages import Site

MASTHEAD = {"bulletin": "律师进社区简报", "bulletin, English": "Lawyers in Communities"}
# Words of the site around the text, which paper does without.
AROUND = {"bulletin": ["找社区", "服务内容", "全部简报", "上一期"],
          "bulletin, English": ["Find", "Services", "All bulletins", "Earlier"]}


def run(site: Site, checks: Checks) -> None:
    kinds = site.kinds | site.english_kinds
    with chromium() as browser, page_in(browser) as page:
        for kind, masthead in MASTHEAD.items():
            path = kinds[kind]
            if not checks.expect(path is not None, f"the site has a page of the kind {kind}"):
                continue
            show(page, site.url(path))
            article = page.eval_on_selector("article h1", "e => e.textContent")
            number = page.eval_on_selector(".redhead-number", "e => e.textContent")
            last = page.eval_on_selector_all("article .prose > *", "all => all.at(-1).textContent.trim().slice(-8)")
            sheets = printed(page)
            text = "".join(sheets)
            for words in [masthead, article, number, last]:
                checks.expect(squeezed(words) in squeezed(text), f"{path} prints “{words}”")
            checks.expect(squeezed(text).count(squeezed(masthead)) == 1, f"{path} prints its head once")
            for words in AROUND[kind]:
                checks.expect(words not in text, f"{path} prints no “{words}”")
            for count, sheet in enumerate(sheets, start=1):
                checks.expect(f"—{count}—" in squeezed(sheet), f"{path} numbers sheet {count}", sheet[-40:])


def printed(page) -> list[str]:
    """The text of each sheet of A4."""
    with tempfile.TemporaryDirectory(prefix="menpai-bulletin-") as scratch:
        file = Path(scratch) / "bulletin.pdf"
        page.pdf(path=file, prefer_css_page_size=True)
        read = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True)
    return read.stdout.removesuffix("\f").split("\f")


def squeezed(text: str) -> str:
    return "".join(text.split())
