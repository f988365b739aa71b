"""Compares everything that is published of the sample city and of every small site with the lists that are kept: one line an address.

    run.py [NAME]…

NAME is a folder of Tests/Sites, or `sample-city`; without one, all. A site's options.yaml says on which day and with which flags it is built.
`MENPAI_UPDATE_GOLDENS=1` writes the lists anew; read their difference before you commit it. The command is named by MENPAI, else the debug build's.
Prints what differs and then `N passed, N failed`; exits with 1 on a failure.
"""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[2]
sys.path.append(str(PROJECT / "Tests/Browser"))

from checks import Checks
from digests import address_of, agree, describe
from running import summary
from sample import copy

SITES = PROJECT / "Tests/Sites"
SAMPLE_CITY = "sample-city"
DAY = "2026-11-23"
SHOWN = 20


def main() -> int:
    checks = Checks()
    names = sys.argv[1:] or [SAMPLE_CITY, *sorted(folder.parent.name for folder in SITES.glob("*/content"))]
    is_updating = os.environ.get("MENPAI_UPDATE_GOLDENS") == "1"
    for name in names:
        kept = PROJECT / "Tests/Outputs/sample-city.txt" if name == SAMPLE_CITY else SITES / name / "outputs.txt"
        with tempfile.TemporaryDirectory(prefix="menpai-outputs-") as scratch:
            listed = outputs(built(name, Path(scratch)))
        if is_updating and (listed or kept.exists()):
            kept.write_text("".join(f"{address} {what}\n" for address, what in listed.items()))
        elif not is_updating:
            compare(name, read(kept), listed, checks)
    return summary(checks)


def built(name: str, scratch: Path) -> Path:
    """The output folder; empty where the site's findings stop the build."""
    source = copy(scratch / "site") if name == SAMPLE_CITY else SITES / name
    options = source / "options.yaml"
    options = (yaml.safe_load(options.read_text()) if options.exists() else None) or {}
    output = scratch / "public"
    flags = ["--portable"] if options.get("portable") else []
    command = os.environ.get("MENPAI", str(PROJECT / ".build/debug/menpai"))
    run = [command, "build", "--site", str(source), "--output", str(output), "--today", str(options.get("day", DAY)), *flags]
    result = subprocess.run(run, capture_output=True, text=True)
    if result.returncode not in (0, 1):
        sys.exit(f"{' '.join(run)} exited with {result.returncode}:\n{result.stderr}")
    return output


def outputs(root: Path) -> dict[str, str]:
    files = sorted((file for file in root.rglob("*") if file.is_file() and not file.name.startswith(".menpai")), key=lambda file: address_of(file, root))
    with ProcessPoolExecutor() as workers:
        described = workers.map(describe, files, chunksize=16)
        return numbered(zip((address_of(file, root) for file in files), described))


def numbered(lines: object) -> dict[str, str]:
    """Pictures of one name differ only in the hash: they are told apart by what they hold."""
    listed: dict[str, str] = {}
    for address, what in sorted(lines):
        number = 1
        while (key := address if number == 1 else f"{address}#{number}") in listed:
            number += 1
        listed[key] = what
    return listed


def read(kept: Path) -> dict[str, str]:
    if not kept.exists():
        return {}
    return dict(line.split(" ", 1) for line in kept.read_text().splitlines())


def compare(name: str, kept: dict[str, str], got: dict[str, str], checks: Checks) -> None:
    said = [f"+ {address}" for address in got.keys() - kept.keys()]
    said += [f"- {address}" for address in kept.keys() - got.keys()]
    said += [f"~ {address}" for address in kept.keys() & got.keys() if not agree(kept[address], got[address])]
    said.sort(key=lambda line: line[2:])
    more = f"\n  … and {len(said) - SHOWN} more" if len(said) > SHOWN else ""
    checks.expect(not said, f"{name}: published as kept, {len(got)} files", "".join(f"\n  {line}" for line in said[:SHOWN]) + more)


if __name__ == "__main__":
    sys.exit(main())
