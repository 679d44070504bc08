import TiimiDomain

/// The refusals of one room of the house, each with its number, kind and text.
///
/// Every room numbers its own: the process 100–399, the rules 500–609, access 700–749, the centre
/// 750–799, the store 800–849, the shapes of entries 850–869, the program 900–959. Whoever shows
/// refusals puts the catalogues together.
public struct RefusalCatalogue: Sendable {
  /// One refusal of a catalogue.
  public struct Entry: Hashable, Sendable {
    /// The stable number.
    public let number: Int
    /// What kind of failure it is.
    public let kind: RefusalKind
    /// What it says to people.
    public let text: RefusalText

    /// Makes an entry.
    public init(number: Int, kind: RefusalKind, text: RefusalText) {
      self.number = number
      self.kind = kind
      self.text = text
    }
  }

  /// Whose refusals they are.
  public let title: Phrase
  /// The refusals, in the order of their numbers.
  public let entries: [Entry]

  /// Makes a catalogue; the entries are sorted by number.
  public init(title: Phrase, entries: [Entry]) {
    self.title = title
    self.entries = entries.sorted { $0.number < $1.number }
  }

  /// The refusals of the process: every `RefusalCode`.
  public static let process = RefusalCatalogue(
    title: Phrase(fi: "Asiakasprosessi", sv: "Klientprocessen", en: "The client process"),
    entries: RefusalCode.allCases.map {
      Entry(number: $0.rawValue, kind: $0.kind, text: $0.text)
    }
  )
}
