import TiimiDomain
import TiimiEncoding
import TiimiRules

/// The instruments that are built in, and those in the user's folder.
struct InstrumentList {
  /// One instrument.
  struct Entry {
    let instrument: Instrument
    let isOwn: Bool

    /// Whether the texts of the items are at hand.
    var hasTexts: Bool {
      instrument.textPack != nil || instrument.questionnaire.items.contains { $0.text != nil }
    }
  }

  /// The instruments in order.
  let entries: [Entry]

  /// Gathers the instruments; throws `InstrumentRefusal` for a damaged file in the folder.
  init(_ folder: InstrumentFolder) throws {
    let builtIn = InstrumentLibrary.ids
    var entries = try builtIn.map { id in
      Entry(instrument: try folder.find(id), isOwn: false)
    }
    for name in folder.names where !builtIn.contains(name) {
      if let own = try folder.instrument(named: name) {
        entries.append(Entry(instrument: own, isOwn: true))
      }
    }
    self.entries = entries
  }

  /// The list as one object; texts are in the given language.
  func json(_ language: Language) -> JSON {
    [
      "instruments": .array(
        entries.map { entry in
          let description = entry.instrument.description
          return [
            "id": .string(entry.instrument.id),
            "version": .string(entry.instrument.version),
            "title": .string(entry.instrument.title(language)),
            "licence": JSON(description?.level.rawValue),
            "items": JSON(entry.instrument.itemCount),
            "texts": .bool(entry.hasTexts),
            "own": .bool(entry.isOwn),
          ]
        }
      )
    ]
  }

  /// The list as a page.
  func blocks(_ style: TextStyle) -> [Block] {
    let titles = [Self.id, Self.name, Self.level, Self.texts].map { Table.Column(style($0)) }
    return [
      .table(
        Table(
          columns: titles,
          rows: entries.map { entry in
            [
              Cell(entry.instrument.id), Cell(entry.instrument.title(style.language)),
              Cell(entry.instrument.description?.level.rawValue ?? "–"),
              Cell(style(entry.hasTexts ? Self.yes : Self.no)),
            ]
          }
        )
      )
    ]
  }

  private static let id = Phrase(fi: "Tunnus", sv: "Namn", en: "Name")
  private static let name = Phrase(fi: "Mittari", sv: "Mätinstrument", en: "Instrument")
  private static let level = Phrase(fi: "Lisenssi", sv: "Licens", en: "Licence")
  private static let texts = Phrase(fi: "Tekstit", sv: "Texter", en: "Texts")
  private static let yes = Phrase(fi: "on", sv: "ja", en: "yes")
  private static let no = Phrase(fi: "ei", sv: "nej", en: "no")
}

extension Instrument {
  /// The title for people.
  func title(_ language: Language) -> String {
    description?.title(language) ?? questionnaire.title ?? id
  }

  /// How many items count.
  var itemCount: Int {
    description?.items.filter(\.isScored).count
      ?? questionnaire.items.filter { $0.kind != .group && $0.kind != .display }.count
  }
}
