"""Builds the sample city with the command itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-23"


def build(output: Path, *flags: str, source: Path) -> Path:
    """The site in `source`, built into `output`."""
    command = os.environ.get("MENPAI", str(PROJECT / ".build/debug/menpai"))
    arguments = ["build", "--site", str(source), "--today", TODAY, "--output", str(output), *flags]
    result = subprocess.run([command, *arguments], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"menpai {' '.join(arguments)} exited with {result.returncode}:\n{result.stderr}")
    return output


def copy(folder: Path) -> Path:
    """The sample city's records and themes in a folder of their own, to be changed, away from any other build's lock."""
    for part in ["content", "themes", "overrides"]:
        if (PROJECT / part).exists():
            shutil.copytree(PROJECT / part, folder / part)
    return folder
