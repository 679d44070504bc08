import TiimiDomain
import TiimiReports
import TiimiRules

/// What an interview says when it is read aloud: line after line, nothing drawn, nothing wiped.
struct InterviewVoice {
  /// The interview.
  let interview: Interview
  /// Whose interview it is: the case and the client.
  let subject: String
  /// The style.
  let style: TextStyle
  /// What the answers come to, for the summary.
  let result: (Interview.Answers) -> [Block]

  private var form: AskedForm { interview.form }
  private var keys: InterviewKeys { InterviewKeys(language: style.language) }

  /// What is said at the place; the keys that lead about are told at the first question met.
  func text(isFirst: Bool) -> String {
    switch interview.place {
    case .welcome: style.render(welcome)
    case .question(let index):
      style.render(question(form.questions[index]) + (isFirst ? guide(form.questions[index]) : []))
    case .summary: style.render(summary)
    }
  }

  /// That an answer was taken, in words; nil where there is none.
  func confirmation(of question: AskedQuestion) -> String? {
    spoken(question).map {
      style.render([.paragraph(InterviewPhrases.answered(style.language, ["answer": $0]))])
    }
  }

  /// Why the question is asked, and which keys lead about.
  func explanation(of question: AskedQuestion) -> String {
    style.render((question.reason.map { [.paragraph(style($0))] } ?? []) + guide(question))
  }

  /// That a key does nothing.
  var complaint: String { style.render([.paragraph(style(InterviewPhrases.noSuchKey))]) }

  private func spoken(_ question: AskedQuestion) -> String? {
    if interview.answers.skipped.contains(question.linkId) { return style(InterviewPhrases.skip) }
    return interview.answers.codes[question.linkId].flatMap(question.choice).map { style($0.text) }
  }

  private var welcome: [Block] {
    let start: [Block] = [.paragraph("\(style(form.title)). \(subject).")]
    if interview.answers.isEmpty {
      let words = (form.introduction.map { [$0] } ?? []) + form.notes
      return start + words.map { .paragraph(style($0)) }
        + [press([("Enter", style(InterviewPhrases.begin)), ("q", style(InterviewPhrases.leave))])]
    }
    let facts = [
      "answered": String(interview.answers.count), "all": String(form.questions.count),
    ]
    return start + [
      .paragraph(InterviewPhrases.unfinished(style.language, facts)),
      press([
        ("Enter", style(InterviewPhrases.goOn)),
        (String(keys.restart), style(InterviewPhrases.restart)),
        ("q", style(InterviewPhrases.leave)),
      ]),
    ]
  }

  private func question(_ question: AskedQuestion) -> [Block] {
    let facts = ["number": String(question.number), "all": String(form.questions.count)]
    let name = question.name.map { " \(style($0))." } ?? ""
    let given = spoken(question).map {
      [Block.paragraph(InterviewPhrases.given(style.language, ["answer": $0]))]
    }
    return [
      .paragraph(InterviewPhrases.question(style.language, facts) + name),
      .paragraph(style(question.text)),
    ] + (given ?? []) + [
      press(zip(keys.digits(question), question.choices).map { (String($0), style($1.text)) })
    ]
  }

  private func guide(_ question: AskedQuestion) -> [Block] {
    var lines = [("b", style(InterviewPhrases.back)), ("q", style(InterviewPhrases.later))]
    if Interview.canSkip(question) {
      lines.append((style(InterviewPhrases.dash), style(InterviewPhrases.skip)))
    }
    if question.reason != nil {
      lines.append((String(InterviewKeys.reason), style(InterviewPhrases.reason)))
    }
    return [press(lines + [(String(InterviewKeys.again), style(InterviewPhrases.again))])]
  }

  private var summary: [Block] {
    [.paragraph("\(style(InterviewPhrases.summary)).")] + result(interview.answers) + [
      press([
        ("Enter", style(InterviewPhrases.record)), ("b", style(InterviewPhrases.back)),
        ("q", style(InterviewPhrases.later)),
      ])
    ]
  }

  /// One sentence a line for each key.
  private func press(_ keys: [(key: String, what: String)]) -> Block {
    let sentences = keys.map {
      InterviewPhrases.key(style.language, ["key": $0.key, "what": $0.what])
    }
    return .paragraph(sentences.joined(separator: "\n"))
  }
}
