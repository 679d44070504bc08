import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

extension SoteCentre {
  /// Takes a register export in, into a register without entries; all of it or nothing.
  ///
  /// Positions, identifiers and hashes stay as they were, so that exporting again gives the same
  /// bytes. The lists are derived anew.
  /// - Parameters:
  ///   - systemUser: Who imports, for the access log.
  ///   - progress: Told how many of how many entries are in.
  ///   - next: Gives the lines one after another, without line ends; nil at the end.
  /// - Returns: How far the register has come.
  /// - Throws: `ImportFaults` with the place of everything that is wrong;
  ///   `CentreRefusal.registerNotEmpty` when there are entries already.
  @discardableResult
  public func importRegister(
    by systemUser: String,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in },
    lines next: () throws -> [UInt8]?
  ) throws -> RegisterHead {
    let head = try register.write { writer in
      guard try writer.head().count == 0 else { throw CentreRefusal(.registerNotEmpty) }
      var reading = RegisterReading(isPractice: isPractice, writer: writer)
      while let line = try next() {
        try reading.take(line)
        if reading.lines % 1_000 == 0 { try progress(reading.entries, reading.total) }
      }
      let head = try reading.finish()
      try writer.rebuildProjections()
      try writer.restoreRunningNumbers()
      try writer.logAccess(
        AccessRow(
          moment: surroundings.now().iso,
          actor: "system:" + systemUser,
          action: AccessAction.import.rawValue,
          subject: "register",
          detail: RegisterHeader.format,
          purpose: Purpose.maintenance.rawValue,
          allowed: true
        )
      )
      return head
    }
    return RegisterHead(head)
  }
}

/// The reading of a register export, line by line; faults are gathered, not thrown at once.
struct RegisterReading {
  let isPractice: Bool
  let writer: Writer
  private(set) var lines = 0
  private(set) var entries = 0
  private var header: RegisterHeader?
  private var faults: [ImportFault] = []
  private var json = JSONReader()
  private var rows: [JournalRow] = []

  init(isPractice: Bool, writer: Writer) {
    self.isPractice = isPractice
    self.writer = writer
  }

  /// How many entries the header promises.
  var total: Int { header?.entries ?? 0 }

  mutating func take(_ line: [UInt8]) throws {
    lines += 1
    do {
      let node = try json.parse(line)
      if lines == 1 {
        try takeHeader(node)
      } else {
        try takeEntry(try JournalLine(node))
      }
    } catch let failure as StoreFailure where failure.kind == .failed {
      throw failure
    } catch {
      faults.append(ImportFault(line: lines, error))
      if faults.count >= ImportFaults.limit { throw ImportFaults(faults: faults) }
    }
  }

  private mutating func takeHeader(_ node: JSONNode) throws {
    let header = try RegisterHeader(node)
    self.header = header
    if header.isPractice != isPractice {
      throw CentreRefusal(.importedForOtherKind, field: "practice")
    }
  }

  private mutating func takeEntry(_ line: JournalLine) throws {
    entries += 1
    try line.entry.check(in: line.stream, inPractice: isPractice)
    rows.append(
      JournalRow(
        position: line.position,
        stream: line.stream,
        version: line.entry.version,
        entry: line.entry.newEntry,
        previousHash: line.previousHash,
        hash: line.hash
      )
    )
    if rows.count >= 500 { try flush() }
  }

  private mutating func flush() throws {
    defer { rows.removeAll(keepingCapacity: true) }
    if !faults.isEmpty { return }
    do {
      try writer.appendVerbatim(rows)
    } catch StoreFailure.chainBroken(let position) {
      throw ImportFaults(faults: [chainFault(at: position)])
    }
  }

  /// The header is the first line, so the entry at a position stands one line further.
  private func chainFault(at position: Int) -> ImportFault {
    ImportFault(
      line: position + 1,
      path: "hash",
      code: StoreFailure.chainBroken(position: position).code
    )
  }

  mutating func finish() throws -> JournalHead {
    try flush()
    let head = try writer.head()
    if header == nil {
      faults.append(ImportFault(line: 1, path: "format", code: CentreRefusal(.importFaulty).code))
    } else if faults.isEmpty, head != JournalHead(count: total, hash: header?.head ?? "") {
      faults.append(ImportFault(line: 1, path: "head", code: CentreRefusal(.importFaulty).code))
    }
    if !faults.isEmpty { throw ImportFaults(faults: faults) }
    return head
  }
}
