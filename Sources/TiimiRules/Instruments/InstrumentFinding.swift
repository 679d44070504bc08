import TiimiDomain

/// Something that was noticed in a form or its answers: what, where, and how much it matters.
public struct InstrumentFinding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, CaseIterable, Sendable {
    /// Something in the data is wrong and keeps from a result.
    case error
    /// Something is doubtful; the result stands.
    case warning
    /// Something to know about the result.
    case information
  }

  /// The stable code, such as `TOTAL-DIFFERS`.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// Where it is, such as `item[2].answerOption[0]` or the link identifier of an item.
  public let place: String
  /// What it says.
  public let text: Phrase
  /// Numbers and codes for machines, never a person's words.
  public let facts: [String: String]

  /// Makes a finding.
  init(_ problem: InstrumentProblem, at place: String, facts: [String: String] = [:]) {
    code = problem.rawValue
    severity = problem.severity
    self.place = place
    text = problem.text
    self.facts = facts
  }

  /// Makes a finding that a scoring description words itself.
  init(code: String, severity: Severity = .information, place: String, text: Phrase) {
    self.code = code
    self.severity = severity
    self.place = place
    self.text = text
    facts = [:]
  }
}

extension String {
  /// The text when it looks like an identifier; `?` when it may be anything.
  var shownAsIdentifier: String {
    let isIdentifier =
      utf8.count <= 64 && !isEmpty
      && utf8.allSatisfy { byte in
        0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || "/-_.:#|".utf8.contains(byte)
      }
    return isIdentifier && !looksLikePersonalCode ? self : "?"
  }

  /// Whether six digits, a sign and four characters follow each other, as in a personal identity code.
  private var looksLikePersonalCode: Bool {
    let bytes = Array(utf8)
    guard bytes.count >= 11 else { return false }
    return (0...(bytes.count - 11)).contains { start in
      bytes[start..<(start + 6)].allSatisfy { 0x30...0x39 ~= $0 }
        && !(0x30...0x39 ~= bytes[start + 6])
        && bytes[(start + 7)..<(start + 10)].allSatisfy { 0x30...0x39 ~= $0 }
    }
  }
}
