import TiimiDomain
import TiimiEncoding

/// A code of an answer, as it stands in a form or in its answers.
public struct AnswerCoding: Hashable, Sendable {
  /// The code system; nil when it is not told.
  public let system: String?
  /// The code.
  public let code: String
  /// The words beside the code.
  public let display: String?

  /// Makes a coding.
  public init(system: String? = nil, code: String, display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }

  /// Whether both mean the same code; a system that is not told agrees with any.
  func agrees(with other: AnswerCoding) -> Bool {
    code == other.code && (system == nil || other.system == nil || system == other.system)
  }
}

/// One value that was answered, or that an option or a condition names.
public enum AnswerValue: Hashable, Sendable {
  /// A code.
  case coding(AnswerCoding)
  /// True or false.
  case boolean(Bool)
  /// A number.
  case number(ExactDecimal)
  /// A text.
  case text(String)
  /// A day, a time or both, as FHIR writes it.
  case time(String)
  /// A number with its unit.
  case quantity(ExactDecimal, unit: String?)
  /// A reference to something else.
  case reference(String)

  /// Reads `value[x]` or `answer[x]` of an element; nil when there is none that can be read.
  init?(_ element: JSON, prefix: String) {
    guard
      let member = element.members.first(where: {
        $0.key.hasPrefix(prefix) && $0.key != prefix
      })
    else { return nil }
    self.init(member.value, kind: String(member.key.dropFirst(prefix.count)))
  }

  private init?(_ value: JSON, kind: String) {
    switch kind {
    case "Coding":
      guard let coding = AnswerCoding(value) else { return nil }
      self = .coding(coding)
    case "Boolean":
      guard value.isTruth else { return nil }
      self = .boolean(value == true || value == "true")
    case "Decimal", "Integer":
      guard let number = value.decimal else { return nil }
      self = .number(number)
    case "Quantity":
      guard let number = value["value"]?.decimal else { return nil }
      self = .quantity(number, unit: value.text("code") ?? value.text("unit"))
    default:
      guard let text = value.text ?? value.text("reference") else { return nil }
      self = Self.worded(text, kind: kind)
    }
  }

  private static func worded(_ text: String, kind: String) -> AnswerValue {
    switch kind {
    case "Date", "DateTime", "Time", "Instant": .time(text)
    case "Reference": .reference(text)
    default: .text(text)
    }
  }

  /// The number, also of a quantity; a code is a number when it reads as one.
  var number: ExactDecimal? {
    switch self {
    case .number(let number), .quantity(let number, _): number
    case .coding(let coding): ExactDecimal(coding.code)
    case .text(let text): ExactDecimal(text)
    default: nil
    }
  }
}

extension AnswerCoding {
  /// Reads a coding; nil without a code.
  init?(_ json: JSON) {
    guard let code = json.text("code") else { return nil }
    self.init(system: json.text("system"), code: code, display: json.text("display"))
  }
}

extension JSON {
  fileprivate var isTruth: Bool {
    switch self {
    case .bool, "true", "false": true
    default: false
    }
  }
}
