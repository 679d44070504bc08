import TiimiDomain

/// Whoever tells about a case: the language, the names that may be told, and who is which member.
struct Narrator: Sendable {
  let names: Names
  let language: Language
  let members: [ItemNumber<Member>: Participant]

  init(names: Names, language: Language, members: [ItemNumber<Member>: Participant]) {
    self.names = names
    self.language = language
    self.members = members
  }

  /// Knows the members of a case file.
  init(of file: CaseFile, names: Names, language: Language) {
    let members = file.members.map { ($0.number, $0.participant) }
    self.init(
      names: names,
      language: language,
      members: Dictionary(members) { first, _ in first }
    )
  }

  /// Knows everybody who was ever proposed, entries made in error included.
  init(of history: [RecordedEntry], names: Names, language: Language) {
    let members = history.compactMap {
      if case .team(.proposed(let number, let who, _, _, _)) = $0.entry {
        (number, who)
      } else {
        nil
      }
    }
    self.init(
      names: names,
      language: language,
      members: Dictionary(members) { first, _ in first }
    )
  }

  /// The phrase with the facts that there are in their places.
  func callAsFunction(_ phrase: Phrase, _ facts: [String: String?] = [:]) -> String {
    word(phrase, facts).capitalisedFirst
  }

  /// The same without a capital letter, for a value or a part of a sentence.
  func word(_ phrase: Phrase, _ facts: [String: String?] = [:]) -> String {
    phrase(language, facts.compactMapValues { $0 })
  }

  func day(_ day: Day) -> String { DateText.day(day, language) }

  func quote(_ words: String) -> String { language.quoted(words) }

  /// A quotation that may be cut, for what workers write at length.
  func excerpt(_ text: String) -> String { language.quoted(text.excerpt()) }

  func name(_ participant: Participant) -> String { names.name(of: participant, language) }

  func name(_ staff: StaffID) -> String { names.name(of: staff, language) }

  func name(_ number: ItemNumber<Member>) -> String {
    members[number].map(name) ?? number.reference.label(language)
  }

  func name(_ holder: Accountable) -> String {
    switch holder {
    case .client: name(Participant.client)
    case .member(let number): name(number)
    }
  }

  /// Who spoke, as the subject of a sentence.
  func name(_ voice: Voice) -> String {
    switch voice {
    case .client: Self.client(language)
    case .representative(let ground, let name): "\(name) (\(ground.label(language)))"
    }
  }

  /// Numbers of items as a list: `2, 3 ja 5`, or nil when there are none.
  func numbers<Item>(_ numbers: [ItemNumber<Item>]) -> String? {
    numbers.isEmpty ? nil : language.list(numbers.map(\.description))
  }

  /// What happens to responsibilities, or nil when there are none.
  func fates(_ disposals: [ResponsibilityDisposal]) -> String? {
    disposals.isEmpty ? nil : disposals.map(fate).joined(separator: "; ")
  }

  private func fate(_ disposal: ResponsibilityDisposal) -> String {
    let detail: String? =
      switch disposal.fate {
      case .handOver(let holder): name(holder)
      case .cancel(let reason): reason
      case .keep, .unassign: nil
      }
    let fate =
      disposal.responsibility.reference.label(language) + " " + disposal.fate.label(language)
    return detail.map { fate + ": " + $0 } ?? fate
  }

  private static let client = Phrase(fi: "asiakas", sv: "klienten", en: "the client")
}
