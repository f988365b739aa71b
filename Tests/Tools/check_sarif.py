#!/usr/bin/env python3
"""Checks a SARIF 2.1.0 log: `check_sarif.py LOG [SCHEMA]`.

Without a schema, what the standard asks of indices, regions, levels and addresses. With one (the standard's own
sarif-schema-2.1.0.json, and the jsonschema package), that too. Prints a line a problem; exits 1 if there is one.
"""
import json
import re
import sys

LEVELS = {"none", "note", "warning", "error"}
URI_REFERENCE = re.compile(r"^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$")


def locations(result):
    yield from result.get("locations", [])
    yield from result.get("relatedLocations", [])


def region_problems(region):
    start = (region["startLine"], region["startColumn"])
    end = (region["endLine"], region["endColumn"])
    if min(start + end) < 1:
        yield f"a line or column before the first: {region}"
    if end < start:
        yield f"a region that ends before it starts: {region}"


def run_problems(run):
    if run.get("columnKind") != "unicodeCodePoints":
        yield f"columnKind is {run.get('columnKind')}"
    rules = [rule["id"] for rule in run["tool"]["driver"].get("rules", [])]
    if len(rules) != len(set(rules)):
        yield "two rules have one id"
    artifacts = {artifact["location"]["uri"] for artifact in run.get("artifacts", [])}
    for result in run["results"]:
        if result["level"] not in LEVELS:
            yield f"level {result['level']}"
        if "ruleIndex" in result and rules[result["ruleIndex"]] != result["ruleId"]:
            yield f"ruleIndex of {result['ruleId']} points at another rule"
        if not result["message"]["text"]:
            yield f"an empty message of {result['ruleId']}"
        for location in locations(result):
            uri = location["physicalLocation"]["artifactLocation"]["uri"]
            if not URI_REFERENCE.match(uri) or uri.startswith("/"):
                yield f"not a relative URI reference: {uri}"
            if uri not in artifacts:
                yield f"not among the artifacts: {uri}"
            yield from region_problems(location["physicalLocation"]["region"])


def schema_problems(log, path):
    import jsonschema

    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    for error in jsonschema.validators.validator_for(schema)(schema).iter_errors(log):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        log = json.load(file)
    problems = [f"version is {log.get('version')}"] if log.get("version") != "2.1.0" else []
    for run in log["runs"]:
        problems += run_problems(run)
    if len(sys.argv) > 2:
        problems += schema_problems(log, sys.argv[2])
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
