import TiimiDomain

/// A command line that settles a line of a worklist; `…` stands for what only a person can say.
public struct WorkCommand: Hashable, Sendable {
  /// The whole line, ready but for the `…`.
  public let text: String
  /// The line without what only a person can say; where it is the same, so is the matter.
  let matter: String
  /// The number of the responsibility that it is about; nil when it is about something else.
  let responsibility: Int?

  /// Fills a template in which `CASE` stands for the case, `{number}` for the thing at hand, and
  /// words such as `DAY` or `yes|no` for what a person has to say.
  init(_ template: String, of caseNumber: String, number: Int? = nil) {
    let words = Self.words(of: template).map { word in
      if word == "CASE" { return caseNumber }
      if word == "{number}", let number { return String(number) }
      return Self.isPlaceholder(word) ? Self.ellipsis : word
    }
    text = words.joined(separator: " ")
    matter = Self.settled(words).joined(separator: " ")
    let isAboutOne = words.count > 4 && words[1] == "responsibility" && words[3] == caseNumber
    responsibility = isAboutOne ? Int(words[4]) : nil
  }

  /// Whether both are about the same: a responsibility has one line, whatever has to be done to it.
  func isAboutSame(as other: WorkCommand) -> Bool {
    matter == other.matter || (responsibility != nil && responsibility == other.responsibility)
  }

  private static let ellipsis = "…"

  /// The words, with what stands in quotation marks as one.
  private static func words(of template: String) -> [String] {
    var (words, isQuoted) = ([""], false)
    for character in template {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static func isPlaceholder(_ word: String) -> Bool {
    if word.contains("\"") { return false }
    if word.contains("|") || word == "{number}" { return true }
    return word.utf8.count > 1 && word.utf8.allSatisfy { 0x41...0x5A ~= $0 }
  }

  /// Leaves out what a person has to say, with the names of the options that say it.
  private static func settled(_ words: [String]) -> [String] {
    words.indices.filter { place in
      if words[place] == ellipsis { return false }
      let isOption = words[place].hasPrefix("--")
      return !(isOption && place + 1 < words.count && words[place + 1] == ellipsis)
    }.map { words[$0] }
  }
}
