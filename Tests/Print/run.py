"""Reads the sample city's printed pieces back with other people's readers: poppler, MuPDF, zbar and a browser.

    run.py [SITE] [--only MODULE]…

SITE is the folder of a built site; without it the sample city is built first, with the command named by
MENPAI or the debug build's. Prints every failure and then `N passed, N failed`; exits with 1 on a failure.
"""

import argparse
import importlib
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

from checks import Checks
from pieces import Pieces
from sample import build, copy

MODULES = ["sheets", "type_sizes", "words", "codes", "three_outputs", "longest"]


def main() -> int:
    options = parse_arguments()
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="menpai-print-") as scratch:
        root = options.site or build(Path(scratch) / "site", source=copy(Path(scratch) / "source"))
        pieces = Pieces(root, Path(scratch))
        for name in options.only or MODULES:
            run(name, pieces, checks)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", nargs="?", type=Path, help="folder of a built site")
    parser.add_argument("--only", action="append", choices=MODULES, help="run this module, not all")
    return parser.parse_args()


def run(name: str, pieces: Pieces, checks: Checks) -> None:
    started = time.monotonic()
    before = checks.failed
    importlib.import_module(name).run(pieces, checks)
    verdict = "ok" if checks.failed == before else f"{checks.failed - before} failed"
    print(f"{name:<14} {time.monotonic() - started:5.1f} s  {verdict}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
