import TiimiDomain
import TiimiStore

extension SoteCentre {
  /// Adds the first staff member, an administrator, to a register that has no staff yet.
  ///
  /// - Throws: `AccessRefusal.administratorsOnly` when there is staff already.
  @discardableResult
  public func addFirstAdministrator(_ details: StaffDetails) throws -> StaffID {
    let now = surroundings.now()
    let id: StaffID = identifiers.next(at: now)
    let session = Session(
      centre: self,
      actor: Actor(staff: id, details: details),
      purpose: .maintenance
    )
    return try session.write { batch in
      guard try batch.writer.hasNoStaff() else { throw AccessRefusal(.administratorsOnly) }
      return try batch.addStaff(details, as: id, by: id, at: now)
    }
  }

  /// How far the register has come.
  public func head() throws -> RegisterHead {
    RegisterHead(try register.read { try $0.head() })
  }

  /// Checks the file, the chain of hashes, and that rebuilt projections equal the stored ones.
  ///
  /// - Parameters:
  ///   - known: A head of this register from before, kept elsewhere.
  ///   - progress: Told how many of how many things are done.
  /// - Returns: The findings, and the head as it is now.
  /// - Throws: `StoreFailure` when the register cannot be read at all.
  public func check(
    against known: RegisterHead? = nil,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> RegisterReport {
    let older = known.map { [RegisterCheck.continues(JournalHead(count: $0.count, hash: $0.hash))] }
    let checks = RegisterCheck.usual + [.projections] + (older ?? [])
    let report = try register.check(checks) { _, done, total in progress(done, total) }
    return RegisterReport(
      head: RegisterHead(report.head),
      findings: report.findings.map(RegisterFinding.init)
    )
  }

  /// Empties the lists and derives them again from the journal.
  ///
  /// - Parameter progress: Told how many of how many streams are done.
  /// - Throws: `StoreFailure`; the lists are then as they were.
  public func rebuildLists(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    try register.write { writer in
      let total = try writer.streamCount()
      try writer.rebuildProjections { progress($0, total) }
    }
  }

  func clientCount() throws -> Int {
    try register.read { try $0.clientCount() }
  }
}

extension RegisterHead {
  init(_ head: JournalHead) {
    self.init(count: head.count, hash: head.hash)
  }
}

extension RegisterFinding {
  init(_ finding: CheckFinding) {
    switch finding {
    case .damage(let detail): self.init(kind: .damage, place: detail)
    case .schemaDiffers(let name): self.init(kind: .schemaDiffers, place: name)
    case .danglingReference(let table, let row):
      self.init(kind: .danglingReference, place: "\(table) \(row)")
    case .chainBroken(let position): self.init(kind: .chainBroken, place: "\(position)")
    case .versionGap(let stream, let position):
      self.init(kind: .versionGap, place: "\(stream) \(position)")
    case .headMissing(let count): self.init(kind: .headMissing, place: "\(count)")
    case .headDiffers(let count): self.init(kind: .headDiffers, place: "\(count)")
    case .projectionDiffers(let table): self.init(kind: .projectionDiffers, place: table)
    }
  }
}

extension RegisterCheck {
  /// Rebuilds every projection beside the stored ones and compares them.
  static var projections: RegisterCheck {
    RegisterCheck(name: "projections") { reader, progress in
      let total = try reader.streamCount()
      let differing = try reader.projectionsThatDiffer { progress($0, total) }
      return differing.map { .projectionDiffers(table: $0) }
    }
  }
}
