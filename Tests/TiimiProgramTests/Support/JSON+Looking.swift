import TiimiEncoding

extension JSON {
  /// The element of a list; nil when there is none or this is no list.
  subscript(_ index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// How many elements a list has; nil when this is no list.
  var count: Int? {
    if case .array(let elements) = self { return elements.count }
    return nil
  }
}
