import TiimiDomain

/// A sentence or a few about one entry, before it is said in a language.
struct Sentence: Hashable, Sendable {
  let phrase: Phrase
  let facts: [String: String]

  init(_ phrase: Phrase, _ facts: [String: String?] = [:]) {
    self.phrase = phrase
    self.facts = facts.compactMapValues { $0 }
  }

  /// The sentence in the language, beginning with a capital letter.
  func said(in language: Language) -> String { phrase(language, facts).capitalisedFirst }
}

extension Narrator {
  /// What the entry says happened.
  func sentence(_ entry: CaseEntry) -> Sentence {
    switch entry {
    case .identification(let entry): sentence(entry)
    case .invitation(let entry): sentence(entry)
    case .assessment(let entry): sentence(entry)
    case .team(let entry): sentence(entry)
    case .meeting(let entry): sentence(entry)
    case .agreement(let entry): sentence(entry)
    case .plan(let entry): sentence(entry)
    case .followUp(let entry): sentence(entry)
    case .closing(let entry): sentence(entry)
    case .fact(let entry): sentence(entry)
    case .markedInError(let number, let reason):
      Sentence(
        Phrase(
          fi: "Kirjaus {number} merkittiin virheelliseksi. Syy: {reason}.",
          sv: "Anteckning {number} markerades som felaktig. Orsak: {reason}.",
          en: "Entry {number} was marked as made in error. Reason: {reason}."
        ),
        ["number": String(number), "reason": reason]
      )
    }
  }
}
