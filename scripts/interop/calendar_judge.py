"""Lets calendar programs judge the invitations: three libraries read them, a CalDAV server keeps them."""

import base64
import datetime
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zoneinfo

import ics
import icalendar
import vobject

tiimi, work = sys.argv[1], pathlib.Path(sys.argv[2])
failures = []
HELSINKI = zoneinfo.ZoneInfo("Europe/Helsinki")

# The start and the length in minutes: winter, summer, and the two days on which the clock is turned.
TIMES = [
    ("2027-01-15T13:00", 60), ("2027-06-15T09:30", 90), ("2027-03-28T02:30", 120),
    ("2027-03-28T13:00", 60), ("2027-10-31T02:00", 180), ("2027-10-31T13:00", 60),
]
NAME = "שרה \u202eלוי\u0007, 👩🏽‍⚕️ \"Lissu\"; Töölö\\Malmi"


def judged(name, count, wrong):
    print(f"{name}: {count} judged, {len(wrong)} wrong")
    failures.extend(f"{name}: {each}" for each in wrong[:10])


def run(*words, login=None):
    environment = dict(os.environ) | ({"TIIMI_AS": login} if login else {})
    result = subprocess.run(
        [tiimi, *words, "--json"], capture_output=True, text=True, check=False, env=environment)
    if result.returncode:
        sys.exit(f"{' '.join(words)}: {result.stdout}{result.stderr}")
    return json.loads(result.stdout)


def chosen_case():
    """An open case with an own worker, and that worker's login."""
    for line in run("case", "list", login="judge")["cases"]:
        if line["ownWorker"] and not line["closed"] and line["phase"] not in ("identification", "invitation"):
            case = run("case", "show", line["caseNumber"], login=line["ownWorker"])
            if len(case["team"]) > 1 and case["answer"]["answer"] == "yes":
                return case, line["ownWorker"]
    return sys.exit("no case to invite to")


def invitations():
    """Every file of every meeting as it is called, moved and cancelled, with what must stand in it."""
    case, login = chosen_case()
    number = case["caseNumber"]
    run("staff", "change", login, "--name", NAME, "--email", "liisa@sote.example", login="judge")
    found = []
    for place, (start, minutes) in enumerate(TIMES):
        language = ("fi", "sv", "en")[place % 3]
        ends = datetime.datetime.fromisoformat(start) + datetime.timedelta(minutes=minutes)
        made = run("meeting", "call", number, "--starts", start, "--ends", ends.isoformat(timespec="minutes"),
                   "--mode", "hybrid", "--place", "Huone 2; A-talo, 3. krs", "--link", "https://kokous.example/x",
                   "--phone", "03 565 1234", login=login)
        meeting = str(made["made"][0]["number"])
        run("meeting", "topic", number, meeting, "--title", "Salainen aihe", "--by", "client", login=login)
        moved = datetime.datetime.fromisoformat(start) + datetime.timedelta(days=7)
        for sequence, (method, words) in enumerate([
            ("REQUEST", None),
            ("REQUEST", ["move", number, meeting, "--starts", moved.isoformat(timespec="minutes"), "--reason", "Toive"]),
            ("CANCEL", ["cancel", number, meeting, "--reason", "Sairaus"]),
        ]):
            if words:
                run("meeting", *words, login=login)
            folder = work / "invitations" / f"{meeting}-{sequence}"
            folder.mkdir(parents=True)
            told = run("meeting", "invite", number, meeting, "--to", str(folder), "--lang", language, login=login)
            begins = moved if sequence else datetime.datetime.fromisoformat(start)
            expected = {
                "method": method, "sequence": sequence, "uid": told["uid"],
                "start": utc(begins), "end": utc(begins + datetime.timedelta(minutes=minutes)),
            }
            found += [(folder / each["file"], expected) for each in told["files"]]
    secrets = [case["client"]["name"], case["client"]["code"], number, case["case"], "Salainen aihe"]
    return found, [each for each in secrets if each] + case["client"]["name"].split()


def utc(wall):
    return wall.replace(tzinfo=HELSINKI).astimezone(datetime.timezone.utc)


def by_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    event = calendar.walk("VEVENT")[0]
    if event.errors:
        raise ValueError(event.errors)
    return {
        "method": str(calendar["METHOD"]), "sequence": int(event["SEQUENCE"]), "uid": str(event["UID"]),
        "start": event["DTSTART"].dt.astimezone(datetime.timezone.utc),
        "end": event["DTEND"].dt.astimezone(datetime.timezone.utc),
    }


def by_ics(data):
    calendar = ics.Calendar(data.decode())
    event = next(iter(calendar.events))
    sequence = next(line.value for line in event.extra if line.name == "SEQUENCE")
    return {
        "method": calendar.method, "sequence": int(sequence), "uid": event.uid,
        "start": event.begin.to("utc").datetime, "end": event.end.to("utc").datetime,
    }


def by_vobject(data):
    calendar = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    event = calendar.vevent
    return {
        "method": calendar.method.value, "sequence": int(event.sequence.value), "uid": event.uid.value,
        "start": event.dtstart.value.astimezone(datetime.timezone.utc),
        "end": event.dtend.value.astimezone(datetime.timezone.utc),
    }


def read(found, name, judge):
    wrong = []
    for path, expected in found:
        try:
            told = judge(path.read_bytes())
        except Exception as error:  # whatever a library throws is its verdict
            wrong.append(f"{path}: {type(error).__name__}: {error}")
            continue
        if told != expected:
            wrong.append(f"{path}: {told} instead of {expected}")
    judged(f"calendar files by {name}", len(found), wrong)


def unnoticed(found, secrets):
    """What no judge minds: line ends and lengths, what has to be there, and what must not."""
    wrong = []
    for path, expected in found:
        data = path.read_bytes()
        lines = data.split(b"\r\n")
        text = data.replace(b"\r\n ", b"").decode()
        if lines.pop() or b"\n" in b"".join(lines) or any(len(line) > 75 for line in lines):
            wrong.append(f"{path}: lines")
        for needed in [
            f"\r\nMETHOD:{expected['method']}\r\n", "\r\nBEGIN:VTIMEZONE\r\n", "\r\nORGANIZER", "\r\nATTENDEE",
            "\r\nCLASS:CONFIDENTIAL\r\n", "ROLE=REQ-PARTICIPANT", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE",
        ]:
            if needed not in text:
                wrong.append(f"{path}: {needed.strip()} is missing")
        if (expected["method"] == "CANCEL") != ("\r\nSTATUS:CANCELLED\r\n" in text):
            wrong.append(f"{path}: status")
        wrong += [f"{path}: tells of the client" for secret in secrets if secret in text]
        if any(sign in text for sign in "\u202e\u0007"):
            wrong.append(f"{path}: control characters")
    judged("calendar files by what no judge notices", len(found), wrong)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def by_radicale(found):
    """A CalDAV server takes each version of each meeting and gives it back.

    METHOD is taken out first, as RFC 4791 section 4.1 asks of whoever stores a scheduling message.
    """
    folder = work / "radicale"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    port = free_port()
    config = folder / "config"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n"
        f"[storage]\nfilesystem_folder = {folder / 'collections'}\n[logging]\nlevel = warning\n")
    with open(folder / "log", "wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", str(config)], stdout=log, stderr=log)
    try:
        wait_for(port)
        request(port, "MKCALENDAR", "/judge/meetings/")
        wrong = []
        for path, expected in found:
            stored = path.read_bytes().replace(f"METHOD:{expected['method']}\r\n".encode(), b"")
            place = f"/judge/meetings/{path.name}"
            own = stored.replace(expected["uid"].encode(), path.stem.encode())
            status, answer = request(port, "PUT", place, own)
            if status not in (201, 204):
                wrong.append(f"{path}: PUT gave {status} {answer[:200]}")
                continue
            _, returned = request(port, "GET", place)
            before, after = (icalendar.Calendar.from_ical(each).walk("VEVENT")[0] for each in (own, returned))
            for name in ("UID", "SEQUENCE", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CLASS"):
                if before.get(name) != after.get(name) and str(before.get(name)) != str(after.get(name)):
                    wrong.append(f"{path}: {name} came back otherwise")
            for name in ("DTSTART", "DTEND"):
                if before[name].dt.timestamp() != after[name].dt.timestamp():
                    wrong.append(f"{path}: {name} came back otherwise")
        judged("calendar files kept by Radicale", len(found), wrong)
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_for(port):
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit("Radicale did not start")


def request(port, method, path, body=None):
    call = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data=body, method=method)
    call.add_header("Authorization", "Basic " + base64.b64encode(b"judge:judge").decode())
    if body is not None:
        call.add_header("Content-Type", "text/calendar; charset=utf-8")
    try:
        with urllib.request.urlopen(call, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


shutil.rmtree(work / "invitations", ignore_errors=True)
found, secrets = invitations()
read(found, "icalendar", by_icalendar)
read(found, "ics", by_ics)
read(found, "vobject", by_vobject)
unnoticed(found, secrets)
by_radicale(found)
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
