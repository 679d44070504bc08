/// The six kinds of JSON value.
public enum JSONKind: UInt8, CaseIterable, Hashable, Sendable {
  /// `{…}`.
  case object
  /// `[…]`.
  case array
  /// `"…"`.
  case string
  /// A decimal number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`.
  case null
}
