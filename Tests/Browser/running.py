"""What the test programs in Python share: their arguments, and running their modules side by side."""

import argparse
import contextlib
import importlib
import io
import multiprocessing
import os
import time
import traceback
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from checks import Checks


def parse_arguments(description: str, modules: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("site", nargs="?", type=Path, help="folder of a built site")
    parser.add_argument("--only", action="append", choices=modules, help="run this module, not all")
    return parser.parse_args()


def run_all(modules: list[str], subject: object, checks: Checks) -> None:
    """Calls each module's `run` with the subject, as many at a time as there are processors and each in a process of its
    own, and prints what it said, how long it took and how it went."""
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as pool:
        for ended in as_completed([pool.submit(run, name, subject) for name in modules]):
            name, seconds, own, said = ended.result()
            verdict = f"{own.failed} failed" if own.failed else "ok"
            print(f"{said}{name:<14} {seconds:5.1f} s  {verdict}", flush=True)
            checks.passed += own.passed
            checks.failed += own.failed


def run(name: str, subject: object) -> tuple[str, float, Checks, str]:
    """One module, its time, its checks, and what it printed."""
    started, checks, said = time.monotonic(), Checks(), io.StringIO()
    with contextlib.redirect_stdout(said):
        try:
            importlib.import_module(name).run(subject, checks)
        except Exception:
            checks.expect(False, f"{name} comes to its end", traceback.format_exc())
    return name, time.monotonic() - started, checks, said.getvalue()


def summary(checks: Checks) -> int:
    """The last line, and the exit code."""
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0
