import TiimiDomain
import TiimiRules

/// Leads an interview at a terminal: shows a screen, reads a key, keeps each answer.
struct InterviewDialogue {
  /// Where the person sits.
  let terminal: any Terminal
  /// The language.
  let language: Language
  /// Whose interview it is: the case and the client.
  let subject: String
  /// Scores the answers for the summary.
  let result: ([String: Checklist.Answer]) -> ScreeningResult?
  /// Keeps the answers so far; called after every answer, before the next question.
  let keep: ([String: Checklist.Answer]) throws -> Void

  /// Goes on until the answers are confirmed; nil when the person leaves before that.
  func run(_ beginning: Interview) throws -> [String: Checklist.Answer]? {
    var interview = beginning
    let outcome = try terminal.withKeys { next in
      while true {
        try show(interview)
        let outcome = try take(try next(), in: &interview)
        if outcome == .confirmed || outcome == .left { return outcome }
      }
    }
    try clear()
    return outcome == .confirmed ? interview.answers : nil
  }

  private func take(_ key: Key, in interview: inout Interview) throws -> Interview.Outcome {
    let keys = InterviewKeys(language: language)
    guard let act = keys.act(for: key, at: interview.place) else { return .moved }
    let outcome = interview.take(act)
    if outcome == .answered { try keep(interview.answers) }
    return outcome
  }

  /// The width is asked for each time: a window may change its size.
  private func show(_ interview: Interview) throws {
    try clear()
    let style = TextStyle(language: language, width: terminal.width(of: .error) ?? 80)
    let screen = InterviewScreen(
      interview: interview,
      subject: subject,
      style: style,
      result: result
    )
    try terminal.write(style.render(screen.blocks), to: .error)
  }

  private func clear() throws {
    try terminal.write(terminal.canClear ? "\u{1B}[H\u{1B}[2J" : "\n", to: .error)
  }
}
