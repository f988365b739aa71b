"""Short and long names, firms, addresses, three sessions a week, an English name: all is printed, or a finding says why not."""

import json
import os
import subprocess
from pathlib import Path

import yaml

from checks import Checks
from pieces import Pieces, output, side_by_side
from sample import PROJECT, TODAY, copy
from words import bare

COMMUNITY, LAWYER, FIRM, PAIRING = "fanying", "liang-shiyun", "ouzhu", "fanying-2025"
DESIGNS = ["card", "card-large", "notice"]
GLYPHS = "翠苑一区求是新村文三路古荡湾桃源里"
THREE = [{"weekday": "monday", "from": "14:00", "to": "17:00"}, {"weekday": "wednesday", "from": "18:00", "to": "21:00"},
         {"weekday": "saturday", "from": "09:00", "to": "12:00"}]


def long(count: int) -> str:
    return (GLYPHS * count)[:count]


# What is written, and whether it has to print without any finding.
CASES = {
    "a lawyer's name of two characters": ({"lawyer": {"name": "于飞"}}, True),
    "a lawyer's name of twelve characters": ({"lawyer": {"name": "阿布都热合曼买买提江阿里"}}, True),
    "an English name": ({"lawyer": {"name": "Eleanor Whitmore"}}, True),
    "a long English name": ({"lawyer": {"name": "Jonathan Featherstonehaugh"}}, False),
    "a firm of forty characters": ({"firm": {"name": long(36) + "律师事务"}}, False),
    "an address of eighty characters": ({"community": {"address": long(80)}}, False),
    "three sessions a week": ({"pairing": {"sessions": THREE}}, True),
    "a community of two characters": ({"community": {"name": "湖滨"}}, True),
    "a community of twelve characters": ({"community": {"name": long(10) + "社区"}}, True),
    "a rare character in a name": ({"lawyer": {"name": "王𠮷㐂"}}, True),
    "everything at its longest": ({"lawyer": {"name": "阿布都热合曼买买提江阿里"}, "firm": {"name": long(36) + "律师事务"},
                                   "community": {"name": long(10) + "社区", "address": long(80)},
                                   "pairing": {"sessions": THREE}}, False),
}


def run(pieces: Pieces, checks: Checks) -> None:
    made = side_by_side(lambda number: printed(pieces, number), range(len(CASES)))
    for (what, (changes, prints_well)), (target, results) in zip(CASES.items(), made):
        found = []
        for design, result in results.items():
            checks.expect(result.returncode == 0, f"{what} can be printed as {design}", result.stderr[-400:])
            found += [f"{design}: {finding['message']}" for finding in json.loads(result.stdout)["findings"]]
            file = target / f"{COMMUNITY}-{design}.pdf"
            if not file.exists():
                continue
            text = bare(output("pdftotext", "-raw", file, "-"))
            for part in expected(changes, design):
                checks.expect(bare(part) in text, f"{what}: “{part}” stands whole on {design}")
        if prints_well:
            checks.expect_none(found, f"{what} prints without a finding")


def printed(pieces: Pieces, number: int) -> tuple[Path, dict[str, subprocess.CompletedProcess]]:
    """The folder with a case's pieces, and what making each of them came to."""
    source = copy(pieces.scratch / f"longest-{number}")
    change(source, list(CASES.values())[number][0])
    target = pieces.scratch / f"longest-{number}-out"
    return target, {design: cards(source, target, design) for design in DESIGNS}


def change(source: Path, changes: dict) -> None:
    files = {"lawyer": ("lawyers", LAWYER), "firm": ("firms", FIRM), "community": ("communities", COMMUNITY),
             "pairing": ("pairings", PAIRING)}
    for type_, fields in changes.items():
        folder, name = files[type_]
        for file in sorted((source / "content" / folder).rglob("*.yaml")):
            data = yaml.load(file.read_text(), Loader=yaml.BaseLoader)
            records = data if isinstance(data, list) else [data]
            for record in records:
                if record.get("id", file.stem) == name:
                    record.update(fields)
                    file.write_text(yaml.dump(data, allow_unicode=True, sort_keys=False, width=10_000))


def cards(source: Path, target: Path, design: str) -> subprocess.CompletedProcess:
    command = os.environ.get("MENPAI", str(PROJECT / ".build/debug/menpai"))
    return subprocess.run([command, "cards", "--site", str(source), "--today", TODAY, "--community", COMMUNITY,
                           "--design", design, "--output", str(target), "--format", "json", "--lang", "en"],
                          capture_output=True, text=True)


def expected(changes: dict, design: str) -> list[str]:
    """What of the changes a design shows."""
    shown = {"card": ["lawyer", "firm", "community"], "card-large": ["lawyer", "community"],
             "notice": ["lawyer", "firm", "community"]}[design]
    parts = [changes[type_]["name"] for type_ in shown if "name" in changes.get(type_, {})]
    if design != "notice" and "address" in changes.get("community", {}):
        parts.append(changes["community"]["address"])
    return parts
