/// A value that goes into, or comes out of, a column of a projection.
enum StoredValue: Hashable {
  case null
  case integer(Int)
  case text(String)

  init(_ text: String?) {
    self = text.map(StoredValue.text) ?? .null
  }

  init(_ number: Int?) {
    self = number.map { .integer($0) } ?? .null
  }

  init(_ flag: Bool) {
    self = .integer(flag ? 1 : 0)
  }
}
