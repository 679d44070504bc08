/// What kind of value a fact has; an unknown fact is FEEL's null whatever its type.
public indirect enum FactType: Hashable, Sendable {
  /// True or false.
  case yesNo
  /// A decimal number.
  case number
  /// A civil day.
  case day
  /// A text of any content.
  case text
  /// One of these codes.
  case choice([String])
  /// Several of these codes.
  case choices([String])
  /// Several numbers.
  case numbers
  /// Several texts.
  case texts
  /// Several things, each with these members.
  case list([FactMember])

  /// The type in data: `yesNo`, `number`, `day`, `text`, `choice`, `choices`, `numbers`, `texts`, `list`.
  public var code: String {
    switch self {
    case .yesNo: "yesNo"
    case .number: "number"
    case .day: "day"
    case .text: "text"
    case .choice: "choice"
    case .choices: "choices"
    case .numbers: "numbers"
    case .texts: "texts"
    case .list: "list"
    }
  }

  /// The members of a list of things; empty for every other type.
  public var members: [FactMember] {
    if case .list(let members) = self { members } else { [] }
  }

  /// The codes of a choice; empty for every other type.
  public var codes: [String] {
    switch self {
    case .choice(let codes), .choices(let codes): codes
    default: []
    }
  }
}

/// One member of the things in a list, such as the due day of a responsibility.
public struct FactMember: Hashable, Sendable {
  /// The name as written in a condition after the dot.
  public let name: String
  /// The type.
  public let type: FactType

  /// Makes a member.
  public init(_ name: String, _ type: FactType) {
    self.name = name
    self.type = type
  }
}
