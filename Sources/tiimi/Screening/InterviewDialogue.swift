import TiimiDomain
import TiimiRules

/// Leads an interview at a terminal: shows a question, reads a key, keeps each answer.
struct InterviewDialogue {
  /// Where the person sits.
  let terminal: any Terminal
  /// The language.
  let language: Language
  /// Whether it is read aloud: nothing is wiped, and answers are confirmed in words.
  let isReadAloud: Bool
  /// Whose interview it is: the case and the client.
  let subject: String
  /// What the answers come to, for the summary.
  let result: (Interview.Answers) -> [Block]
  /// Keeps the answers so far; called after every answer, before the next question.
  let keep: (Interview.Answers) throws -> Void

  private var keys: InterviewKeys { InterviewKeys(language: language) }

  /// Goes on until the answers are confirmed; nil when the person leaves before that.
  func run(_ beginning: Interview) throws -> Interview.Answers? {
    var interview = beginning
    let outcome = try terminal.withKeys { next in
      isReadAloud ? try speak(&interview, next) : try show(&interview, next)
    }
    if !isReadAloud { try clear() }
    return outcome == .confirmed ? interview.answers : nil
  }

  private func show(
    _ interview: inout Interview,
    _ next: () throws -> Key
  ) throws -> Interview.Outcome {
    while true {
      try draw(interview)
      guard let act = keys.act(for: try next(), in: interview) else { continue }
      let outcome = try take(act, in: &interview)
      if outcome == .confirmed || outcome == .left { return outcome }
    }
  }

  private func take(_ act: Interview.Act, in interview: inout Interview) throws -> Interview.Outcome
  {
    let outcome = interview.take(act)
    if outcome == .answered { try keep(interview.answers) }
    return outcome
  }

  /// The size is asked for each time: a window may change it.
  private func draw(_ interview: Interview) throws {
    try clear()
    let screen = InterviewScreen(
      interview: interview,
      subject: subject,
      style: TextStyle(language: language, width: min(width, Self.widest)),
      height: terminal.height(of: .error) ?? 24,
      result: result
    )
    try terminal.write(screen.text, to: .error)
  }

  /// Longer lines are hard to follow at arm's length.
  private static let widest = 72

  private var width: Int { terminal.width(of: .error) ?? 80 }

  private func clear() throws {
    try terminal.write(terminal.canClear ? "\u{1B}[H\u{1B}[2J" : "\n", to: .error)
  }
}

extension InterviewDialogue {
  private func speak(
    _ interview: inout Interview,
    _ next: () throws -> Key
  ) throws -> Interview.Outcome {
    var hasGuided = false
    try tell(voice(interview).text(isFirst: false))
    while true {
      let key = try next()
      let before = interview
      guard let act = keys.act(for: key, in: interview) else {
        try answer(key, in: interview)
        continue
      }
      let outcome = try take(act, in: &interview)
      if outcome == .confirmed || outcome == .left { return outcome }
      let voice = voice(interview)
      if outcome == .answered, case .question(let index) = before.place {
        try tell(voice.confirmation(of: interview.form.questions[index]) ?? "")
      }
      if outcome == .moved, interview.place == before.place, act != .restart {
        try tell(voice.complaint)
        continue
      }
      let isQuestion = interview.place != .summary
      try tell(voice.text(isFirst: isQuestion && !hasGuided))
      if isQuestion { hasGuided = true }
    }
  }

  /// Answers the keys that ask for words again, and says of others that they do nothing.
  private func answer(_ key: Key, in interview: Interview) throws {
    let voice = voice(interview)
    guard case .question(let index) = interview.place else {
      try tell(
        key == .character(InterviewKeys.again) ? voice.text(isFirst: false) : voice.complaint
      )
      return
    }
    switch key {
    case .character(InterviewKeys.again): try tell(voice.text(isFirst: false))
    case .character(InterviewKeys.reason):
      try tell(voice.explanation(of: interview.form.questions[index]))
    default: try tell(voice.complaint)
    }
  }

  private func voice(_ interview: Interview) -> InterviewVoice {
    InterviewVoice(
      interview: interview,
      subject: subject,
      style: TextStyle(language: language, width: width),
      result: result
    )
  }

  private func tell(_ text: String) throws {
    try terminal.write(text + "\n", to: .error)
  }
}
