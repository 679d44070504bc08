import TiimiDomain
import TiimiRules

/// The keys of an interview in one language.
///
/// Letters follow the words of the language; 1, 2 and 3 answer in every language.
struct InterviewKeys {
  /// The language.
  let language: Language

  /// The letter that answers.
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

  /// What a key does at a place; nil for keys that do nothing.
  func act(for key: Key, at place: Interview.Place) -> Interview.Act? {
    switch key {
    case .enter, .right: .onward
    case .left, .backspace: .back
    case .end, .interrupt: .leave
    case .character(let character): act(for: character, at: place)
    case .escape, .up, .down: nil
    }
  }

  private func act(for character: Character, at place: Interview.Place) -> Interview.Act? {
    let letter = character.lowercased().first ?? character
    switch letter {
    case "b": return .back
    case "q": return .leave
    case restart where place == .welcome: return .restart
    case "1": return .answer(.yes)
    case "2": return .answer(.no)
    case "3": return .answer(.unknown)
    default:
      return Checklist.Answer.allCases.first { self.letter(for: $0) == letter }
        .map(Interview.Act.answer)
    }
  }
}
