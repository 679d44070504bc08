import TiimiDomain
import TiimiEncoding
import TiimiRules

/// What was noticed in a file, and where it is kept when it was brought in.
struct InstrumentCheckPage {
  /// What kind of file it is.
  let kind: String
  /// What was noticed.
  let findings: [InstrumentFinding]
  /// Where it is kept.
  var path: String?

  /// Whether there is an error among the findings.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The findings as one object; texts are in the given language.
  func json(_ language: Language) -> JSON {
    [
      "kind": .string(kind),
      "usable": .bool(!hasErrors),
      "path": JSON(path),
      "findings": .array(findings.map { $0.json(language) }),
    ]
  }

  /// The page.
  func blocks(_ style: TextStyle) -> [Block] {
    let kept = path.map { [Block.paragraph("\(style(Self.kept)): \($0)", role: .good)] } ?? []
    guard !findings.isEmpty else {
      return kept + [.paragraph(style(Self.nothing), role: .good)]
    }
    return kept + [.bullets(findings.map { Cell($0.line(style), $0.severity.role) })]
  }

  private static let kept = Phrase(fi: "Tallessa", sv: "Sparad", en: "Kept")
  private static let nothing = Phrase(
    fi: "Ei huomautettavaa.",
    sv: "Ingenting att anmärka.",
    en: "Nothing to remark."
  )
}

extension InstrumentFinding {
  /// The finding on one line: place, text, code.
  func line(_ style: TextStyle) -> String {
    let numbers =
      facts["stated"].flatMap { stated in
        facts["computed"].map { " (\(stated) – \($0))" }
      } ?? ""
    return "\(place): \(style(text))\(numbers) [\(code)]"
  }
}

extension InstrumentFinding.Severity {
  /// How it is shown.
  var role: TextStyle.Role {
    switch self {
    case .error: .bad
    case .warning: .warning
    case .information: .dim
    }
  }
}
