import TiimiDomain
import TiimiEncoding
import TiimiRules

/// What a decision model decided, as it is shown.
struct DMNPage {
  /// The decisions in order.
  let outcomes: [DMNOutcome]
  /// Whether one decision was asked for, which is then shown by itself.
  let isSingle: Bool

  /// Makes a page.
  init(outcomes: [DMNOutcome], isSingle: Bool = false) {
    self.outcomes = outcomes
    self.isSingle = isSingle
  }

  /// The page; texts of the JSON are in the given language.
  func output(_ language: Language) -> Output {
    Output(json: json(language)) { style in outcomes.flatMap { Self.blocks($0, style) } }
  }

  private func json(_ language: Language) -> JSON {
    let all = outcomes.map { Self.json($0, language) }
    if isSingle, let only = all.first { return only }
    return ["decisions": .array(all)]
  }

  private static func json(_ outcome: DMNOutcome, _ language: Language) -> JSON {
    var members = [
      JSON.Member("decision", .string(outcome.name)), JSON.Member("result", outcome.value.json),
    ]
    if let table = outcome.table {
      members.append(JSON.Member("rules", numbers(table.fired)))
      members.append(JSON.Member("undecidedRules", numbers(table.undecided)))
    }
    let messages = outcome.messages.map { json($0, language) }
    return .object(members + [JSON.Member("messages", .array(messages))])
  }

  private static func json(_ message: DMNMessage, _ language: Language) -> JSON {
    [
      "code": .string(message.code), "name": .string(message.name),
      "rules": numbers(message.rows), "text": .string(message.phrase(language)),
    ]
  }

  private static func numbers(_ rows: [Int]) -> JSON { .array(rows.map { JSON($0) }) }

  private static func blocks(_ outcome: DMNOutcome, _ style: TextStyle) -> [Block] {
    var pairs = [
      Block.Pair(style(.result), Cell(outcome.value.json.compact, .emphasis))
    ]
    if let table = outcome.table, !table.fired.isEmpty {
      let rows = table.fired.map(String.init).joined(separator: ", ")
      pairs.append(Block.Pair(style(.firedRows), rows))
    }
    if let table = outcome.table, !table.undecided.isEmpty {
      let rows = table.undecided.map(String.init).joined(separator: ", ")
      pairs.append(Block.Pair(style(.openRows), rows))
    }
    let messages = outcome.messages.map { Cell(style($0.phrase)) }
    let remarks: [Block] = messages.isEmpty ? [] : [.bullets(messages)]
    return [.heading(outcome.name), .pairs(pairs)] + remarks
  }
}

extension Phrase {
  fileprivate static let result = Phrase(fi: "tulos", sv: "resultat", en: "result")
  fileprivate static let firedRows = Phrase(
    fi: "ratkaisseet rivit",
    sv: "rader som avgjorde",
    en: "rows that decided"
  )
  fileprivate static let openRows = Phrase(
    fi: "avoimeksi jääneet rivit",
    sv: "rader som förblev öppna",
    en: "rows left open"
  )
}

extension DMNMessage {
  /// The message in words.
  var phrase: Phrase {
    switch self {
    case .inputMissing(let name):
      Phrase(
        fi: "Syöte ”\(name)” puuttuu.",
        sv: "Indata ”\(name)” saknas.",
        en: "The input “\(name)” is missing."
      )
    case .inputUnknown(let name):
      Phrase(
        fi: "Mallissa ei ole syötettä ”\(name)”; se ohitettiin.",
        sv: "Modellen har inga indata ”\(name)”; de hoppades över.",
        en: "The model has no input “\(name)”; it was passed over."
      )
    case .inputType(let name, _, let wanted):
      Phrase(
        fi: "Syöte ”\(name)” on väärää tyyppiä; odotettiin: \(wanted).",
        sv: "Indata ”\(name)” är av fel typ; väntat: \(wanted).",
        en: "The input “\(name)” is of the wrong type; expected: \(wanted)."
      )
    case .inputNotAllowed(let name, _):
      Phrase(
        fi: "Syötteen ”\(name)” arvo ei ole sallittujen joukossa.",
        sv: "Värdet på indata ”\(name)” hör inte till de tillåtna.",
        en: "The value of the input “\(name)” is not among those allowed."
      )
    case .resultType(let name, let wanted):
      Phrase(
        fi: "Päätöksen ”\(name)” arvo on väärää tyyppiä; odotettiin: \(wanted).",
        sv: "Värdet av beslutet ”\(name)” är av fel typ; väntat: \(wanted).",
        en: "The value of the decision “\(name)” is of the wrong type; expected: \(wanted)."
      )
    case .resultNotAllowed(let name):
      Phrase(
        fi: "Päätöksen ”\(name)” arvo ei ole sallittujen joukossa.",
        sv: "Värdet av beslutet ”\(name)” hör inte till de tillåtna.",
        en: "The value of the decision “\(name)” is not among those allowed."
      )
    case .faulty(let name, let code):
      Phrase(
        fi: "Päätöstä ”\(name)” ei voi lukea: \(code).",
        sv: "Beslutet ”\(name)” kan inte läsas: \(code).",
        en: "The decision “\(name)” cannot be read: \(code)."
      )
    case .workLimit(let name):
      Phrase(
        fi: "Päätös ”\(name)” vaatii liikaa laskentaa ja jäi kesken.",
        sv: "Beslutet ”\(name)” kräver för mycket arbete och avbröts.",
        en: "The decision “\(name)” takes too much work and was cut short."
      )
    case .table(let name, let reason): reason.phrase(of: name)
    }
  }
}

extension TableEvaluation.Reason {
  fileprivate func phrase(of name: String) -> Phrase {
    switch self {
    case .nothingMatched:
      Phrase(
        fi: "Mikään taulukon ”\(name)” rivi ei sovi.",
        sv: "Ingen rad i tabellen ”\(name)” passar.",
        en: "No row of the table “\(name)” matches."
      )
    case .severalMatched(let rows):
      Phrase(
        fi: "Taulukon ”\(name)” rivit \(Self.list(rows)) sopivat, vaikka vain yksi saisi.",
        sv: "Raderna \(Self.list(rows)) i tabellen ”\(name)” passar, fast bara en får göra det.",
        en: "Rows \(Self.list(rows)) of the table “\(name)” match where only one may."
      )
    case .outputsDiffer(let rows):
      Phrase(
        fi: "Taulukon ”\(name)” rivit \(Self.list(rows)) sopivat mutta antavat eri tuloksen.",
        sv: "Raderna \(Self.list(rows)) i tabellen ”\(name)” passar men ger olika resultat.",
        en: "Rows \(Self.list(rows)) of the table “\(name)” match but give different results."
      )
    case .inputNotAllowed(let column):
      Phrase(
        fi: "Taulukon ”\(name)” sarakkeen \(column) arvo ei ole sallittujen joukossa.",
        sv: "Värdet i kolumn \(column) i tabellen ”\(name)” hör inte till de tillåtna.",
        en: "The value of column \(column) of the table “\(name)” is not among those allowed."
      )
    case .notAggregable(let rows):
      Phrase(
        fi: "Taulukon ”\(name)” rivien \(Self.list(rows)) arvoja ei voi laskea yhteen tai verrata.",
        sv:
          "Värdena på raderna \(Self.list(rows)) i tabellen ”\(name)” kan inte läggas ihop eller jämföras.",
        en: "The values of rows \(Self.list(rows)) of the table “\(name)” cannot be combined."
      )
    }
  }

  private static func list(_ rows: [Int]) -> String {
    rows.map(String.init).joined(separator: ", ")
  }
}
