import TiimiReports

/// Reads an event log piece by piece, so that a large one does not fill the memory.
struct EventLogFile {
  private let path: String
  private let columns: EventLogReader.Columns

  private static let piece = 1 << 20

  init(_ path: String, columns: EventLogReader.Columns) {
    self.path = path
    self.columns = columns
  }

  /// Counts the flow of the log; one whose cases lie scattered is read twice.
  ///
  /// Throws `ProgramFailure` for a file that cannot be read and `EventLogFault` for one that is no log.
  func flow() throws -> ProcessFlow {
    if let flow = try flow(gathers: false) { return flow }
    return try flow(gathers: true) ?? { throw EventLogFault.empty }()
  }

  private func flow(gathers: Bool) throws -> ProcessFlow? {
    let file = try OpenFile(path)
    var reader = EventLogReader(columns: columns, gathers: gathers)
    var buffer = [UInt8](repeating: 0, count: Self.piece)
    while true {
      let count = try file.read(into: &buffer)
      if count == 0 { break }
      try buffer.withUnsafeBufferPointer { bytes in
        try reader.feed(UnsafeBufferPointer(rebasing: bytes[..<count]))
      }
      if reader.isScattered { return nil }
    }
    let flow = try reader.finish()
    return reader.isScattered ? nil : flow
  }
}
