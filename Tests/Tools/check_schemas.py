#!/usr/bin/env python3
"""Reads every type's schema with the jsonschema package: `check_schemas.py MENPAI`.

Each must be a valid JSON Schema of the 2020-12 draft, and hold the sample city's own records and the default theme's own
files to be right: their YAML, read as an editor reads it, must pass. A misspelt key of a layout must not. Prints a line a
problem; exits 1 if there is one.
"""
import json
import pathlib
import subprocess
import sys

import yaml
from jsonschema import Draft202012Validator

TYPES = {
    "district": "districts", "street": "streets", "community": "communities", "firm": "firms",
    "lawyer": "lawyers", "school": "schools", "team": "teams", "pairing": "pairings", "card": "cards",
    "bulletin": "bulletins", "event": "events", "activity": "activities", "annual": "annual",
    "honour": "honours", "press": "press", "page": "pages", "holidays": "holidays",
}
PRIVATE = ["representation", "request", "evaluation", "spot-check"]
# A core reader, which leaves every scalar a text as Menpai does.
LOADER = yaml.BaseLoader


def documents(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        head, body = text.split("\n---", 1)
        record = yaml.load(head.removeprefix("---"), LOADER)
        yield {**record, "body": body.lstrip("-").strip()}
    else:
        yield from (document for document in yaml.load_all(text, LOADER) if document is not None)


def schema(menpai, name):
    return json.loads(subprocess.run([menpai, "schema", name], capture_output=True, check=True).stdout)


def problems(menpai, counts):
    for name in PRIVATE:
        Draft202012Validator.check_schema(schema(menpai, name))
    files = {name: sorted(pathlib.Path("content", folder).rglob("*")) for name, folder in TYPES.items()}
    files["site"] = [pathlib.Path("content/site.yaml")]
    theme = pathlib.Path("themes/default")
    files["sheet"], files["theme"] = [theme / "print/sheets.yaml"], [theme / "theme.yaml"]
    files["layout"] = [path for path in sorted(theme.glob("print/*.yaml")) if path.name != "sheets.yaml"]
    for name, paths in files.items():
        document = schema(menpai, name)
        Draft202012Validator.check_schema(document)
        validator = Draft202012Validator(document)
        for path in paths:
            if path.suffix in (".yaml", ".yml", ".md"):
                for record in documents(path):
                    counts[name] = counts.get(name, 0) + 1
                    for error in validator.iter_errors(record):
                        yield f"{path}: {error.json_path}: {error.message[:200]}"
    layout = Draft202012Validator(schema(menpai, "layout"))
    for element in ("{text: x, width: 9, pionts: 3}", "{at: [1, 2]}", "{text: x, qr: y}", "{stack: [{txt: x}]}"):
        text = f"{{shows: card, size: [90, 54], sides: {{front: [{element}]}}}}"
        if layout.is_valid(yaml.load(text, LOADER)):
            yield f"{text}: holds"


if __name__ == "__main__":
    counts = {}
    found = list(problems(sys.argv[1], counts))
    if found:
        print("\n".join(found), file=sys.stderr)
    print(f"{sum(counts.values())} documents of {len(counts)} types against their schemas, {len(found)} faults")
    sys.exit(1 if found else 0)
