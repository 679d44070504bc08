"""Fills in the forms in a real browser by keyboard alone, has the program record them, and compares the scores.

Usage: form.py TIIMI FOLDER    (pictures and printed forms are left in FOLDER/forms)
"""

import json
import os
import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

TIIMI, WORK = sys.argv[1], pathlib.Path(sys.argv[2]).resolve() / "forms"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FORMS = ["minun-tiimini-checklist", "phq-2", "audit-c"]
LANGUAGES = ["fi", "sv", "en"]
NOW = "2026-11-22T12:00"
problems = []


def expect(is_so, what):
    """Notes what is not as it should be, and goes on."""
    if not is_so:
        problems.append(what)
        print("  NOT:", what)


def tiimi(*words, code=0):
    """Runs the program as the nurse of the practice register and gives its JSON."""
    environment = {
        "TIIMI_REGISTER": str(WORK / "register.tiimi"),
        "TIIMI_AS": "judge",
        "TIIMI_NOW": NOW,
        "TIIMI_LANG": "en",
    }
    run = subprocess.run([TIIMI, *words, "--json"], capture_output=True, text=True, env=environment)
    expect(run.returncode == code, f"{' '.join(words)}: exit code {run.returncode} {run.stdout}")
    return json.loads(run.stdout)


class Page:
    """A form in the browser, with nothing but a keyboard."""

    def __init__(self, browser, path, minute, width=820):
        self.context = browser.new_context(
            timezone_id="Europe/Helsinki", viewport={"width": width, "height": 1000}
        )
        self.requests, self.complaints = [], []
        self.context.route("**/*", self.stop)
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.clock.set_fixed_time(f"2026-11-22T09:{minute:02}:00.250Z")
        self.address = path.as_uri()
        self.page.goto(self.address)

    def stop(self, route):
        """Lets the file itself through; anything else is counted and stopped."""
        if route.request.url == self.address:
            route.continue_()
        else:
            self.requests.append(route.request.url)
            route.abort()

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def here(self, script):
        return self.page.evaluate(f"(() => {{ const e = document.activeElement; return {script}; }})()")

    def tab_to(self, script, what):
        """Presses Tab until the focused element fits."""
        for _ in range(120):
            if self.here(script):
                return
            self.press("Tab")
        expect(False, f"Tab reaches {what}")

    def speak(self, language):
        self.tab_to("e.name === 'language'", "the languages")
        for _ in LANGUAGES:
            if self.here("e.value") == language:
                break
            self.press("ArrowRight")
        self.press("Space")
        expect(self.page.evaluate("document.documentElement.lang") == language, f"speaks {language}")

    def fill(self, choices):
        """Answers each question with the choice of that number."""
        for number, choice in enumerate(choices, 1):
            self.tab_to(f"e.name === 'q{number}'", f"question {number}")
            self.press("Space", *["ArrowDown"] * choice)

    def save(self, folder):
        self.tab_to("e.id === 'save'", "the button that saves")
        with self.page.expect_download() as download:
            self.press("Enter")
        name = download.value.suggested_filename
        path = folder / name
        download.value.save_as(path)
        return name, path

    def close(self):
        expect(self.requests == [], f"no request is made: {self.requests}")
        expect(self.complaints == [], f"the browser is content: {self.complaints}")
        kept = self.page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")
        expect(kept == 0, "nothing is kept in the browser")
        self.context.close()


def judge_accessibility(page, what):
    for violation in Axe().run(page).response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        expect(False, f"{what}: {violation['id']}, {nodes}")


def answer(browser, case, instrument, language, minute):
    """One form in one language: filled, saved, recorded, scored apart, and the same score."""
    form = WORK / f"{instrument}.html"
    page = Page(browser, form, minute)
    page.speak(language)
    choices = page.page.evaluate(
        "Array.from(document.querySelectorAll('.question')).map(q => q.querySelectorAll('input').length)"
    )
    wanted = [(place * place + minute) % count for place, count in enumerate(choices)]
    page.fill(wanted)
    judge_accessibility(page.page, f"{instrument} {language} filled")
    name, path = page.save(WORK / "answers")
    expect(name == f"tiimi-20261122-11{minute:02}00.json", f"the file is called {name}")
    codes = page.page.evaluate(
        "Array.from(document.querySelectorAll('.question')).map("
        "q => [q.dataset.link, q.querySelector('input:checked').value])"
    )
    if language == "fi":
        page.page.screenshot(path=WORK / f"{instrument}-filled.png", full_page=True)
        page.page.pdf(path=WORK / f"{instrument}-filled.pdf", prefer_css_page_size=True)
    page.close()

    plain = WORK / "plain.json"
    plain.write_text(json.dumps({"answers": dict(codes)}))
    apart = ["--instrument", instrument] if instrument != FORMS[0] else []
    score = tiimi("screen", "score", *apart, "--answers", str(plain))["score"]
    recorded = tiimi("screen", "record", case, "--answers", str(path))
    expect(score is not None, f"{instrument} {language} has a score")
    expect(recorded["result"]["score"] == score, f"{instrument} {language}: {score}, {recorded['result']['score']}")
    again = tiimi("screen", "record", case, "--answers", str(path), code=1)
    expect(again["error"]["code"] == "TIIMI-0606", f"{instrument} {language} is not taken twice")
    print(f"{instrument} {language}: {len(choices)} questions by keyboard, score {score} both ways")
    return path


def look(browser, instrument):
    """Pictures of the empty form, and the ways on which answers could be lost."""
    form = WORK / f"{instrument}.html"
    for language in LANGUAGES:
        page = Page(browser, form, 0, width=375)
        page.speak(language)
        page.page.screenshot(path=WORK / f"{instrument}-{language}-375.png", full_page=True)
        wide = page.page.evaluate("document.documentElement.scrollWidth")
        expect(wide <= 375, f"{instrument} {language} is {wide} wide")
        small = page.page.evaluate(
            "Array.from(document.querySelectorAll('label,button,.summary a')).filter("
            "e => e.offsetHeight && e.offsetHeight < 44).length"
        )
        expect(small == 0, f"{instrument} {language} has {small} small targets")
        judge_accessibility(page.page, f"{instrument} {language} empty")
        page.tab_to("e.id === 'save'", "the button that saves")
        page.press("Enter")
        missing = page.page.evaluate("document.querySelectorAll('#summary li:not([hidden])').length")
        expect(missing > 0, "what is missing is listed")
        expect(page.here("e.id") == "summary", "the list of what is missing has the focus")
        judge_accessibility(page.page, f"{instrument} {language} incomplete")
        page.page.screenshot(path=WORK / f"{instrument}-{language}-missing.png", full_page=True)
        page.page.pdf(path=WORK / f"{instrument}-{language}.pdf", prefer_css_page_size=True)
        page.page.emulate_media(media="print")
        hidden = page.page.evaluate(
            "Array.from(document.querySelectorAll('.question label')).filter(label => {"
            " const box = label.getBoundingClientRect(), whole = label.closest('.question').getBoundingClientRect(),"
            " words = label.closest('.question').querySelector('legend').getBoundingClientRect();"
            " return box.height < 8 || box.top < words.bottom - 1 || box.bottom > whole.bottom + 1; }).length"
        )
        expect(hidden == 0, f"{instrument} {language}: {hidden} boxes are missing on paper")
        page.page.emulate_media(media="screen")
        page.press("Tab", "Enter")
        expect(page.here("e.name") == "q1", "a missing question is led to")
        page.press("Space")
        asked = []
        page.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        with page.page.expect_navigation():
            page.page.evaluate("setTimeout(() => location.reload())")
        expect(asked == ["beforeunload"], f"leaving with unsaved answers is asked about: {asked}")
        page.close()


def without_script(browser, instrument):
    """Without a script the form is still one for paper."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 794, "height": 1123})
    page = context.new_page()
    page.goto((WORK / f"{instrument}.html").as_uri())
    expect(page.locator("noscript p:visible").count() == 1, "says that there is no script")
    expect(page.locator("#save:visible").count() == 0, "offers nothing that needs a script")
    page.screenshot(path=WORK / f"{instrument}-without-script.png", full_page=True)
    context.close()


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    for old in WORK.iterdir():
        if old.is_file():
            old.unlink()
    (WORK / "answers").mkdir(exist_ok=True)
    for old in (WORK / "answers").iterdir():
        old.unlink()
    tiimi("init", "--practice", "--login", "judge")
    tiimi("unit", "add", "--code", "TST", "--name", "Test")
    tiimi("staff", "change", "judge", "--unit", "TST", "--role", "administrator", "--role", "screener",
          "--role", "professional")
    tiimi("client", "add", "--family-name", "Metsä", "--given-names", "Helmi", "--code", "010594Y9032")
    words = ["case", "open", "010594Y9032", "--source", "contact", "--worry", "Test", "--at", "2026-11-22T10:00"]
    case = tiimi(*words)["caseNumber"]
    for instrument in FORMS:
        tiimi("screen", "form", "--instrument", instrument, "--to", str(WORK / f"{instrument}.html"), "--lang", "fi")
    saved = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        minute = 0
        for instrument in FORMS:
            for language in LANGUAGES:
                minute += 1
                saved.append(answer(browser, case, instrument, language, minute))
            look(browser, instrument)
            without_script(browser, instrument)
        print("Chromium", browser.version)
        browser.close()
    report = tiimi("screen", "record", case, "--answers", str(WORK / "answers"), code=1)
    codes = {file["error"]["code"] for file in report["files"]}
    expect(report["refused"] == len(saved) and codes == {"TIIMI-0606"}, "a whole folder is not taken twice")
    print(f"{len(saved)} forms, {len(problems)} problems; pictures in {WORK}")
    sys.exit(1 if problems else 0)


main()
