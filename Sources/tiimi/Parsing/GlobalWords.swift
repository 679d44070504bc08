/// The global options picked out of a command line, and the words that remain.
///
/// A word that looks like an option is never the value of another option (such a value is written
/// with `=`), so the global options can be found before the command is known.
struct GlobalWords {
  /// The texts given to each global option; a flag has an empty text.
  private(set) var texts: [String: String] = [:]
  /// Everything else, in order, with a `--` kept where it stood.
  private(set) var rest: [String] = []
  /// The first thing that was wrong.
  ///
  /// The other options are still read, so that even this can be reported in the language and the
  /// form that was asked for.
  private(set) var error: UsageError?

  /// Separates the global options from the other words.
  init(_ words: [String]) {
    var cursor = WordCursor(words)
    while let word = cursor.next() {
      if word == "--" {
        rest += [word] + cursor.remaining()
      } else if let written = WrittenOption(word),
        let option = written.option(in: GlobalOptions.all)
      {
        take(option, written, from: &cursor)
      } else {
        rest.append(word)
      }
    }
  }

  /// Whether a flag was given.
  func has(_ name: String) -> Bool { texts[name] != nil }

  private mutating func take(
    _ option: Option,
    _ written: WrittenOption,
    from cursor: inout WordCursor
  ) {
    do throws(UsageError) {
      let text = try cursor.text(for: option, written)
      if texts[option.name] != nil { throw UsageError(.optionRepeated, at: option) }
      texts[option.name] = text
    } catch {
      self.error = self.error ?? error
    }
  }
}
