"""Judges the practice register's exports and the stateless commands with outside libraries."""

import datetime
import json
import pathlib
import random
import subprocess
import sys

import holidays
import jsonschema
import referencing
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


def validator(name):
    """A validator of one of the project's schemas, which refer to one another by file name."""
    documents = {path.name: json.loads(path.read_text()) for path in schemas.glob("*.json")}
    registry = referencing.Registry().with_resources(
        (file, referencing.Resource.from_contents(document)) for file, document in documents.items()
    )
    return jsonschema.Draft202012Validator(documents[name], registry=registry)


def register_lines():
    """Every line of the register export, payload included, is valid by its schema."""
    lines = [json.loads(line) for line in (work / "register.jsonl").open(encoding="utf-8")]
    check = validator("register-line.json")
    wrong = []
    for number, line in enumerate(lines, 1):
        fault = next(check.iter_errors(line), None)
        if fault is not None:
            wrong.append(f"line {number}: {fault.message[:100]}")
    judged("register lines by JSON Schema", len(lines), wrong)
    return lines


def case_documents(lines):
    """Every exported case document is valid by its schema."""
    check = validator("case-document.json")
    cases = [line["stream"] for line in lines if line.get("kind") == "caseOpened"][:40]
    reader = {line["stream"]: line["actor"] for line in lines if line.get("kind") == "caseOpened"}
    logins = {line["stream"]: line["payload"]["login"] for line in lines if line.get("kind") == "staffAdded"}
    wrong = []
    for stream in cases:
        login = logins["staff/" + reader[stream]]
        result = subprocess.run(
            [tiimi, "export", "case", stream.removeprefix("case/"), "--as", login],
            capture_output=True, text=True, check=True)
        fault = next(check.iter_errors(json.loads(result.stdout)), None)
        if fault is not None:
            wrong.append(f"{stream}: {fault.message[:100]}")
    judged("case documents by JSON Schema", len(cases), wrong)


def identity_codes(lines):
    """The program and python-stdnum agree on every code of the population, and on broken ones."""
    codes = [line["payload"]["code"]["text"] for line in lines
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
case_documents(lines)
identity_codes(lines)
deadlines()
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
