"""Judges the practice register's exports and the stateless commands with outside libraries."""

import collections
import datetime
import decimal
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
            [tiimi, "export", "case", stream.removeprefix("case/"), "--as", login, "--whereabouts", "Outside judges"],
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
        ours = run("deadline", "count", "--rule", "SHL36-START-7WD", "--from", start.isoformat())["due"]
        if ours != day.isoformat():
            wrong.append(f"{start}: {ours} for us, {day} for holidays")
    judged("statutory days by holidays", len(days), wrong)


# What the holidays of both programs are called: the name there, the code here.
SAME = {
    "New Year's Day": "newYearsDay", "Epiphany": "epiphany", "Good Friday": "goodFriday",
    "Easter Sunday": "easterDay", "Easter Monday": "easterMonday", "May Day": "mayDay",
    "Ascension Day": "ascensionDay", "Pentecost": "whitSunday", "Midsummer Eve": "midsummerEve",
    "Midsummer Day": "midsummerDay", "All Saints' Day": "allSaintsDay",
    "Independence Day": "independenceDay", "Christmas Eve": "christmasEve",
    "Christmas Day": "christmasDay", "Second Day of Christmas": "secondChristmasDay",
}

EVE = "the other program calls the eve public: 358/1966 names it beside the holidays, no Act makes it one"
FLAG = "a flag day or a day of honour: people work, and no Act on time limits knows it"
SUNDAY = "always a Sunday: nothing is counted on it anyway"
SATURDAY = "kept on Midsummer Day, which both programs have"

# Every difference there may be, with its reason; anything else is a failure.
EXPLAINED = {
    ("public there, not here", "midsummerEve"): EVE,
    ("public there, not here", "christmasEve"): EVE,
    ("only there", "Day of the Finnish Flag"): SATURDAY,
    ("only there", "Mother's Day"): SUNDAY,
    ("only there", "Father's Day"): SUNDAY,
    ("only there", "Remembrance Day"): SUNDAY,
} | {
    ("only there", name): FLAG
    for name in [
        "Runeberg Day", "Kalevala Day, Day of Finnish Culture", "Minna Canth Day, Day of Equality",
        "Mikael Agricola Day, Day of the Finnish Language", "National War Veterans' Day",
        "Europe Day", "J. V. Snellman Day, Day of Finnish Heritage",
        "Flag Day of the Finnish Defense Forces", "Eino Leino Day, Day of Summer and Poetry",
        "Finland's Nature Day", "Miina Sillanpää Day, Day of Civic Participation",
        "Aleksis Kivi Day, Day of Finnish Literature", "United Nations Day",
        "Finnish Swedish Heritage Day, svenska dagen", "Day of Children's Rights",
        "Jean Sibelius Day, Day of Finnish Music",
    ]
}


def calendar():
    """The holidays of 1990-2100, one by one, and the weekdays of every month by both readings."""
    differences = collections.Counter()
    wrong, count = [], 0
    for year in range(1990, 2101):
        there = {
            category: named_days(year, category)
            for category in ("public", "unofficial", "workday")
        }
        for words, weekend in ((("--reading", "mon-fri"), 5), (("--reading", "mon-sat"), 6)):
            ours = run("calendar", str(year), *words)
            wrong += month_differences(year, ours, {day for _, day in there["public"]}, weekend)
            count += 12
        here = {(line["holiday"], line["day"]): line for line in ours["holidays"]}
        count += len(here)
        wrong += holiday_differences(year, here, there, differences)
    judged("holidays 1990-2100 by holidays", count, wrong)
    for (kind, name), times in sorted(differences.items()):
        print(f"  {kind}: {name}, {times} times: {EXPLAINED[kind, name]}")
    for unused in EXPLAINED.keys() - differences.keys():
        failures.append(f"explained and not found: {unused}")


def named_days(year, category):
    """The holidays of one category as pairs of a code, or a name that is not ours, and a day."""
    finnish = holidays.Finland(years=[year], categories=(category,), language="en_US")
    return {
        (SAME.get(name, name), day.isoformat())
        for day in finnish for name in finnish.get_list(day)
    }


def holiday_differences(year, here, there, differences):
    """What is only here, only there, or of another kind; what is explained is counted, not told."""
    found = [("only here", code) for code, day in here.keys() - there["public"]]
    everywhere = there["public"] | there["unofficial"] | there["workday"]
    found += [("only there", name) for name, day in everywhere - here.keys() if holds(name, day, here)]
    found += [("not as explained", name) for name, day in everywhere - here.keys() if not holds(name, day, here)]
    for holiday in here.keys() & there["public"]:
        line = here[holiday]
        if not line["publicHoliday"]:
            found.append(("public there, not here", holiday[0]))
        if line["weekday"] != datetime.date.fromisoformat(holiday[1]).isoweekday():
            found.append(("another weekday", holiday[0]))
    differences.update(each for each in found if each in EXPLAINED)
    return [f"{year}: {kind}: {name}" for kind, name in found if (kind, name) not in EXPLAINED]


def holds(name, day, here):
    """Whether what the explanation says of the day is so; a name that is not explained passes on."""
    reason = EXPLAINED.get(("only there", name))
    if reason == SUNDAY:
        return datetime.date.fromisoformat(day).isoweekday() == 7
    return reason != SATURDAY or ("midsummerDay", day) in here


def month_differences(year, ours, free, weekend):
    """The months whose weekdays are counted otherwise with the other program's holidays."""
    counts = [0] * 12
    day = datetime.date(year, 1, 1)
    while day.year == year:
        if day.weekday() < weekend and day.isoformat() not in free:
            counts[day.month - 1] += 1
        day += datetime.timedelta(days=1)
    return [
        f"{year}-{month['month']}: {month['weekdays']} for us, {count} for holidays"
        for month, count in zip(ours["months"], counts) if month["weekdays"] != count
    ]


def rule_data():
    """Rule packs, scoring descriptions and the example of metrics are valid by their schemas."""
    wrong, count = [], 0
    for folder, pattern, schema in [
        ("Sources/CRuleData/packs", "*.json", "rule-pack.json"),
        ("Sources/CRuleData/instruments", "*.scoring.json", "instrument-scoring.json"),
        ("Examples/evaluation", "metrics.json", "metrics.json"),
    ]:
        check = validator(schema)
        for path in sorted(pathlib.Path(folder).glob(pattern)):
            fault = next(check.iter_errors(json.loads(path.read_text(encoding="utf-8"))), None)
            count += 1
            if fault is not None:
                wrong.append(f"{path.name}: {fault.message[:100]}")
    judged("rule packs, scoring descriptions and metrics by JSON Schema", count, wrong)


def decimals():
    """Decimal arithmetic of FEEL beside the decimals of Python: 34 digits, half to even."""
    context = decimal.Context(prec=34, rounding=decimal.ROUND_HALF_EVEN)
    operations = {
        "+": context.add, "-": context.subtract, "*": context.multiply, "/": context.divide,
    }
    dice = random.Random(3)
    sums = []
    for _ in range(400):
        left, right = (
            decimal.Decimal(dice.randrange(1, 10 ** dice.randrange(1, 30))).scaleb(-dice.randrange(12))
            for _ in range(2)
        )
        sums.append((left, dice.choice("+-*/"), right))
    decisions = "".join(
        f'<decision id="d{n}" name="d{n}"><literalExpression><text>{left:f} {sign} {right:f}</text>'
        "</literalExpression></decision>"
        for n, (left, sign, right) in enumerate(sums)
    )
    model = work / "decimals.dmn"
    model.write_text(
        '<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" '
        f'namespace="https://example.fi/m">{decisions}</definitions>'
    )
    nothing = work / "nothing.json"
    nothing.write_text("{}")
    result = subprocess.run(
        [tiimi, "rules", "dmn", str(model), "--input", str(nothing), "--json"],
        capture_output=True, text=True, check=False,
    )
    ours = json.loads(result.stdout, parse_float=decimal.Decimal, parse_int=decimal.Decimal)
    wrong = []
    for decision, (left, sign, right) in zip(ours["decisions"], sums):
        theirs = operations[sign](left, right)
        if decision["result"] != theirs:
            wrong.append(f"{left:f} {sign} {right:f}: {decision['result']} for us, {theirs} for Python")
    judged("decimals of FEEL by Python", len(sums), wrong)


lines = register_lines()
case_documents(lines)
identity_codes(lines)
deadlines()
calendar()
rule_data()
decimals()
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
