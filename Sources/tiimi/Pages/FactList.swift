import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The facts that stand in a case, for people and for machines.
struct FactList {
  let view: CaseView

  private var facts: [RecordedFact] { view.file.facts.values.sorted { $0.name < $1.name } }

  /// The facts with the case they belong to.
  var json: JSON {
    .object(view.heading + [JSON.Member("facts", lines)])
  }

  /// The facts alone.
  var lines: JSON { .array(facts.map(line)) }

  private func line(_ fact: RecordedFact) -> JSON {
    let (kind, value) = fact.value.json
    return [
      "name": .string(fact.name), "kind": .string(kind.rawValue), "value": value,
      "note": JSON(fact.note), "occurred": .string(fact.occurred.iso), "entry": JSON(fact.version),
    ]
  }

  /// The facts as a table.
  func blocks(_ style: TextStyle) -> [Block] {
    guard !facts.isEmpty else { return [.paragraph(style(Self.none))] }
    return [
      .table(
        Table(
          columns: [Self.name, Self.value, Self.since, Self.entry, Self.note].map {
            Table.Column(style($0))
          },
          rows: facts.map { fact in
            [
              Cell(fact.name), Cell(fact.value.text(style.language), .emphasis),
              Cell(style(HelsinkiTime.day(of: fact.occurred))), Cell(String(fact.version)),
              Cell(fact.note ?? "", .dim),
            ]
          }
        )
      )
    ]
  }

  private static let none = Phrase(
    fi: "Tietoja ei ole kirjattu.",
    sv: "Inga uppgifter har antecknats.",
    en: "No facts have been recorded."
  )
  private static let name = Phrase(fi: "tieto", sv: "uppgift", en: "fact")
  private static let value = Phrase(fi: "arvo", sv: "värde", en: "value")
  private static let since = Phrase(fi: "päivä", sv: "dag", en: "day")
  private static let entry = Phrase(fi: "kirjaus", sv: "anteckning", en: "entry")
  private static let note = Phrase(fi: "huomautus", sv: "anmärkning", en: "note")
}

extension FactValue {
  /// The kind and the value: true or false, a number, a day as text, or text.
  fileprivate var json: (WrittenFact.Kind, JSON) {
    switch self {
    case .yesNo(let isSo): (.yesNo, .bool(isSo))
    case .number(let number): (.number, JSONNumber(number.text).map(JSON.number) ?? .null)
    case .day(let day): (.day, .string(day.iso))
    case .text(let text): (.text, .string(text))
    }
  }
}
