import TiimiDomain

extension CaseHistory {
  /// The latest entry from which a fact comes; nil for what is not recorded in the case.
  public func source(of fact: Fact) -> RecordedEntry? {
    switch fact.origin {
    case .day, .client: return nil
    case .entries(let kinds):
      return entries.last { entry in
        !isMarked(entry) && entry.entry.links.touches.contains { kinds.contains($0.kind) }
      }
    case .recorded: return entries.last { !isMarked($0) && $0.entry.recordedFact == fact.name }
    }
  }

  private func isMarked(_ entry: RecordedEntry) -> Bool {
    entries.contains { $0.markedEntry == entry.version }
  }

  /// The case as it was known in the evening of a day: what was written later is left out.
  public func file(inTheEveningOf day: Day) -> CaseFile {
    guard let latest = entries.last, HelsinkiTime.day(of: latest.recorded) > day else {
      return file
    }
    return CaseFile(
      id: file.id,
      replaying: entries.prefix { HelsinkiTime.day(of: $0.recorded) <= day }
    )
  }

  /// The days on which something was written, each with the case as it stood in the evening.
  public func evenings(_ body: (Day, CaseFile) -> Void) {
    var file = CaseFile(id: file.id)
    for (place, entry) in entries.enumerated() {
      file.apply(entry)
      if entry.markedEntry != nil {
        file = CaseFile(id: file.id, replaying: entries[...place])
      }
      let day = HelsinkiTime.day(of: entry.recorded)
      let next = place + 1 < entries.count ? HelsinkiTime.day(of: entries[place + 1].recorded) : nil
      if next != day { body(day, file) }
    }
  }
}
