/// A word of a command line that looks like an option: `--due`, `--due=2026-01-05`, `-q`.
struct WrittenOption {
  /// The name with its dashes.
  let label: String
  /// The text after the equals sign, if there is one.
  let text: String?

  /// Reads the word; nil when it is a value.
  ///
  /// A lone dash, a negative number and a dash before anything but a letter are values.
  init?(_ word: String) {
    guard word.hasPrefix("-"), word != "--" else { return nil }
    let second = word.dropFirst().first
    guard second == "-" || second.map({ $0.isLetter }) == true else { return nil }
    guard second == "-", let equals = word.firstIndex(of: "=") else {
      label = word
      text = nil
      return
    }
    label = String(word[..<equals])
    text = String(word[word.index(after: equals)...])
  }

  /// The option it names among these.
  func option(in options: [Option]) -> Option? {
    options.first { option in
      option.label == label || option.short.map { "-\($0)" == label } == true
    }
  }

  /// The name as it may be shown: only when it is made of letters and dashes, so that nothing
  /// somebody glued to the dashes by mistake is repeated.
  var showable: String? {
    label.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } ? label : nil
  }
}

/// Walks over the words of a command line.
struct WordCursor {
  private var words: ArraySlice<String>

  /// Starts before the first word.
  init(_ words: [String]) { self.words = words[...] }

  /// Takes the next word.
  mutating func next() -> String? { words.popFirst() }

  /// Takes all the words that are left.
  mutating func remaining() -> [String] {
    defer { words = [] }
    return Array(words)
  }

  /// Takes the text of an option that was just read; an empty text for a flag.
  mutating func text(for option: Option, _ written: WrittenOption) throws(UsageError) -> String {
    guard option.kind != nil else {
      guard written.text == nil else { throw UsageError(.optionTakesNoValue, at: option) }
      return ""
    }
    if let text = written.text { return text }
    guard let word = words.first, word != "--", WrittenOption(word) == nil else {
      throw UsageError(.missingValue, at: option)
    }
    words.removeFirst()
    return word
  }
}
