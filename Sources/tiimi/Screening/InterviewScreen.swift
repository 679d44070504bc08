import TiimiDomain
import TiimiReports
import TiimiRules

/// What is shown at one place of an interview, so that the keys are never scrolled away.
///
/// The question stands apart, with air around it where there is room. A low or narrow window loses
/// first the air, then why the question is asked, then whose interview it is.
struct InterviewScreen {
  /// The interview.
  let interview: Interview
  /// Whose interview it is: the case and the client.
  let subject: String
  /// The style.
  let style: TextStyle
  /// The lines of the window.
  var height = 24
  /// What the answers come to, for the summary.
  var result: (Interview.Answers) -> [Block] = { _ in [] }

  /// How much is shown, from most to least.
  private enum Detail: CaseIterable {
    case airy
    case whole
    case short
    case bare
  }

  private var form: AskedForm { interview.form }
  private var keys: InterviewKeys { InterviewKeys(language: style.language) }

  /// The screen as text, as many lines as the window has if that is possible at all.
  var text: String {
    var lines: [String] = []
    for detail in Detail.allCases {
      lines = self.lines(detail)
      if lines.count < height { break }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ detail: Detail) -> [String] {
    switch interview.place {
    case .welcome: welcome(detail)
    case .question(let index): question(form.questions[index], detail)
    case .summary: summary(detail)
    }
  }

  /// The lines of blocks, without the line end after the last.
  private func lines(_ blocks: [Block]) -> [String] {
    var lines = style.render(blocks).split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  private func welcome(_ detail: Detail) -> [String] {
    var blocks: [Block] = [.heading(style(form.title)), .paragraph(subject)]
    if interview.answers.isEmpty {
      if detail != .bare, let words = form.introduction { blocks.append(.paragraph(style(words))) }
      if detail != .bare { blocks += form.notes.map { .paragraph(style($0)) } }
      return lines(blocks) + legend([("Enter", InterviewPhrases.begin), leaving])
    }
    let facts = [
      "answered": String(interview.answers.count), "all": String(form.questions.count),
    ]
    blocks.append(.paragraph(InterviewPhrases.unfinished(style.language, facts)))
    return lines(blocks)
      + legend([
        ("Enter", InterviewPhrases.goOn), (String(keys.restart), InterviewPhrases.restart), leaving,
      ])
  }

  private var leaving: (String, Phrase) { ("q", InterviewPhrases.leave) }

  private func question(_ question: AskedQuestion, _ detail: Detail) -> [String] {
    let isAiry = detail == .airy
    let indent = style.width < 40 ? 0 : 4
    let air = isAiry ? [""] : []
    var result = lines([.heading(progress(question))])
    if isAiry || detail == .whole { result += lines([.paragraph(subject, role: .dim)]) }
    result += (detail == .bare ? [] : [""]) + air
    result += lines([.paragraph(style(question.text), role: .emphasis, indent: indent)])
    result += detail == .bare ? [] : [""]
    for (key, choice) in zip(keys.shown(question), question.choices) {
      let isChosen = interview.answers.codes[question.linkId] == choice.code
      let mark = (isChosen ? "> " : "  ") + "\(key)  "
      let space = String(repeating: " ", count: max(0, indent - 2))
      result +=
        lines([
          .outline([.init(style(choice.text), isChosen ? .emphasis : .plain, mark: space + mark)])
        ]) + air
    }
    if isAiry || detail == .whole, let reason = question.reason {
      result +=
        (isAiry ? [] : [""])
        + lines([.paragraph(style(reason), role: .dim, indent: indent)])
    }
    return result + given(question) + legend(choices(question), after: detail != .bare)
  }

  /// `3/15 Muistin heikkeneminen`.
  private func progress(_ question: AskedQuestion) -> String {
    let name = question.name.map { " \(style($0))" } ?? ""
    return "\(question.number)/\(form.questions.count)\(name)"
  }

  private func choices(_ question: AskedQuestion) -> [(String, Phrase)] {
    var choices: [(String, Phrase)] = []
    let id = question.linkId
    if interview.answers.codes[id] != nil || interview.answers.skipped.contains(id) {
      choices.append(("Enter", InterviewPhrases.next))
    }
    if Interview.canSkip(question) {
      choices.append((String(InterviewKeys.skip), InterviewPhrases.skip))
    }
    return choices + [("b", InterviewPhrases.back), ("q", InterviewPhrases.later)]
  }

  private func given(_ question: AskedQuestion) -> [String] {
    let id = question.linkId
    let isSkipped = interview.answers.skipped.contains(id)
    let choice = interview.answers.codes[id].flatMap(question.choice)
    guard
      let words = choice.map({ style($0.text) }) ?? (isSkipped ? style(InterviewPhrases.skip) : nil)
    else { return [] }
    return [""] + lines([.paragraph(InterviewPhrases.given(style.language, ["answer": words]))])
  }

  private func summary(_ detail: Detail) -> [String] {
    let subject: [Block] = detail == .bare ? [] : [.paragraph(subject)]
    return lines([.heading(style(InterviewPhrases.summary))] + subject + result(interview.answers))
      + legend([
        ("Enter", InterviewPhrases.record), ("b", InterviewPhrases.back),
        ("q", InterviewPhrases.later),
      ])
  }

  private func legend(_ keys: [(key: String, what: Phrase)], after hasAir: Bool = true) -> [String]
  {
    let words = keys.map { "\($0.key) = \(style($0.what))" }
    let isNarrow = style.width < 40
    return (hasAir ? [""] : [])
      + lines([.paragraph(words.joined(separator: isNarrow ? "\n" : ", "))])
  }
}

extension TextStyle {
  /// The words of a form, in its own language when it has no others.
  func callAsFunction(_ text: AskedText) -> String { text(language) }
}
