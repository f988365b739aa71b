"""Reads the sample city's printed pieces back with other people's readers: poppler, MuPDF, zbar and a browser.

    run.py [SITE] [--only MODULE]…

SITE is the folder of a built site; without it the sample city is built first, with the command named by
MENPAI or the debug build's. Prints every failure and then `N passed, N failed`; exits with 1 on a failure.
"""

import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

from checks import Checks
from pieces import Pieces
from running import parse_arguments, run_all, summary
from sample import build, copy

MODULES = ["sheets", "type_sizes", "words", "codes", "three_outputs", "longest"]


def main() -> int:
    options = parse_arguments(__doc__, MODULES)
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="menpai-print-") as scratch:
        root = options.site or build(Path(scratch) / "site", source=copy(Path(scratch) / "source"))
        pieces = Pieces(root, Path(scratch))
        run_all(options.only or MODULES, pieces, checks)
    return summary(checks)


if __name__ == "__main__":
    sys.exit(main())
