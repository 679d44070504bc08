extension FEELFunction {
  /// Makes a function of the library.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - signatures: Lists of parameters such as `string, start position, length?`, where the mark
  ///     is on those that may be left out, and `list...` for one that takes any number.
  ///   - body: The answer; nil is null.
  init(
    _ name: String,
    _ signatures: String...,
    body: @escaping @Sendable (FEELArguments) -> FEELValue?
  ) {
    let lists = signatures.map(FEELSignature.init)
    self.init(name: name, signatures: lists.map(\.parameters)) { values in
      guard lists.contains(where: { $0.counts.contains(values.count) }) else { return .null }
      return body(FEELArguments(values: values)) ?? .null
    }
  }
}

/// The parameters of a function of the library.
private struct FEELSignature {
  let parameters: [String]
  let counts: ClosedRange<Int>

  init(_ text: String) {
    let words = text.split(separator: ", ").map(String.init)
    parameters = words.map { word in
      word.hasSuffix("...")
        ? String(word.dropLast(3)) : word.hasSuffix("?") ? String(word.dropLast()) : word
    }
    let needed = words.count { !$0.hasSuffix("?") }
    counts = needed...(text.hasSuffix("...") ? .max : words.count)
  }
}
