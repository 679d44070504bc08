"""Judges the practice register's exports and the stateless commands with outside libraries."""

import datetime
import json
import pathlib
import random
import subprocess
import sys

import holidays
import jsonschema
import stdnum.fi.hetu

tiimi, work = sys.argv[1], pathlib.Path(sys.argv[2])
schemas = pathlib.Path("docs/schema")
failures = []


def judged(name, count, wrong):
    print(f"{name}: {count} judged, {len(wrong)} wrong")
    failures.extend(f"{name}: {each}" for each in wrong[:10])


def run(*words):
    result = subprocess.run([tiimi, *words, "--json"], capture_output=True, text=True, check=False)
    return json.loads(result.stdout)


def register_lines():
    """Every line of the register export is valid by its schema, and so is every payload."""
    lines = [json.loads(line) for line in (work / "register.jsonl").open(encoding="utf-8")]
    line_check = jsonschema.Draft202012Validator(json.loads((schemas / "register-line.json").read_text()))
    entries = json.loads((schemas / "entries.json").read_text())
    checks = {
        shape: jsonschema.Draft202012Validator({**entries, "$ref": f"#/$defs/{shape}"})
        for shape in entries["$defs"]
    }
    wrong = []
    for number, line in enumerate(lines, 1):
        faults = list(line_check.iter_errors(line))
        if "shape" in line:
            check = checks.get(line["shape"])
            faults += [f"no schema for {line['shape']}"] if check is None else list(check.iter_errors(line["payload"]))
        if faults:
            wrong.append(f"line {number}: {faults[0]}")
    judged("register lines by JSON Schema", len(lines), wrong)
    return lines


def identity_codes(lines):
    """The program and python-stdnum agree on every code of the population, and on broken ones."""
    codes = [line["payload"]["code"]["value"] for line in lines
             if line.get("kind") == "clientAdded" and line["payload"].get("code", {}).get("kind") == "personal"]
    dice = random.Random(1)
    sample = dice.sample(codes, 60)
    broken = []
    for code in sample:
        place = dice.choice([0, 1, 2, 3, 4, 5, 7, 8, 9, 10])
        broken.append(code[:place] + dice.choice("0123456789") + code[place + 1:])
    wrong = []
    for code in sample + broken:
        theirs = stdnum.fi.hetu.is_valid(code, allow_temporary=True)
        ours = run("client", "check-code", code)["valid"]
        if ours != theirs:
            wrong.append(f"a code is {ours} for us and {theirs} for stdnum")
    judged("identity codes by python-stdnum", len(sample) + len(broken), wrong)


def deadlines():
    """The seventh working day, counted again with the holidays of another program."""
    finnish = holidays.Finland(years=range(2025, 2036))
    names = {day for day, name in finnish.items()}
    dice = random.Random(2)
    wrong = []
    days = [datetime.date(2025, 1, 1) + datetime.timedelta(days=dice.randrange(3650)) for _ in range(150)]
    for start in days:
        day, counted = start, 0
        while counted < 7:
            day += datetime.timedelta(days=1)
            if day.weekday() < 5 and day not in names:
                counted += 1
        ours = run("deadline", "--rule", "SHL36-START-7WD", "--from", start.isoformat())["due"]
        if ours != day.isoformat():
            wrong.append(f"{start}: {ours} for us, {day} for holidays")
    judged("statutory days by holidays", len(days), wrong)


lines = register_lines()
identity_codes(lines)
deadlines()
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
