import TiimiEncoding

extension JSONNode {
  /// Throws ``JSONFault`` at the first part of this value that the canonical one does not have.
  ///
  /// The canonical value is the one written again from what was read of this one. So it can have
  /// nothing more, and whatever is here but not there was passed over in reading. The order of
  /// members and the white space between them may differ.
  func requireSame(as canonical: JSONNode) throws(JSONFault) {
    guard kind == canonical.kind else { throw fault(.invalid) }
    switch kind {
    case .object: try requireMembers(in: canonical)
    case .array:
      for (element, other) in zip(try elements(), try canonical.elements()) {
        try element.requireSame(as: other)
      }
    case .string:
      let isSame = try string().utf8.elementsEqual(try canonical.string().utf8)
      if !isSame { throw fault(.invalid) }
    case .number, .boolean, .null: return
    }
  }

  private func requireMembers(in canonical: JSONNode) throws(JSONFault) {
    for (key, value) in try members() {
      let same = try canonical.members().first { $0.key.utf8.elementsEqual(key.utf8) }
      guard let same else { throw value.fault(.unknownField) }
      try value.requireSame(as: same.value)
    }
  }
}
