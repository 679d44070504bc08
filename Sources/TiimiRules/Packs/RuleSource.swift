import TiimiDomain

/// Where a rule comes from: a section of a statute, or a document.
public struct RuleSource: Hashable, Sendable {
  /// The number of the statute, such as `1301/2014`; nil for a rule that is not law.
  public let act: String?
  /// The section and subsection, such as `36 § 2 mom.`.
  public let section: String?
  /// The Acts that gave the text its present wording, such as `677/2023`.
  public let amendments: [String]
  /// The name of the statute or the document.
  public let name: Phrase

  /// The source in one line, ready for print.
  public var line: Phrase {
    Phrase(fi: line(name.fi), sv: line(name.sv), en: line(name.en))
  }

  /// The place in the statutes, such as `1301/2014 36 § 2 mom.`; empty where it is no law.
  var place: String { [act, section].compactMap(\.self).joined(separator: " ") }

  private func line(_ name: String) -> String {
    let wording = amendments.isEmpty ? "" : " (" + amendments.joined(separator: ", ") + ")"
    return place.isEmpty ? name + wording : "\(name) \(place)\(wording)"
  }
}

/// Whether a rule decides yet.
public enum RuleStatus: Hashable, Sendable {
  /// Nobody has approved it: it is shown and tested, but never decides.
  case draft
  /// Approved by somebody on a day.
  case approved(by: String, on: Day)

  /// The status in data: `draft` or `approved`.
  public var code: String {
    switch self {
    case .draft: "draft"
    case .approved: "approved"
    }
  }
}
