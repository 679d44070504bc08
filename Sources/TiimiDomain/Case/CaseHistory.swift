/// A case with its whole history, for the one command that looks back: marking a mistake.
public struct CaseHistory: Sendable, Equatable {
  /// Every entry, oldest first.
  public private(set) var entries: [RecordedEntry]
  /// What stands after them.
  public private(set) var file: CaseFile

  /// Folds a history.
  public init(id: CaseID, entries: [RecordedEntry]) {
    self.entries = entries
    self.file = CaseFile(id: id, replaying: entries)
  }

  /// Answers any command, marking included, with new entries or throws the refusal.
  public func decide(
    _ command: CaseCommand,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    guard case .markInError(let number, let reason) = command else {
      return try file.decide(command, in: setting)
    }
    try file.requireOpen(for: command)
    try file.requirePlausible(setting)
    try file.requireText(reason, "reason")
    try requireMarkable(number)
    return [.markedInError(entry: number, reason: reason)]
  }

  /// Takes new entries in; a mark folds the history anew.
  public mutating func append(_ new: [RecordedEntry]) {
    entries += new
    if new.contains(where: { $0.markedEntry != nil }) {
      file = CaseFile(id: file.id, replaying: entries)
    } else {
      for recorded in new { file.apply(recorded) }
    }
  }

  /// The numbers of the standing entries that build on the given one.
  public func entries(buildingOn number: Int) -> [Int] {
    guard let target = entries.first(where: { $0.version == number }) else { return [] }
    let marked = Set(entries.compactMap(\.markedEntry))
    let links = links(of: target.entry)
    return entries.filter {
      $0.version > number && !marked.contains($0.version)
        && self.links(of: $0.entry).buildsOn(links)
    }.map(\.version)
  }

  private func requireMarkable(_ number: Int) throws(Refusal) {
    guard let target = entries.first(where: { $0.version == number }) else {
      throw Refusal(.noSuchEntry, item: ItemReference(.entry, number), field: "entry")
    }
    let marked = entries.contains { $0.markedEntry == number }
    try file.refuse(marked, .entryAlreadyMarked, ItemReference(.entry, number))
    try file.refuse(
      target.entry.standsForGood,
      .entryCannotBeMarked,
      ItemReference(.entry, number)
    )
    let dependents = entries(buildingOn: number)
    try file.refuse(
      !dependents.isEmpty,
      .entryIsBuiltOn,
      ItemReference(.entry, number),
      facts: ["numbers": dependents.map(String.init).joined(separator: ", ")]
    )
  }
}

extension CaseEntry {
  /// True for entries that are undone by another act, not by calling them a mistake.
  var standsForGood: Bool {
    switch self {
    case .identification(.opened), .closing(.closed), .closing(.reopened),
      .closing(.transferAccepted), .markedInError:
      true
    default: false
    }
  }
}
