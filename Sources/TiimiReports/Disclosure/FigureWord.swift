/// A code that may stand in a published table: a metric, a dimension or a category.
///
/// One word of at most sixty letters, digits and the signs `. _ - + <`: nothing that a person wrote
/// about another fits in, and that is how free text stays out of tables.
public struct FigureWord: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code.
  public let text: String

  /// Makes a code; nil when the text is not one.
  public init?(_ text: String) {
    guard (1...60).contains(text.count), text.allSatisfy(Self.isAllowed) else { return nil }
    self.text = text
  }

  /// The code.
  public var description: String { text }

  /// Codes in the order of their characters.
  public static func < (first: FigureWord, second: FigureWord) -> Bool { first.text < second.text }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._-+<".contains(character)
  }
}
