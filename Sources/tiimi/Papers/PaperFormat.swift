import TiimiDomain

/// The forms in which a paper is written.
enum PaperFormat: String, CaseIterable, Sendable {
  /// Plain text.
  case text
  /// One HTML document that needs nothing else.
  case html
  /// A PDF, made by an installed Chromium.
  case pdf

  /// The form that the end of a file's name tells; plain text for any other name.
  init(ofFile path: String) {
    let name = path.lowercased()
    self = Self.allCases.first { name.hasSuffix("." + $0.rawValue) } ?? .text
  }

  /// How the name of a file of this form ends.
  var ending: String { self == .text ? ".txt" : "." + rawValue }
}

extension Option {
  /// The form of a paper and the file that it is written to; every command that makes papers has them.
  static let paper = [
    Option(
      "format",
      .choice([
        Choice("text", Phrase(fi: "tekstinä", sv: "som text", en: "as text")),
        Choice("html", Phrase(fi: "sivuna selaimeen", sv: "som webbsida", en: "for a browser")),
        Choice(
          "pdf",
          Phrase(
            fi: "PDF:nä, vaatii Chromiumin ja --to",
            sv: "som PDF, kräver Chromium och --to",
            en: "as PDF, needs Chromium and --to"
          )
        ),
      ]),
      summary: Phrase(fi: "paperin muoto", sv: "papperets form", en: "the form of the paper"),
      standard: Phrase(
        fi: "tiedoston päätteestä, muuten text",
        sv: "av filens ändelse, annars text",
        en: "by the file's ending, otherwise text"
      )
    ),
    .target,
  ]

  /// Where a file is written: `--to`.
  static let target = Option(
    "to",
    .file,
    summary: Phrase(
      fi: "tiedosto tai kansio; - on vakiotuloste",
      sv: "en fil eller mapp; - är standardutdata",
      en: "a file or a folder; - is standard output"
    ),
    standard: Phrase(fi: "-", sv: "-", en: "-")
  )
}
