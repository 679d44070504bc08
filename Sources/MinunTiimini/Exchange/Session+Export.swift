import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

extension Session {
  /// Writes the whole register as JSON lines: a header, then every entry in the order written.
  ///
  /// The access log is not part of it; a backup holds that too.
  /// - Parameters:
  ///   - whereabouts: Why the whereabouts of people under a protection order may go along.
  ///   - send: Takes pieces of the export; each piece ends at the end of a line.
  ///   - progress: Told how many of how many entries are written.
  /// - Throws: `AccessRefusal.administratorsOnly`, `CentreRefusal.exportWouldTellWhereabouts`,
  ///   `StoreFailure`, and what `send` throws.
  public func exportRegister(
    whereabouts: String? = nil,
    to send: ([UInt8]) throws -> Void,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    try AccessPolicy.require(.keepRegister, of: actor)
    let detail = RegisterHeader.format + (whereabouts.map { ", whereabouts: \($0)" } ?? "")
    try log(.export, subject: "register", detail: detail)
    try centre.register.read { reader in
      try requireReason(whereabouts, hasProtectionOrder: reader.hasProtectionOrder())
      let head = try reader.head()
      var writer = JSONWriter(reserving: Self.pieceSize + 4_096)
      RegisterHeader(isPractice: centre.isPractice, entries: head.count, head: head.hash)
        .write(into: &writer)
      try reader.allRows { row in
        JournalLine(row).write(into: &writer)
        guard writer.bytes.count >= Self.pieceSize else { return }
        try send(writer.bytes)
        writer.removeAll()
        try progress(row.position, head.count)
      }
      try send(writer.bytes)
    }
  }

  private static let pieceSize = 1 << 16

  /// Entries leave as they were written; what a protection order hides leaves for a reason only.
  private func requireReason(
    _ reason: String?,
    hasProtectionOrder: @autoclosure () throws -> Bool
  ) throws {
    if let reason, reason.contains(where: { !$0.isWhitespace }) { return }
    if try hasProtectionOrder() { throw CentreRefusal(.exportWouldTellWhereabouts) }
  }

  /// The case with everything it refers to, as one JSON document.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - whereabouts: Why the whereabouts of a client under a protection order may go along.
  /// - Returns: The document.
  /// - Throws: `CentreRefusal.exportWouldTellWhereabouts`, `caseUnknown`, and `AccessRefusal`.
  public func exportCase(_ id: CaseID, whereabouts: String? = nil) throws -> [UInt8] {
    try read { reader, trail in
      guard let history = try reader.caseHistory(id), let opening = history.file.opening else {
        throw CentreRefusal(.caseUnknown, field: "case")
      }
      trail.note(.export, subject: opening.client.stream, detail: id.stream)
      if let whereabouts {
        trail.note(
          .export,
          subject: opening.client.stream,
          detail: "whereabouts: " + whereabouts.prefix(200)
        )
      }
      try AccessPolicy.require(.readCase, of: actor, on: history.file)
      try requireReason(
        whereabouts,
        hasProtectionOrder: reader.hasProtectionOrder(in: opening.client.stream)
      )
      let streams = try reader.streams(referredToBy: history)
      var writer = JSONWriter()
      CaseDocument(caseID: id.text, streams: try streams.map(reader.document))
        .write(into: &writer)
      return writer.bytes
    }
  }
}

extension JournalLine {
  init(_ row: borrowing JournalRowView) {
    self.init(
      position: row.position,
      stream: row.stream,
      previousHash: row.previousHash,
      hash: row.hash,
      entry: EntryLine(row)
    )
  }
}

extension EntryLine {
  init(_ row: borrowing JournalRowView) {
    self.init(
      version: row.version,
      id: row.entryID,
      kind: row.kind,
      shape: row.shape,
      occurred: row.occurred,
      recorded: row.recorded,
      actor: row.actor,
      purpose: row.purpose,
      payload: Array(row.payload)
    )
  }
}

extension Reading {
  /// The streams that a case cannot do without: units, staff, the client, the case itself.
  ///
  /// Whoever wrote to one of them is needed too, and so are the units of the staff.
  func streams(referredToBy history: CaseHistory) throws -> [String] {
    var units = Set(try unitNames(in: history).keys)
    var staff = Set(try staffNames(in: history).keys)
    let client = history.file.opening.map(\.client.stream)
    var waiting = staff.map(\.stream) + units.map(\.stream) + [client].compactMap { $0 }
    while let stream = waiting.popLast() {
      var found = Set(try actors(of: stream))
      if let id = StaffID(stream.dropFirst("staff/".count)),
        let unit = try self.staff(id)?.details?.unit,
        units.insert(unit).inserted
      {
        waiting.append(unit.stream)
      }
      found.subtract(staff)
      staff.formUnion(found)
      waiting += found.map(\.stream)
    }
    return units.map(\.stream).sorted() + staff.map(\.stream).sorted()
      + [client].compactMap { $0 } + [history.file.id.stream]
  }

  private func actors(of stream: String) throws -> [StaffID] {
    var found: [StaffID] = []
    try rows(of: stream) { row in found += [StaffID(row.actor)].compactMap { $0 } }
    return found
  }

  func document(of stream: String) throws -> StreamDocument {
    var entries: [EntryLine] = []
    try rows(of: stream) { entries.append(EntryLine($0)) }
    return StreamDocument(stream: stream, entries: entries)
  }
}
