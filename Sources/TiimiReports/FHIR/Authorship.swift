import TiimiDomain

/// Who wrote what in a case, and when: the standing entries by what they touch.
struct Authorship {
  /// The entries that stand, oldest first.
  let standing: [RecordedEntry]
  private var first: [ItemReference: Int] = [:]
  private var last: [ItemReference: Int] = [:]

  init(_ history: CaseHistory) {
    let marked = Set(history.entries.compactMap(\.markedEntry))
    standing = history.entries.filter {
      !marked.contains($0.version) && $0.markedEntry == nil
    }
    for (place, recorded) in standing.enumerated() {
      for reference in recorded.entry.links.touches {
        if first[reference] == nil { first[reference] = place }
        last[reference] = place
      }
    }
  }

  /// The entry that began something.
  func beginning(_ kind: ItemKind, _ number: Int = 0) -> RecordedEntry? {
    first[ItemReference(kind, number)].map { standing[$0] }
  }

  /// The latest entry about any of the things.
  func latest(_ references: ItemReference...) -> RecordedEntry? {
    references.compactMap { last[$0] }.max().map { standing[$0] }
  }
}
