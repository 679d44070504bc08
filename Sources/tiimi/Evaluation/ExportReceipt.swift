import TiimiDomain
import TiimiEncoding
import TiimiReports

/// What an evaluator's export says when it is done: its manifest, and where it lies.
struct ExportReceipt {
  let manifest: ExportManifest
  let path: String

  /// Makes a receipt.
  init(_ manifest: ExportManifest, at path: String) {
    self.manifest = manifest
    self.path = path
  }

  /// The same for machines and for people.
  var output: Output {
    Output(json: ["out": .string(path), "manifest": manifest.json]) { style in
      [
        .paragraph(style(done), role: .good),
        .pairs(amounts.map { Block.Pair(style($0.0), $0.1) }),
        .paragraph(style(manifest.privacy.study == nil ? Self.identified : Self.pseudonymised)),
      ]
    }
  }

  private var done: Phrase {
    Phrase(fi: "Viety: \(path)", sv: "Exporterat: \(path)", en: "Exported: \(path)")
  }

  private var amounts: [(Phrase, String)] {
    let totals = manifest.totals
    return [
      (Phrase(fi: "Asioita", sv: "Ärenden", en: "Cases"), String(totals.cases)),
      (Phrase(fi: "Henkilöitä", sv: "Personer", en: "Persons"), String(totals.persons)),
      (Phrase(fi: "Rivejä", sv: "Rader", en: "Rows"), String(totals.rows)),
      (Phrase(fi: "Saaja", sv: "Mottagare", en: "Recipient"), manifest.recipient),
    ]
  }

  private static let pseudonymised = Phrase(
    fi: "Pseudonymisoitu aineisto on yhä henkilötietoa. Vienti on käyttölokissa.",
    sv: "Pseudonymiserade data är fortfarande personuppgifter. Exporten står i loggen.",
    en: "Pseudonymised data are still personal data. The export is in the access log."
  )

  private static let identified = Phrase(
    fi: "Aineistossa on rekisterin omat tunnisteet. Vienti ja sen syy ovat käyttölokissa.",
    sv: "Materialet har registrets egna id. Exporten och dess skäl står i loggen.",
    en: "The data have the register’s own identifiers. The export and its reason are in the log."
  )
}
