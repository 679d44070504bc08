import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// What a writing command has done, for people and for machines.
struct Receipt {
  /// The same matter as JSON.
  let json: JSON
  /// One line for people.
  let text: Phrase
  /// What a label of a batch file stands for afterwards: the identifier of what was made.
  let identifier: String?
  /// What else the page for people says.
  let details: (TextStyle) -> [Block]
  /// What is said beside the page, such as a warning.
  let messages: [Phrase]

  /// Makes a receipt.
  init(
    json: JSON,
    text: Phrase,
    identifier: String? = nil,
    messages: [Phrase] = [],
    details: @escaping (TextStyle) -> [Block] = { _ in [] }
  ) {
    self.json = json
    self.text = text
    self.identifier = identifier
    self.messages = messages
    self.details = details
  }

  /// The receipt of a command on a case.
  init(_ performed: Performed) {
    let file = performed.file
    let made = performed.entries.compactMap(\.madeItem)
    self.init(
      json: [
        "case": .string(file.id.text),
        "caseNumber": JSON(file.opening?.caseNumber),
        "version": .number(JSONNumber(file.version)),
        "made": .array(
          made.map {
            ["kind": .string($0.kind.rawValue), "number": .number(JSONNumber($0.number))]
          }
        ),
      ],
      text: Self.line(file, made),
      identifier: file.id.text
    )
  }

  private static func line(_ file: CaseFile, _ made: [ItemReference]) -> Phrase {
    let number = file.opening?.caseNumber ?? ""
    let version = String(file.version)
    let fi = made.map { $0.label.fi }.joined(separator: ", ")
    let sv = made.map { $0.label.sv }.joined(separator: ", ")
    let en = made.map { $0.label.en }.joined(separator: ", ")
    let end = file.isClosed ? Self.closed : Phrase(fi: "", sv: "", en: "")
    return Phrase(
      fi: "\(number): kirjattu\(fi.isEmpty ? "" : " (\(fi))"), kirjaus \(version).\(end.fi)",
      sv: "\(number): antecknat\(sv.isEmpty ? "" : " (\(sv))"), anteckning \(version).\(end.sv)",
      en: "\(number): recorded\(en.isEmpty ? "" : " (\(en))"), entry \(version).\(end.en)"
    )
  }

  private static let closed = Phrase(
    fi: " Asia on päätetty.",
    sv: " Ärendet är avslutat.",
    en: " The case is closed."
  )

  /// The output of a command that gives this receipt, alone.
  func output(isDryRun: Bool) -> Output {
    Output(json: json, messages: messages + (isDryRun ? [.dryRun] : [])) { style in
      [.paragraph(style(text), role: .good)] + details(style)
    }
  }
}

extension Phrase {
  /// That everything was tried and nothing was written.
  static let dryRun = Phrase(
    fi: "Koeajo: mitään ei kirjattu.",
    sv: "Provkörning: inget antecknades.",
    en: "Dry run: nothing was recorded."
  )
}

extension RecordedEntry {
  /// The numbered item that the entry made, if it made one.
  fileprivate var madeItem: ItemReference? {
    entry.links.touches.first { ItemReference.numberedKinds.contains($0.kind) && $0.number > 0 }
  }
}

extension ItemReference {
  fileprivate static let numberedKinds: Set<ItemKind> = [
    .screening, .result, .permission, .view, .need, .strength, .networkPerson, .understanding,
    .member, .meeting, .topic, .goal, .responsibility, .followUp,
  ]
}
