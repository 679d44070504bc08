import TiimiDomain

/// Something a rule may ask about a case: its name, its type, where it comes from and how it is recorded.
///
/// It never changes; as an object it is handed on without copying its many parts.
public final class Fact: Sendable {
  /// The name as written in a condition, such as `age at contact`.
  public let name: String
  /// What kind of value it has.
  public let type: FactType
  /// What it is, in a few words.
  public let summary: Phrase
  /// Where it comes from.
  public let origin: FactOrigin
  /// The command that records it, with `CASE` for the case; nil where nothing can be recorded.
  public let command: String?
  let read: @Sendable (CaseFacts) -> FEELValue

  init(
    _ name: String,
    _ type: FactType,
    _ summary: Phrase,
    from origin: FactOrigin,
    command: String? = nil,
    read: @escaping @Sendable (CaseFacts) -> FEELValue
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.origin = origin
    self.command = command
    self.read = read
  }
}

/// Where a fact comes from.
public enum FactOrigin: Hashable, Sendable {
  /// The day for which one asks.
  case day
  /// The client's own record.
  case client
  /// The entries of the case that touch items of these kinds.
  case entries([ItemKind])
  /// An entry made for this fact alone, by its name.
  case recorded
}
