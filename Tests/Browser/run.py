"""Tests the published pages as their readers meet them: valid HTML, accessible, printable, light.

    run.py [SITE] [--only MODULE]…

SITE is the folder of a built site; without it the sample city is built first, with the command named by
MENPAI or the debug build's. Prints every failure and then `N passed, N failed`; exits with 1 on a failure.
"""

import sys
import tempfile
from pathlib import Path

from checks import Checks
from running import parse_arguments, run_all, summary
from sample import build, copy
from server import serve
from site_pages import Site

MODULES = ["accessibility", "html_validity", "behaviour", "reading", "large_text", "cards", "bulletins", "reports", "figures",
           "prints", "portable", "consent", "feeds", "weight"]


def main() -> int:
    options = parse_arguments(__doc__, MODULES)
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="menpai-browser-") as scratch:
        root = options.site or build(Path(scratch) / "site", source=copy(Path(scratch) / "source"))
        with serve(root) as address:
            site = Site(root, address)
            run_all(options.only or MODULES, site, checks)
    return summary(checks)


if __name__ == "__main__":
    sys.exit(main())
