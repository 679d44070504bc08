/// What a form does in a browser: switches languages, counts answers and saves them as a file.
enum FormScript {
  /// The script; it fetches nothing and keeps nothing outside the page.
  static let javaScript = keeping + saving

  private static let keeping = """
    "use strict";
    (function () {
      const root = document.documentElement;
      const form = document.getElementById("form");
      const questions = Array.from(form.querySelectorAll(".question"));
      const summary = document.getElementById("summary");
      const saved = document.getElementById("saved");
      let isUnsaved = false;

      function answer(question) { return question.querySelector("input:checked"); }
      function isOpen(question) { return !answer(question) && !("optional" in question.dataset); }
      function shown(element) { return element.innerText.replace(/\\s+/g, " ").trim(); }

      function speak(language) {
        root.lang = language;
        root.dataset.language = language;
        document.title = shown(document.querySelector("h1"));
      }

      function mark(question, isMissing) {
        question.querySelector(".error").hidden = !isMissing;
        document.getElementById("missing-" + question.id).hidden = !isMissing;
      }

      function count() {
        const done = questions.filter(answer).length;
        form.querySelectorAll(".count").forEach(function (place) {
          place.textContent = done + "/" + questions.length;
        });
        questions.forEach(function (question) {
          question.querySelector(".clear").hidden = !answer(question);
        });
      }

      function changed(question) {
        isUnsaved = questions.some(answer);
        saved.hidden = true;
        if (answer(question)) { mark(question, false); }
        if (!questions.some(isOpen)) { summary.hidden = true; }
        count();
      }

      function go(question) {
        const place = answer(question) || question.querySelector("input");
        place.focus();
        question.scrollIntoView({ block: "center" });
      }

      questions.forEach(function (question) {
        question.addEventListener("change", function () { changed(question); });
        question.querySelector(".clear").addEventListener("click", function () {
          const given = answer(question);
          if (given) { given.checked = false; }
          changed(question);
          question.querySelector("input").focus();
        });
        document.querySelector("#missing-" + question.id + " a").addEventListener(
          "click",
          function (click) { click.preventDefault(); go(question); }
        );
      });

      document.getElementById("next").addEventListener("click", function () {
        const here = questions.findIndex(function (question) {
          return question.getBoundingClientRect().top > window.innerHeight / 2;
        });
        const later = here < 0 ? [] : questions.slice(here).filter(isOpen);
        const open = later.concat(questions.filter(isOpen))[0];
        if (open) { go(open); } else { document.getElementById("save").focus(); }
      });

      Array.from(document.querySelectorAll("input[name=language]")).forEach(function (choice) {
        choice.checked = choice.value === root.dataset.language;
        choice.addEventListener("change", function () { speak(choice.value); });
      });

      window.addEventListener("beforeunload", function (leaving) {
        if (isUnsaved) { leaving.preventDefault(); leaving.returnValue = "?"; }
      });


    """

  private static let saving = """
      function two(number, digits) { return String(number).padStart(digits || 2, "0"); }

      function day(now, mark) {
        return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join(mark);
      }

      function clock(now, mark) {
        return [now.getHours(), now.getMinutes(), now.getSeconds()].map(function (part) {
          return two(part);
        }).join(mark);
      }

      function instant(now) {
        const minutes = -now.getTimezoneOffset();
        const offset = Math.abs(minutes);
        return day(now, "-") + "T" + clock(now, ":") + "." + two(now.getMilliseconds(), 3)
          + (minutes < 0 ? "-" : "+") + two(Math.floor(offset / 60)) + ":" + two(offset % 60);
      }

      function item(question) {
        const given = answer(question);
        const value = JSON.parse(given.dataset.answer);
        if (value.valueCoding) { value.valueCoding.display = shown(given.parentElement); }
        return { linkId: question.dataset.link, answer: [value] };
      }

      function response(now) {
        return {
          resourceType: "QuestionnaireResponse",
          language: root.lang,
          questionnaire: form.dataset.questionnaire,
          status: questions.some(isOpen) ? "in-progress" : "completed",
          authored: instant(now),
          item: questions.filter(answer).map(item)
        };
      }

      function save() {
        const now = new Date();
        const name = "tiimi-" + day(now, "") + "-" + clock(now, "") + ".json";
        const text = JSON.stringify(response(now), null, 2) + "\\n";
        const address = URL.createObjectURL(new Blob([text], { type: "application/fhir+json" }));
        const link = document.createElement("a");
        link.href = address;
        link.download = name;
        document.body.appendChild(link);
        link.click();
        link.remove();
        setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
        isUnsaved = false;
        summary.hidden = true;
        saved.querySelectorAll(".file").forEach(function (place) { place.textContent = name; });
        saved.hidden = false;
        saved.focus();
      }

      document.getElementById("save").addEventListener("click", function () {
        questions.forEach(function (question) { mark(question, isOpen(question)); });
        if (!questions.some(isOpen)) { save(); return; }
        summary.hidden = false;
        document.getElementById("save-open").hidden = !questions.some(answer);
        summary.focus();
        summary.scrollIntoView({ block: "start" });
      });
      document.getElementById("save-open").addEventListener("click", save);
      document.getElementById("print").addEventListener("click", function () { window.print(); });
      document.getElementById("reset").addEventListener("click", function () {
        if (isUnsaved && !window.confirm(shown(document.getElementById("sure")))) { return; }
        form.reset();
        isUnsaved = false;
        questions.forEach(function (question) { mark(question, false); });
        summary.hidden = true;
        saved.hidden = true;
        count();
        window.scrollTo(0, 0);
        questions[0].querySelector("input").focus();
      });

      speak(root.dataset.language);
      count();
      root.dataset.ready = "";
    })();

    """
}
