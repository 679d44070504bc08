extension CaseHistory {
  /// What stood in the case when a version of a meeting's minutes was closed.
  ///
  /// Entries up to then that were found to be mistakes later are left out. Nil for a version that was
  /// never closed or was itself a mistake.
  public func file(
    closingMinutesOf meeting: ItemNumber<Meeting>,
    version: Int
  ) -> CaseFile? {
    let marked = Set(entries.compactMap(\.markedEntry))
    let closing = entries.last { recorded in
      if case .meeting(.minutesClosed(meeting, version, _, _)) = recorded.entry {
        !marked.contains(recorded.version)
      } else {
        false
      }
    }
    guard let last = closing?.version else { return nil }
    return CaseFile(
      id: file.id,
      replaying: entries.filter { $0.version <= last || ($0.markedEntry ?? .max) <= last }
    )
  }
}
