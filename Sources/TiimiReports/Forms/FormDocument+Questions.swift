import TiimiDomain
import TiimiEncoding
import TiimiRules

extension FormDocument {
  /// The questions, what is missing, and what can be done with the answers.
  var main: String {
    """
    <main>
    <form id="form" autocomplete="off" novalidate data-questionnaire="\(address)">
    <div id="summary" class="summary" role="alert" tabindex="-1" hidden>
    <h2>\(FormMarkup.text(FormPhrases.missing))</h2>
    <ul>
    \(form.questions.map(missing).joined(separator: "\n"))
    </ul>
    \(button("save-open", FormPhrases.saveOpen))
    </div>
    \(form.questions.map(question).joined(separator: "\n"))
    <div id="saved" class="saved" role="status" tabindex="-1" hidden>\(saved)</div>
    <div class="bar scripted">
    <p role="status">\(FormMarkup.text(FormPhrases.progress, around: Self.count))</p>
    \(button("next", FormPhrases.next))
    \(button("save", FormPhrases.save, class: "first"))
    </div>
    <div class="more scripted">
    \(button("print", FormPhrases.print))
    \(button("reset", FormPhrases.reset))
    <span id="sure" class="aside" aria-hidden="true">\(FormMarkup.text(FormPhrases.sureToReset))</span>
    </div>
    </form>
    </main>

    """
  }

  private static let count = #"<span class="count"></span>"#

  private var address: String { FormMarkup.escape(form.canonical) }

  private var saved: String {
    FormMarkup.text(FormPhrases.saved, around: #"<b class="file"></b>"#)
  }

  private func button(_ id: String, _ words: Phrase, class name: String = "") -> String {
    let attribute = name.isEmpty ? "" : #" class="\#(name)""#
    return #"<button type="button" id="\#(id)"\#(attribute)>\#(FormMarkup.text(words))</button>"#
  }

  private func missing(_ question: AskedQuestion) -> String {
    let words = FormMarkup.text(FormPhrases.question, around: String(question.number))
    return #"<li id="missing-q\#(question.number)" hidden>"#
      + ##"<a href="#q\##(question.number)">\##(words)</a></li>"##
  }

  private func question(_ question: AskedQuestion) -> String {
    let id = "q\(question.number)"
    let reason = question.reason.map { FormMarkup.text($0, in: "p", class: "why") + "\n" } ?? ""
    return """
      <fieldset class="question\(isShort(question) ? " short" : "")" id="\(id)" \
      data-link="\(FormMarkup.escape(question.linkId))"\(question.isOptional ? " data-optional" : "") \
      aria-describedby="\(id)-error">
      <legend>\(legend(question))</legend>
      \(reason)<div class="choices">
      \(question.choices.map { choice($0, of: question) }.joined(separator: "\n"))
      </div>
      <p class="error" id="\(id)-error" hidden>\(FormMarkup.text(FormPhrases.unanswered))</p>
      <button type="button" class="clear scripted" hidden>\(clear(question))</button>
      </fieldset>
      """
  }

  private func legend(_ question: AskedQuestion) -> String {
    #"<span class="number">\#(question.number).</span>"# + FormMarkup.text(question.text)
      + (question.isOptional ? " " + FormMarkup.text(FormPhrases.optional, class: "optional") : "")
  }

  private func clear(_ question: AskedQuestion) -> String {
    FormMarkup.text(FormPhrases.clear) + #"<span class="aside"> "#
      + FormMarkup.text(FormPhrases.ofQuestion, around: String(question.number)) + "</span>"
  }

  private func choice(_ choice: AskedChoice, of question: AskedQuestion) -> String {
    let answer = JSON.object([JSON.Member(choice.element, choice.json)]).compact
    return #"<label><input type="radio" name="q\#(question.number)" "#
      + #"value="\#(FormMarkup.escape(choice.code))" data-answer="\#(FormMarkup.escape(answer))""#
      + (question.isOptional ? "" : " required") + ">\(FormMarkup.text(choice.text))</label>"
  }

  /// Whether the choices fit side by side.
  private func isShort(_ question: AskedQuestion) -> Bool {
    question.choices.count <= 3
      && question.choices.allSatisfy { choice in
        choice.text.texts.values.allSatisfy { $0.count <= 14 }
      }
  }

  /// Whose the questions are, what they are not, and which form this is.
  var footer: String {
    let notes = form.notes.map { FormMarkup.text($0, in: "p") + "\n" }.joined()
    let name = FormMarkup.escape("\(form.id) \(form.version)")
    return "<footer>\n\(notes)<p>\(name)</p>\n</footer>\n"
  }
}
