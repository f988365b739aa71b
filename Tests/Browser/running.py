"""What the test programs in Python share: their arguments, and running one module after another."""

import argparse
import importlib
import time
from pathlib import Path

from checks import Checks


def parse_arguments(description: str, modules: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("site", nargs="?", type=Path, help="folder of a built site")
    parser.add_argument("--only", action="append", choices=modules, help="run this module, not all")
    return parser.parse_args()


def run_all(modules: list[str], subject: object, checks: Checks) -> None:
    """Calls each module's `run` with the subject, and says how long it took and how it went."""
    for name in modules:
        started = time.monotonic()
        before = checks.failed
        importlib.import_module(name).run(subject, checks)
        verdict = "ok" if checks.failed == before else f"{checks.failed - before} failed"
        print(f"{name:<14} {time.monotonic() - started:5.1f} s  {verdict}", flush=True)


def summary(checks: Checks) -> int:
    """The last line, and the exit code."""
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0
