import TiimiDomain
import TiimiRules

/// A checklist that is gone through question by question: where one is, and what an act leads to.
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
    /// Answers the question.
    case answer(Checklist.Answer)
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
    /// Another answer.
    case answered
    /// Every question is answered and the answers are confirmed.
    case confirmed
    /// Somebody has left.
    case left
  }

  /// The questions.
  let checklist: Checklist
  /// The answers so far, by slug.
  private(set) var answers: [String: Checklist.Answer]
  /// Where one is.
  private(set) var place = Place.welcome

  /// Begins, or goes on with answers that were given before.
  init(_ checklist: Checklist = .minunTiimini, answers: [String: Checklist.Answer] = [:]) {
    self.checklist = checklist
    self.answers = answers
  }

  /// Does what the act says; an act that makes no sense here does nothing.
  mutating func take(_ act: Act) -> Outcome {
    switch (act, place) {
    case (.leave, _): return .left
    case (.onward, .summary): return .confirmed
    case (.answer(let answer), .question(let index)):
      answers[checklist.items[index].slug] = answer
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
      answers = [:]
      place = .question(0)
    case (.onward, .question(let index)) where answers[checklist.items[index].slug] != nil:
      place = following(index)
    case (.back, .question(let index)) where index > 0: place = .question(index - 1)
    case (.back, .summary): place = .question(checklist.items.count - 1)
    default: break
    }
  }

  /// The first question without an answer, or the summary.
  private var firstOpen: Place {
    checklist.items.firstIndex { answers[$0.slug] == nil }.map(Place.question) ?? .summary
  }

  private func following(_ index: Int) -> Place {
    index + 1 < checklist.items.count ? .question(index + 1) : firstOpen
  }
}
