import TiimiRules

/// A form that is gone through question by question: where one is, and what an act leads to.
struct Interview {
  /// Where one is.
  enum Place: Equatable {
    /// Before the first question.
    case welcome
    /// At a question, counted from 0.
    case question(Int)
    /// After the last question, before anything is recorded.
    case summary
  }

  /// What somebody does with a key.
  enum Act: Equatable {
    /// Answers the question with one of its choices, counted from 0.
    case choose(Int)
    /// Leaves the question without an answer and goes on.
    case skip
    /// Goes to the question before.
    case back
    /// Goes on; at the summary this confirms.
    case onward
    /// Forgets the answers that were kept and begins again.
    case restart
    /// Leaves, to go on some other time.
    case leave
  }

  /// What an act has led to.
  enum Outcome: Equatable {
    /// Nothing, or another place.
    case moved
    /// Another answer, or a question passed over.
    case answered
    /// Every question is settled and the answers are confirmed.
    case confirmed
    /// Somebody has left.
    case left
  }

  /// What has been answered so far.
  struct Answers: Equatable {
    /// The codes by link identifier.
    var codes: [String: String] = [:]
    /// The questions passed over, by link identifier.
    var skipped: Set<String> = []

    /// Whether nothing has been settled yet.
    var isEmpty: Bool { codes.isEmpty && skipped.isEmpty }

    /// How many questions are settled.
    var count: Int { codes.count + skipped.count }
  }

  /// The questions.
  let form: AskedForm
  /// The answers so far.
  private(set) var answers: Answers
  /// Where one is.
  private(set) var place = Place.welcome

  /// Begins, or goes on with answers that were given before.
  init(_ form: AskedForm, answers: Answers = Answers()) {
    self.form = form
    self.answers = answers
  }

  /// Whether a question may be passed over: not where "don't know" is one of the answers.
  static func canSkip(_ question: AskedQuestion) -> Bool { question.choice("unknown") == nil }

  /// Does what the act says; an act that makes no sense here does nothing.
  mutating func take(_ act: Act) -> Outcome {
    switch (act, place) {
    case (.leave, _): return .left
    case (.onward, .summary): return .confirmed
    case (.choose(let choice), .question(let index))
    where form.questions[index].choices.indices.contains(choice):
      let question = form.questions[index]
      answers.codes[question.linkId] = question.choices[choice].code
      answers.skipped.remove(question.linkId)
      place = following(index)
      return .answered
    case (.skip, .question(let index)) where Self.canSkip(form.questions[index]):
      answers.codes[form.questions[index].linkId] = nil
      answers.skipped.insert(form.questions[index].linkId)
      place = following(index)
      return .answered
    default:
      move(act)
      return .moved
    }
  }

  private mutating func move(_ act: Act) {
    switch (act, place) {
    case (.onward, .welcome): place = firstOpen
    case (.restart, .welcome):
      answers = Answers()
      place = .question(0)
    case (.onward, .question(let index)) where isSettled(form.questions[index]):
      place = following(index)
    case (.back, .question(let index)) where index > 0: place = .question(index - 1)
    case (.back, .summary): place = .question(form.questions.count - 1)
    default: break
    }
  }

  private func isSettled(_ question: AskedQuestion) -> Bool {
    answers.codes[question.linkId] != nil || answers.skipped.contains(question.linkId)
  }

  /// The first question that is not settled, or the summary.
  private var firstOpen: Place {
    form.questions.firstIndex { !isSettled($0) }.map(Place.question) ?? .summary
  }

  private func following(_ index: Int) -> Place {
    index + 1 < form.questions.count ? .question(index + 1) : firstOpen
  }
}
