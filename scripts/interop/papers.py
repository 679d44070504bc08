"""Prints every paper in three languages and lets a real Chromium, axe and two parsers judge it.

Usage: papers.py TIIMI FOLDER [CHROMIUM]
"""

import os
import pathlib
import subprocess
import sys

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

TIIMI, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
CHROMIUM = sys.argv[3] if len(sys.argv) > 3 else "/usr/bin/chromium"
REGISTER = FOLDER / "papers.tiimi"
LANGUAGES = ["fi", "sv", "en"]
CASE, LARGE, DRAFT = "YLO-2026-1", "YLO-2026-2", "YLO-2026-3"
PRINTING = "2026-02-05T09:00"
ADDRESS = "Piilopolku 7"
faults = []


def fault(text):
    faults.append(text)
    print(f"  FAULT: {text}")


def tiimi(*words, who="sari", at=PRINTING, refused=False, register=REGISTER):
    """Runs the program; anything but success is a fault of this script unless a refusal is wanted."""
    environment = os.environ | {
        "TIIMI_REGISTER": str(register), "TIIMI_AS": who, "TIIMI_NOW": at,
        "TIIMI_LANG": "fi", "TIIMI_CHROMIUM": CHROMIUM,
    }
    run = subprocess.run([TIIMI, *words], env=environment, capture_output=True, text=True)
    if (run.returncode != 0) != refused:
        sys.exit(f"tiimi {' '.join(words)}: {run.stdout}{run.stderr}")
    return run.stdout


STAFF = [
    ("tiina", "Tiina Taival", "nurse", "health"), ("sari", "Sari Mäki", "socialWorker", "social"),
    ("antti", "Antti Aho", "physician", "health"), ("paula", "Paula Puro", "physiotherapist", "health"),
    ("kimmo", "Kimmo Korpi", "practicalNurse", "social"),
]


def make_register():
    for old in FOLDER.glob("papers.tiimi*"):
        old.unlink()
    start = {"who": "ohjaaja", "at": "2026-01-02T08:00"}
    tiimi("init", "--practice", "--login", "ohjaaja", "--name", "Ohjaaja Ojala", **start)
    tiimi("unit", "add", "--code", "YLO", "--name", "Ylöjärven sote-keskus", **start)
    for login, name, profession, sector in STAFF:
        servant = ["--public-servant"] if profession == "socialWorker" else []
        tiimi("staff", "add", "--login", login, "--name", name, "--profession", profession, "--sector", sector,
              "--unit", "YLO", "--role", "professional", "--role", "screener", "--phone", "03 0000 100",
              *servant, **start)


def add_client(family, given, code, *options):
    tiimi("client", "add", "--family-name", family, "--given-names", given, "--code", code, *options,
          at="2026-01-05T09:00")


def open_case(code, at="2026-01-05T09:10"):
    tiimi("case", "open", code, "--unit", "YLO", "--source", "professionalWorry",
          "--worry", "Neljäs päivystyskäynti kuukaudessa.", at=at)


def propose(case, at="2026-01-05T10:00"):
    tiimi("case", "decide", case, "--decision", "team", "--reason", "Tuen tarvetta on monella alueella.",
          at=at)
    tiimi("invite", "inform", case, "--what", "Oma tiimi, joka kokoontuu sinun asioittesi äärelle.",
          "--who", "Sinä, tyttäresi jos haluat, ja ne ammattilaiset, jotka hyväksyt.",
          "--why", "Apua on monessa paikassa, mutta kukaan ei johda kokonaisuutta.",
          "--alternatives", "Palvelut voivat jatkua erikseen kuten nyt. Voit myös miettiä rauhassa.", at=at)
    tiimi("invite", "answer", case, "--answer", "yes", "--words", "Tulkoot.", at=at)


def assess(case, at="2026-01-07T10:00"):
    tiimi("assess", "start", case, at=at)
    tiimi("assess", "view", case, "--of", "client", "--words",
          "Minä tahdon asua kotona. Yöllä pelottaa, mutta en lähde mihinkään laitokseen.", at=at)
    tiimi("assess", "need", case, "--area", "1", "--nature", "longTerm",
          "--words", "Ruoka jää laittamatta ja lääkkeet menevät sekaisin.", "--importance", "8", at=at)
    tiimi("assess", "need", case, "--area", "9", "--nature", "longTerm",
          "--words", "Kaatuu öisin vessamatkalla.", "--importance", "10", at=at)
    tiimi("assess", "network", case, "--who", "close:1", "--relation", "tytär", "--closeness", "1",
          "--support", "käy viikonloppuisin", "--wanted", at=at)
    tiimi("assess", "network", case, "--who", "Elsa Naapuri / naapuri", "--relation", "naapuri",
          "--closeness", "1", "--support", "käy joka päivä", at=at)
    tiimi("assess", "understanding", case,
          "--words", "Koti on Kertun paikka niin kauan kuin yöt saadaan turvallisiksi.",
          "--agree", "client", "--agree", "sari", "--disagree", "close:1: muuttaminen palvelutaloon", at=at)


def join(case, people, at="2026-01-09T09:00"):
    for number, (who, capacity) in enumerate(people, start=1):
        tiimi("team", "propose", case, "--who", who, "--capacity", capacity, "--need", "1",
              "--reason", "Kuuluu arkeen.", at=at)
        tiimi("team", "approve", case, str(number), at=at)
        tiimi("team", "accept", case, str(number), at=at)
    tiimi("team", "own-worker", case, "--staff", "sari", at=at)


def agree(case, promises, at="2026-01-14T14:10"):
    tiimi("meeting", "call", case, "--starts", "2026-01-14T13:00", "--ends", "2026-01-14T14:00",
          "--mode", "inPerson", "--place", "Sote-keskus, huone 2", at="2026-01-10T09:00")
    tiimi("meeting", "topic", case, "1", "--title", "Miten uskallan nukkua yöni?", "--by", "client",
          at="2026-01-10T09:10")
    tiimi("meeting", "hold", case, "1", "--present", "client", "--present", "sari", "--present", "tiina", at=at)
    tiimi("meeting", "settle", case, "1", "--decided", "Yövalo, turvapuhelin ja kävelyteline kokeiluun.", at=at)
    tiimi("goal", "set", case, "--need", "2", "--words", "Nukun yöni kotona pelkäämättä.",
          "--step", "Kaatuu joka viikko", "--step", "Kaatuu joka kuukausi",
          "--step", "Ei kaadu, valvoo pelosta", "--step", "Nukkuu useimmat yöt",
          "--step", "Nukkuu joka yön", at=at)
    for number, (what, holder, due) in enumerate(promises, start=1):
        tiimi("responsibility", "agree", case, "--what", what, "--holder", holder, "--due", due,
              "--goal", "1", at=at)
        tiimi("responsibility", "accept", case, str(number), at=at)
    tiimi("meeting", "close-minutes", case, "1", "--text", "Sovittiin yön turvasta ja lääkkeistä.", at=at)
    tiimi("responsibility", "done", case, "1", "--outcome", "Annosjakelu alkoi.", at="2026-01-20T15:00")
    tiimi("meeting", "call", case, "--starts", "2026-03-04T13:00", "--ends", "2026-03-04T14:00",
          "--mode", "inPerson", "--place", "Sote-keskus, huone 2", at="2026-02-02T09:00")


def plan(case, at="2026-02-03T10:00"):
    texts = [
        "Kerttu: yöt pelottavat. Työntekijät: ateriat, lääkkeet ja yön turva.",
        "Turvapuhelin, annosjakelu, kotihoidon käynti aamuisin, kävelyteline.",
        "Turvapuhelin heti, annosjakelu toistaiseksi.", "Sari soittaa joka toinen viikko.",
        "Sitkeys, naapurin Elsa, tytär.", "Nukun yöni kotona pelkäämättä.", "Ainakin kevään ajan.",
        "Sari johtaa, Antti lääkkeet, Paula liikkuminen.", "Seuranta 15.4.",
        "Portaat ja pimeä eteinen vaikeuttavat.", "Sama hoitaja aamuisin, ei vaihtuvia.",
    ]
    for number, text in enumerate(texts, start=1):
        tiimi("plan", "write", case, str(number), "--text", text, at=at)
    tiimi("plan", "agree", case, "--client-view", "Näin on hyvä. Minun sanani ovat siinä.", at=at)
    tiimi("followup", "schedule", case, "2026-04-15", at=at)


def permit(case, at="2026-01-10T10:00"):
    tiimi("permission", "give", case, "--kind", "plan", "--for", "Yhteinen suunnitelma",
          "--recipient", "tiimin jäsenet", "--item", "yhteinen suunnitelma", at=at)
    tiimi("permission", "give", case, "--kind", "disclosure", "--for", "Hoitotuen hakeminen",
          "--recipient", "Kela", "--item", "vastuut", "--item", "tapaamisten ajat", "--item", "lääkelista",
          "--until", "2026-12-31", at=at)


PROMISES = [
    ("Tarkistaa lääkelistan", "3", "2026-01-21"),
    ("Tilaa turvapuhelimen ja näyttää, miten se toimii", "2", "2026-01-30"),
    ("Tuo kävelytelineen ja käy harjoittelemassa", "4", "2026-02-20"),
    ("Soittaa sunnuntaisin, miten viikko on mennyt", "1", "2026-04-12"),
    ("Pitää yövaloa päällä", "client", "2026-03-31"),
]


def make_cases():
    add_client("Niittylä", "Kerttu Maria", "150543-9127")
    tiimi("client", "add-close-person", "150543-9127", "--name", "Marja Niittylä", "--relation", "tytär",
          at="2026-01-05T09:05")
    open_case("150543-9127")
    propose(CASE)
    assess(CASE)
    join(CASE, [("close:1", "closePerson"), ("sari", "professional"), ("antti", "professional"),
                ("paula", "professional"), ("tiina", "professional"),
                ("Outi Esimerkki / Kela", "otherSector")])
    permit(CASE)
    agree(CASE, PROMISES)
    plan(CASE)

    add_client("von Esimerkki-Pitkäsukunimi", "Maximiliana Wilhelmiina Charlotta", "010594Y9032")
    tiimi("client", "add-close-person", "010594Y9032", "--name", "محمد علي", "--relation", "poika",
          at="2026-01-05T09:05")
    open_case("010594Y9032")
    propose(LARGE)
    assess(LARGE)
    crowd = [(f"Henkilö Pitkäniminen-Esimerkkinen {number} / Ystävätoiminta ja vapaaehtoistyö ry {number}",
              "organisation") for number in range(1, 14)]
    join(LARGE, [("close:1", "closePerson"), ("sari", "professional"), ("antti", "professional"),
                 ("paula", "professional"), ("tiina", "professional"), ("kimmo", "professional")] + crowd)
    agree(LARGE, PROMISES)

    add_client("Suojattu", "Oili <b>", "020594X903P", "--protection-order", "--address", ADDRESS,
               "--phone", "040 7654321", "--municipality", "980")
    open_case("020594X903P")


PAPERS = {
    "plan-client": ["plan", "print", CASE, "--for", "client"],
    "plan-client-large": ["plan", "print", LARGE, "--for", "client"],
    "plan-client-draft": ["plan", "print", DRAFT, "--for", "client"],
    "plan-team": ["plan", "print", CASE, "--for", "team"],
    "plan-provider": ["plan", "print", CASE, "--for", "provider", "--recipient", "Kela"],
    "plan-archive": ["plan", "print", CASE, "--for", "archive"],
    "case-summary": ["case", "summary", CASE],
    "meeting-invitation": ["meeting", "invite", CASE, "2", "--for", "client"],
    "meeting-agenda": ["meeting", "agenda", CASE, "2"],
    "meeting-minutes": ["meeting", "minutes", CASE, "1"],
    "meeting-minutes-provider": ["meeting", "minutes", CASE, "1", "--for", "close:1"],
    "case-summary-draft": ["case", "summary", DRAFT],
    "invitation": ["invitation", "print", CASE],
    "access-report": ["access-report", "150543-9127"],
    "access-report-draft": ["access-report", "020594X903P"],
}
MOST_PAGES = {"plan-client": 2, "case-summary": 1, "invitation": 2}


def print_papers():
    for name, words in PAPERS.items():
        for language in LANGUAGES:
            html = FOLDER / f"{name}.{language}.html"
            tiimi(*words, "--lang", language, "--to", str(html))
            parse(html)
            if language == "fi" or name == "plan-client":
                tiimi(*words, "--lang", language, "--to", str(html.with_suffix(".pdf")))
                count_pages(name, html.with_suffix(".pdf"))


def print_reports():
    """The evaluation report of a practice register with figures in it, and of one without."""
    full, bare = FOLDER / "report.tiimi", FOLDER / "bare.tiimi"
    for register in (full, bare):
        for old in FOLDER.glob(register.name + "*"):
            old.unlink()
        tiimi("init", "--practice", "--login", "arvo", register=register, who="arvo", at="2026-11-22T12:00")
    practice = {"register": full, "who": "arvo", "at": "2026-11-22T12:00"}
    tiimi("practice", "--cases", "300", "--seed", "1", "--quiet", **practice)
    for language in LANGUAGES:
        html = FOLDER / f"report.{language}.html"
        tiimi("metrics", "report", "--lang", language, "--to", "2026-10-31", "--to", str(html), **practice)
        parse(html)
        empty = FOLDER / f"report-bare.{language}.html"
        tiimi("metrics", "report", "--lang", language, "--to", str(empty), **(practice | {"register": bare}))
        parse(empty)
        if "<svg" in empty.read_text(encoding="utf-8"):
            fault(f"{empty.name}: a picture of nothing")
    pdf = FOLDER / "report.fi.pdf"
    tiimi("metrics", "report", "--to", "2026-10-31", "--to", str(pdf), **practice)
    count_pages("report", pdf)


def parse(path):
    text = path.read_text(encoding="utf-8")
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    for place, code, _ in parser.errors:
        fault(f"{path.name}: {code} at {place}")
    if ADDRESS in text or "7654321" in text:
        fault(f"{path.name}: tells whereabouts under a protection order")


def count_pages(name, path):
    count = len(PdfReader(path).pages)
    print(f"  {path.name}: {count} pages")
    if count > MOST_PAGES.get(name, 99):
        fault(f"{path.name}: {count} pages")


def look(browser, path, width):
    page = browser.new_page(viewport={"width": width, "height": 1123})
    requests, errors = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: errors.append(message.text))
    page.goto(path.resolve().as_uri())
    if [url for url in requests if url != path.resolve().as_uri()]:
        fault(f"{path.name}: asks for {requests}")
    found = page.evaluate("document.documentElement.scrollWidth")
    if found > width:
        fault(f"{path.name}: {found} px wide in a window of {width} px")
    page.screenshot(path=path.with_suffix(f".{width}.png"), full_page=True)
    if errors:
        fault(f"{path.name}: the browser says {errors}")
    for violation in Axe().run(page).response["violations"]:
        nodes = [node["html"][:120] for node in violation["nodes"][:3]]
        fault(f"{path.name} at {width} px: {violation['id']} {nodes}")
    page.close()


def main():
    make_register()
    make_cases()
    print_papers()
    print_reports()
    tiimi("plan", "print", CASE, "--for", "provider", "--recipient", "Poliisi", refused=True)
    tiimi("invitation", "print", DRAFT, refused=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for path in sorted(FOLDER.glob("*.html")):
            for width in (794, 375):
                look(browser, path, width)
        browser.close()
    print(f"papers: {(len(PAPERS) + 2) * len(LANGUAGES)} looked at, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
