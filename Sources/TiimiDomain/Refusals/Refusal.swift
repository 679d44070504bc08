/// A refusal of the process: the command is understood, but the case does not allow it.
public struct Refusal: CodedRefusal, Hashable {
  /// Which condition is broken.
  public let reason: RefusalCode
  /// The thing in the case that the refusal is about.
  public let item: ItemReference?
  /// The field of the input that is wrong.
  public let field: String?
  private let details: [String: String]

  /// Makes a refusal; facts are numbers and codes, never personal data.
  public init(
    _ reason: RefusalCode,
    item: ItemReference? = nil,
    field: String? = nil,
    facts: [String: String] = [:]
  ) {
    self.reason = reason
    self.item = item
    self.field = field
    self.details = facts
  }

  /// The stable number of the broken condition.
  public var number: Int { reason.rawValue }

  /// The kind of failure.
  public var kind: RefusalKind { reason.kind }

  /// The facts for the text, with the item's kind and number among them.
  public var facts: [String: String] {
    guard let item else { return details }
    return details.merging(
      ["item": item.kind.rawValue, "number": String(item.number)]
    ) { mine, _ in mine }
  }
}
