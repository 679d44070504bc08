import TiimiDomain
import TiimiRules

/// The keys of an interview in one language.
///
/// Letters follow the words of the language; digits answer in every language.
struct InterviewKeys {
  /// The language.
  let language: Language

  /// The letter that answers yes, no or don't know.
  func letter(for answer: Checklist.Answer) -> Character {
    switch (answer, language) {
    case (.yes, .finnish): "k"
    case (.yes, .swedish): "j"
    case (.yes, .english): "y"
    case (.no, .finnish): "e"
    case (.no, .swedish), (.no, .english): "n"
    case (.unknown, _): "?"
    }
  }

  /// The letter that begins again, at the beginning only.
  var restart: Character {
    switch language {
    case .finnish: "a"
    case .swedish: "o"
    case .english: "s"
    }
  }

  /// The key that passes a question over.
  static let skip: Character = "-"
  /// The key that says why a question is asked, when it is read aloud.
  static let reason: Character = "i"
  /// The key that repeats the question, when it is read aloud.
  static let again: Character = "r"

  /// The digits of the choices: the numbers themselves where numbers are asked, or those from 1.
  func digits(_ question: AskedQuestion) -> [Character] {
    let numbers = question.choices.map { Int($0.code) }
    if !numbers.contains(where: { $0.map { !(0...10).contains($0) } ?? true }) {
      return numbers.compactMap { $0 == 10 ? "x" : $0.flatMap { String($0).first } }
    }
    return Array("123456789acdefghj".prefix(question.choices.count))
  }

  /// The keys as they are shown beside the choices: letters for yes and no, otherwise digits.
  func shown(_ question: AskedQuestion) -> [Character] {
    letters(question) ?? digits(question)
  }

  /// The letters of the choices, when all of them are yes, no or don't know.
  private func letters(_ question: AskedQuestion) -> [Character]? {
    let answers = question.choices.compactMap { Checklist.Answer(rawValue: $0.code) }
    return answers.count == question.choices.count ? answers.map(letter) : nil
  }

  /// What a key does at a place; nil for keys that do nothing.
  func act(for key: Key, in interview: Interview) -> Interview.Act? {
    switch key {
    case .enter, .right: .onward
    case .left, .backspace: .back
    case .end, .interrupt: .leave
    case .character(let character): act(for: character, in: interview)
    case .escape, .up, .down: nil
    }
  }

  private func act(for character: Character, in interview: Interview) -> Interview.Act? {
    let key = character.lowercased().first ?? character
    switch (key, interview.place) {
    case ("b", _): return .back
    case ("q", _): return .leave
    case (restart, .welcome): return .restart
    case (Self.skip, .question): return .skip
    case (_, .question(let index)):
      let question = interview.form.questions[index]
      let place = letters(question)?.firstIndex(of: key) ?? digits(question).firstIndex(of: key)
      return place.map(Interview.Act.choose)
    default: return nil
    }
  }
}
