import TiimiDomain
import TiimiRules

/// Something a process rule may ask about one episode: its name, its type and what it is.
package struct ProcessFact: Sendable {
  /// The name as written in a condition, such as `assessment started before plan agreed`.
  package let name: String
  /// What kind of value it has.
  package let type: FactType
  /// What it is, in a few words.
  package let summary: Phrase
  let read: @Sendable (EventOrder) -> FEELValue

  init(
    _ name: String,
    _ type: FactType,
    _ summary: Phrase,
    read: @escaping @Sendable (EventOrder) -> FEELValue
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.read = read
  }

  /// The value in an episode; null when it is not known.
  package func value(in order: EventOrder) -> FEELValue { read(order) }
}

/// The facts that process rules may name: a typed, documented list.
package struct ProcessFactCatalogue: Sendable {
  /// The facts in order.
  package let facts: [ProcessFact]
  private let places: [String: Int]

  init(_ facts: [ProcessFact]) {
    self.facts = facts
    places = Dictionary(facts.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// Everything that the order of the entries can tell.
  package static let standard = ProcessFactCatalogue(
    ProcessFact.ofEpisode + ProcessFact.things + ProcessFact.ofMilestones + ProcessFact.ofPairs
  )

  /// The fact of that name; nil if there is none.
  package subscript(name: String) -> ProcessFact? { places[name].map { facts[$0] } }

  /// The names that an expression may use: facts, their members, and the ones given.
  func names(adding further: [String]) -> FEELNames {
    FEELNames(
      facts.map(\.name) + further,
      members: facts.flatMap { $0.type.members.map(\.name) }
    )
  }
}

extension ProcessFact {
  /// The episode as a whole.
  static let ofEpisode: [ProcessFact] = [
    ProcessFact(
      "today",
      .day,
      Phrase(
        fi: "päivä, jonka tiedoilla katsotaan",
        sv: "dagen vars uppgifter man ser på",
        en: "the day on which one looks"
      ),
      read: { FEELValue(day: $0.today) }
    ),
    ProcessFact(
      "episode",
      .number,
      Phrase(
        fi: "monesko jakso, 1 avaamisesta",
        sv: "vilken period i ordningen, 1 från öppnandet",
        en: "which episode, 1 from the opening"
      ),
      read: { FEELValue($0.episode) }
    ),
    ProcessFact(
      "opened on",
      .day,
      Phrase(fi: "jakson ensimmäinen päivä", sv: "periodens första dag", en: "the first day"),
      read: { FEELValue(day: $0.opened) }
    ),
    ProcessFact(
      "closed",
      .yesNo,
      Phrase(fi: "onko jakso päätetty", sv: "om perioden är avslutad", en: "whether it is closed"),
      read: { FEELValue($0.closed != nil) }
    ),
    ProcessFact(
      "closing reason",
      .choice(ClosingReason.allCases.map(\.rawValue)),
      Phrase(fi: "päättämisen syy", sv: "orsaken till avslutandet", en: "why it was closed"),
      read: { FEELValue(text: $0.closingReason?.rawValue) }
    ),
    ProcessFact(
      "closing entry",
      .number,
      Phrase(
        fi: "päättämisen kirjauksen numero",
        sv: "numret på anteckningen om avslutandet",
        en: "the number of the entry that closed it"
      ),
      read: { FEELValue(whole: $0.closingEntry) }
    ),
  ]

  /// Of each milestone: the first day, the last day, the first entry and how many times.
  static let ofMilestones: [ProcessFact] = Milestone.allCases.flatMap { milestone in
    let label = milestone.label
    return [
      ProcessFact(
        "\(milestone.rawValue) on",
        .day,
        label.prefixed(fi: "ensimmäinen päivä: ", sv: "första dagen: ", en: "first day: "),
        read: { FEELValue(day: $0.steps(of: milestone).first?.day) }
      ),
      ProcessFact(
        "\(milestone.rawValue) last on",
        .day,
        label.prefixed(fi: "viimeinen päivä: ", sv: "sista dagen: ", en: "last day: "),
        read: { FEELValue(day: $0.steps(of: milestone).last?.day) }
      ),
      ProcessFact(
        "\(milestone.rawValue) in entry",
        .number,
        label.prefixed(fi: "ensimmäinen kirjaus: ", sv: "första anteckning: ", en: "first entry: "),
        read: { FEELValue(whole: $0.steps(of: milestone).first?.entry) }
      ),
      ProcessFact(
        "times \(milestone.rawValue)",
        .number,
        label.prefixed(fi: "kuinka monta kertaa: ", sv: "antal gånger: ", en: "how many times: "),
        read: { FEELValue($0.steps(of: milestone).count) }
      ),
    ]
  }

  /// Of each two milestones: which came first, and the days between.
  static let ofPairs: [ProcessFact] = Milestone.allCases.flatMap { first in
    Milestone.allCases.filter { $0 != first }.flatMap { second in
      [
        ProcessFact(
          "\(first.rawValue) before \(second.rawValue)",
          .yesNo,
          Phrase.between(first.label, second.label, fi: " ennen: ", sv: " före: ", en: " before: "),
          read: { FEELValue($0.isBefore(first, second)) }
        ),
        ProcessFact(
          "days from \(first.rawValue) to \(second.rawValue)",
          .number,
          Phrase.between(first.label, second.label, fi: " → ", sv: " → ", en: " → "),
          read: { FEELValue(whole: $0.days(from: first, to: second)) }
        ),
      ]
    }
  }
}

extension EventOrder {
  /// Whether the first milestone was there before the second was first reached.
  ///
  /// Nil when the second was not reached, or when the times of either contradict others.
  fileprivate func isBefore(_ first: Milestone, _ second: Milestone) -> Bool? {
    guard let goal = steps(of: second).first else { return nil }
    let start = steps(of: first).first
    let doubtful = Set(contradictions.map(\.entry))
    if doubtful.contains(goal.entry) || start.map({ doubtful.contains($0.entry) }) == true {
      return nil
    }
    return start.map { ProcessStep.isBefore($0, goal) } ?? false
  }

  /// The days from the first time of one to the first time of the other; negative the other way.
  fileprivate func days(from first: Milestone, to second: Milestone) -> Int? {
    guard let start = steps(of: first).first, let goal = steps(of: second).first else { return nil }
    return Int(goal.day.number) - Int(start.day.number)
  }
}

extension Phrase {
  fileprivate func prefixed(fi: String, sv: String, en: String) -> Phrase {
    Phrase(fi: fi + self.fi, sv: sv + self.sv, en: en + self.en)
  }

  fileprivate static func between(
    _ first: Phrase,
    _ second: Phrase,
    fi: String,
    sv: String,
    en: String
  ) -> Phrase {
    Phrase(
      fi: first.fi + fi + second.fi,
      sv: first.sv + sv + second.sv,
      en: first.en + en + second.en
    )
  }
}

extension FEELValue {
  init(day: Day?) {
    self = day.map { .date(FEELDate($0)) } ?? .null
  }

  init(whole: Int?) {
    self = whole.map { .number(FEELNumber($0)) } ?? .null
  }

  init(text: String?) {
    self = text.map(FEELValue.string) ?? .null
  }
}
