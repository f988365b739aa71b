#!/usr/bin/env python3
"""Nothing from outside is called or imported that Scripts/needs.txt does not name, and what it names is there.

Run with the PATH that Scripts/test gives to all tests, the folder that Scripts/programs makes. Prints a line a problem; exits 1 if there is one.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TABLE = Path("Scripts/needs.txt")
USES = ["start", "build", "test", "clean-room"]
KINDS = ["program", "library", "headers", "package", "python", "module"]
# A program, or a folder of programs, by its place on the machine.
PLACE = re.compile(r"""(?:["':]|^\#!)/(?:usr/)?s?bin(?:/([\w.+-]+))?(?: (\w+))?""", re.MULTILINE)
# Scripts that work on the machine or make one.
PREPARING = ["install-needs", "programs", "clean-room"]
NAMED = "menpai-test-program"


def rows() -> list[list[str]]:
    lines = (PROJECT / TABLE).read_text().splitlines()
    return [line.split() for line in lines if line.strip() and not line.startswith("#")]


def misshapen(table: list[list[str]]):
    for row in table:
        if len(row) != 4 or row[0] not in USES or row[1] not in KINDS:
            yield f"{TABLE}: not `use kind name package`: {' '.join(row)}"
    names = [tuple(row[1:3]) for row in table]
    for name in {name for name in names if names.count(name) > 1}:
        yield f"{TABLE}: {' '.join(name)} stands twice"


def missing(table: list[list[str]]):
    for use, kind, name, source in table:
        if kind == "program" and use != "clean-room" and not shutil.which(name.split("|")[0]):
            yield f"{name} is not there, though {source} is installed"
        if kind == "module" and not find_spec(name):
            yield f"the module {name} is not there, though {source} is installed"


def undeclared_imports(table: list[list[str]]):
    declared = {name for _, kind, name, _ in table if kind == "module"}
    files = sorted((PROJECT / "Tests").rglob("*.py"))
    known = declared | sys.stdlib_module_names | {file.stem for file in files}
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else \
                [node.module] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                if name.split(".")[0] not in known:
                    yield f"{file.relative_to(PROJECT)}: {name} is not a module of {TABLE}"


def places():
    """A program that is called by its place, or a PATH of one's own, would pass the folder by."""
    scripts = [file for file in (PROJECT / "Scripts").iterdir() if file.suffix != ".txt" and file.name not in PREPARING]
    tests = [file for ending in ("swift", "py") for file in (PROJECT / "Tests").rglob(f"*.{ending}")]
    for file in sorted([*scripts, *tests, PROJECT / "Tests/Tools/run"]):
        for found in PLACE.finditer(file.read_text()):
            name = found[2] if found[1] == "env" and found[2] else found[1]
            if file != Path(__file__) and not (name and shutil.which(name)):
                yield f"{file.relative_to(PROJECT)}: {found[0]} is not a program of {TABLE}"


def folder_of_programs():
    """A program on the machine's path is found by tests once a line of the table names it, and not before."""
    with tempfile.TemporaryDirectory(prefix="menpai-needs-") as name:
        scratch = Path(name)
        shutil.copytree(PROJECT / "Scripts", scratch / "Scripts")
        program = scratch / "bin" / NAMED
        program.parent.mkdir()
        program.symlink_to(shutil.which("true"))
        table = scratch / TABLE
        path = f"{program.parent}:{os.environ['PATH']}"

        def programs() -> subprocess.CompletedProcess:
            return subprocess.run([scratch / "Scripts/programs"], env={**os.environ, "PATH": path}, capture_output=True, text=True)

        def calls() -> bool:
            return subprocess.run(["env", NAMED], env={"PATH": programs().stdout.strip()}, capture_output=True).returncode == 0

        if calls():
            yield "a program that the table does not name can be called"
        with table.open("a") as file:
            file.write(f"test program {NAMED} none\n")
        if not calls():
            yield "a program that the table names cannot be called"
        program.unlink()
        refused = programs()
        if refused.returncode == 0 or NAMED not in refused.stderr:
            yield "a program that the table names and the machine lacks is not noticed"


if __name__ == "__main__":
    table = rows()
    problems = list(misshapen(table))
    if not problems:
        problems = [*missing(table), *undeclared_imports(table), *places(), *folder_of_programs()]
    for problem in problems:
        print(problem)
    print(f"{len(table)} needs, {len(problems)} faults")
    sys.exit(1 if problems else 0)
