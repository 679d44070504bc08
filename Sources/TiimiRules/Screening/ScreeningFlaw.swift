import TiimiDomain

/// Why answers to a checklist could not be scored.
public enum ScreeningFlaw: CodedRefusal, Hashable {
  /// These keys are no item of the list, neither by slug nor by number; sorted.
  case unknownItems([String])
  /// The item was answered twice, once by its slug and once by its number.
  case answeredTwice(item: String)

  /// 0511 and 0512.
  public var number: Int {
    switch self {
    case .unknownItems: 511
    case .answeredTwice: 512
    }
  }

  /// The input data are wrong.
  public var kind: RefusalKind { .badInput }

  /// The place within the answers.
  public var field: String? {
    switch self {
    case .unknownItems: "answers"
    case .answeredTwice(let item): "answers.\(item)"
    }
  }

  /// The keys or the item.
  ///
  /// A key that looks like neither a slug nor a number of an item is shown as `?`: it may be
  /// anything that slipped into the wrong field.
  public var facts: [String: String] {
    switch self {
    case .unknownItems(let keys): ["items": keys.map(Self.shown).joined(separator: ", ")]
    case .answeredTwice(let item): ["item": item]
    }
  }

  private static func shown(_ key: String) -> String {
    let isNumber = key.utf8.count <= 3 && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isSlug = key.utf8.count <= 30 && key.utf8.allSatisfy { isLetter($0) }
    return isNumber || isSlug ? key : "?"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
