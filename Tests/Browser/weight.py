"""An office's page stays light: a resident on a slow line reads it at once."""

import gzip
import re

from checks import Checks
from site_pages import Site

LIMIT = 20 * 1024


def run(site: Site, checks: Checks) -> None:
    heaviest = max((weight(site, page), page) for page in site.offices)
    checks.expect(heaviest[0] <= LIMIT, "an office's page and its style sheet stay within 20 KB compressed",
                  f"{heaviest[1]}: {heaviest[0]} bytes")
    print(f"heaviest office: {heaviest[1]}, {heaviest[0]} bytes with its style sheet, compressed")


def weight(site: Site, page: str) -> int:
    text = site.text(page)
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)"', text)
    files = [(site.root / page).parent / sheet for sheet in sheets]
    return sum(len(gzip.compress(body)) for body in [text.encode(), *(file.read_bytes() for file in files)])
