/// One part of checking a register; parts are put together into a list.
package struct RegisterCheck {
  /// Told how many of how many things are done, now and then.
  package typealias Progress = (_ done: Int, _ total: Int) -> Void

  /// The name told with the progress.
  package let name: String
  /// Reads what it needs and gives what is wrong.
  package let run: (_ reader: Reader, _ progress: Progress) throws -> [CheckFinding]

  /// Makes a check.
  package init(
    name: String,
    run: @escaping (_ reader: Reader, _ progress: Progress) throws -> [CheckFinding]
  ) {
    self.name = name
    self.run = run
  }

  /// The checks that every register goes through.
  package static var usual: [RegisterCheck] {
    [
      RegisterCheck(name: "file") { reader, _ in try reader.damages() },
      RegisterCheck(name: "schema") { reader, _ in try reader.schemaDifferences() },
      RegisterCheck(name: "references") { reader, _ in try reader.danglingReferences() },
      RegisterCheck(name: "chain") { reader, progress in try reader.chainBreaks(progress) },
      RegisterCheck(name: "versions") { reader, _ in try reader.versionGaps() },
    ]
  }

  /// The check that the journal goes on from a head kept elsewhere.
  package static func continues(_ head: JournalHead) -> RegisterCheck {
    RegisterCheck(name: "head") { reader, _ in
      guard let hash = try reader.hash(at: head.count) else {
        return [.headMissing(count: head.count)]
      }
      return hash == head.hash ? [] : [.headDiffers(count: head.count)]
    }
  }
}

extension Register {
  /// Checks the whole register and gives everything found wrong.
  ///
  /// A chain of hashes cannot show that its tail was cut; comparing with a head kept elsewhere does.
  ///
  /// - Parameters:
  ///   - known: A head of this register from before, kept elsewhere.
  ///   - progress: Told the name of the part, and how many of how many things are done.
  /// - Returns: The findings, and the head as it is now.
  /// - Throws: ``StoreFailure`` when the register cannot be read at all.
  public func check(
    against known: JournalHead? = nil,
    progress: (_ part: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) throws -> CheckReport {
    try check(RegisterCheck.usual + (known.map { [.continues($0)] } ?? []), progress: progress)
  }

  /// Runs the given checks in one read transaction.
  package func check(
    _ checks: [RegisterCheck],
    progress: (_ part: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) throws -> CheckReport {
    try read { reader in
      var findings: [CheckFinding] = []
      for check in checks {
        do {
          findings += try check.run(reader) { progress(check.name, $0, $1) }
        } catch StoreFailure.damaged {
          findings.append(.damage(detail: check.name))
        }
      }
      return CheckReport(head: try reader.head(), findings: findings)
    }
  }
}
