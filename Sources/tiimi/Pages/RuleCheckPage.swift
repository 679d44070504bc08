import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What a careful reader would ask about the rules.
struct RuleCheckPage {
  /// How many rules were looked at.
  let rules: Int
  /// What was found.
  let remarks: [RuleCheck.Remark]

  /// An error is a finding; what could only not be analysed is not.
  var exitCode: ExitCode { remarks.contains(where: \.isError) ? .refused : .done }

  /// `{"rules":…,"remarks":[{"rule":…,"version":…,"error":…,"code":…,"text":…}]}`.
  func json(_ language: Language) -> JSON {
    [
      "rules": JSON(rules),
      "remarks": .array(
        remarks.map { remark in
          [
            "rule": .string(remark.rule), "version": JSON(remark.version),
            "error": .bool(remark.isError), "code": .string(remark.subject.code),
            "text": .string(remark.subject.phrase(language)),
          ]
        }
      ),
    ]
  }

  /// The page: one line for each remark, or that there are none.
  func blocks(_ style: TextStyle) -> [Block] {
    let total = Block.paragraph(
      style(exitCode == .done ? Self.good : Self.bad).filled(["rules": rules], style),
      role: exitCode == .done ? .good : .bad
    )
    guard !remarks.isEmpty else { return [total] }
    return [
      .bullets(
        remarks.map { remark in
          Cell(
            "\(remark.rule) v\(remark.version): \(style(remark.subject.phrase))",
            remark.isError ? .bad : .dim
          )
        }
      ), total,
    ]
  }

  private static let good = Phrase(
    fi: "Tarkistettu: sääntöjä {rules}. Virheitä ei löytynyt.",
    sv: "Granskat: regler {rules}. Inga fel hittades.",
    en: "Checked: rules {rules}. No errors were found."
  )
  private static let bad = Phrase(
    fi: "Tarkistettu: sääntöjä {rules}. Korjaa yllä olevat kohdat.",
    sv: "Granskat: regler {rules}. Rätta det ovanstående.",
    en: "Checked: rules {rules}. Mend what is listed above."
  )
}

extension String {
  /// The text with figures in their places.
  func filled(_ figures: [String: Int], _ style: TextStyle) -> String {
    Phrase(fi: self, sv: self, en: self)(style.language, figures.mapValues(String.init))
  }
}

extension RuleCheck.Remark.Subject {
  /// The code of the remark in data.
  fileprivate var code: String {
    switch self {
    case .unreachableRow: "unreachableRow"
    case .overlap: "overlap"
    case .gap: "gap"
    case .notAnalysed: "notAnalysed"
    case .sourceIncomplete: "sourceIncomplete"
    case .versionsOverlap: "versionsOverlap"
    case .parameterUnused: "parameterUnused"
    case .noFacts: "noFacts"
    }
  }

  /// The remark in words.
  fileprivate var phrase: Phrase {
    switch self {
    case .unreachableRow(let row):
      Phrase(
        fi: "Rivi \(row) ei voi koskaan toteutua.",
        sv: "Rad \(row) kan aldrig uppfyllas.",
        en: "Row \(row) can never match."
      )
    case .overlap(let rows): Self.overlap(rows.map(String.init).joined(separator: ", "))
    case .gap(let region):
      Phrase(
        fi: "Mikään rivi ei sovi, kun \(region).",
        sv: "Ingen rad passar när \(region).",
        en: "No row matches where \(region)."
      )
    case .notAnalysed:
      Phrase(
        fi: "Taulukosta ei voi osoittaa, puuttuuko siitä rivejä.",
        sv: "Det går inte att visa om tabellen saknar rader.",
        en: "Whether the table lacks rows could not be shown."
      )
    case .sourceIncomplete:
      Phrase(
        fi: "Lähteestä puuttuu säädös tai pykälä.",
        sv: "Källan saknar författning eller paragraf.",
        en: "The source lacks the statute or the section."
      )
    case .versionsOverlap(let one, let other):
      Phrase(
        fi: "Versiot \(one) ja \(other) ovat voimassa samana päivänä.",
        sv: "Versionerna \(one) och \(other) är i kraft samma dag.",
        en: "Versions \(one) and \(other) are in force on the same day."
      )
    case .parameterUnused(let name):
      Phrase(
        fi: "Arvoa ”\(name)” ei käytetä.",
        sv: "Värdet ”\(name)” används inte.",
        en: "The parameter “\(name)” is not used."
      )
    case .noFacts:
      Phrase(
        fi: "Sääntö ei kysy yhtään tietoa.",
        sv: "Regeln frågar inte efter någon uppgift.",
        en: "The rule asks for no fact."
      )
    }
  }

  private static func overlap(_ rows: String) -> Phrase {
    Phrase(
      fi: "Rivit \(rows) voivat sopia yhtä aikaa.",
      sv: "Raderna \(rows) kan passa samtidigt.",
      en: "Rows \(rows) can match together."
    )
  }
}
