/// The number of an item inside one case, counted from 1 and never used again.
public struct ItemNumber<Item>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number, at least 1.
  public let value: Int

  /// Makes a number; values below 1 name no item.
  public init(_ value: Int) {
    self.value = value
  }

  /// The digits alone.
  public var description: String { String(value) }

  /// Orders items by the order in which they were made.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.value < rhs.value }
}

extension ItemNumber: ExpressibleByIntegerLiteral {
  /// Makes a number from a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

/// Something that is numbered inside a case.
public protocol CaseItem: Sendable, Equatable {
  /// The item's number in its case.
  var number: ItemNumber<Self> { get }

  /// What kind of item it is, for refusals and links.
  static var kind: ItemKind { get }
}
