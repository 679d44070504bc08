import TiimiDomain
import TiimiReports
import TiimiStore

extension Session {
  /// Makes an export for an evaluation: the one door by which rows about persons leave for one.
  ///
  /// Evaluators, managers and administrators may; identified data leave in the hands of an
  /// administrator and for a reason only, and so does an export with a threshold below the usual one. The access log has a row before the first case is read and
  /// one with the amounts before the export is published; a refused attempt leaves a row too.
  /// - Parameters:
  ///   - order: What is asked for.
  ///   - program: The version of the program, for the manifest.
  ///   - write: Writes everything and fills in the totals, counts and files of the manifest.
  ///   - publish: Gives the finished export its name; called after the log has been written.
  /// - Returns: The manifest as it was published.
  /// - Throws: `EvaluatorExportRefusal`, `AccessRefusal.administratorsOnly` for a threshold below five,
  ///   `StoreFailure`, and what the closures throw.
  @discardableResult
  public func export(
    _ order: EvaluatorExport,
    program: String,
    write: (ExportSource, inout ExportManifest) throws -> Void,
    publish: (ExportManifest) throws -> Void
  ) throws -> ExportManifest {
    try order.check()
    try requireRight(to: order)
    try log(.export, subject: "register", detail: order.detail + "; begun")
    let manifest = try centre.register.read { reader in
      var manifest = try emptyManifest(of: order, program: program, reader)
      try write(ExportSource(reader, order, today: today), &manifest)
      return manifest
    }
    try log(.export, subject: "register", detail: order.detail + "; " + manifest.totals.detail)
    try publish(manifest)
    return manifest
  }

  private func requireRight(to order: EvaluatorExport) throws {
    do {
      if let reason = AccessPolicy.refusal(of: order, by: actor) {
        throw EvaluatorExportRefusal(reason)
      }
      if order.threshold < EvaluatorExport.usualThreshold {
        try AccessPolicy.require(.keepRegister, of: actor)
      }
    } catch {
      try log(.export, subject: "register", detail: order.detail, allowed: false)
      throw error
    }
  }

  private func emptyManifest(
    of order: EvaluatorExport,
    program: String,
    _ reader: Reader
  ) throws -> ExportManifest {
    let head = try reader.head()
    let selection = order.selection
    let codes = try reader.allUnits().filter { selection.units.contains($0.id) }
    let names = order.names
    return ExportManifest(
      export: order.format,
      program: program,
      made: now,
      recipient: order.recipient,
      register: RegisterHeader(
        isPractice: centre.isPractice,
        entries: head.count,
        head: head.hash
      ),
      selection: ManifestSelection(
        from: selection.from,
        to: selection.to,
        asOf: selection.asOf,
        condition: order.condition?.text,
        units: codes.map { names.text(of: $0.id, code: $0.details.code) }.sorted()
      ),
      privacy: ManifestPrivacy(
        study: names.pseudonyms?.study,
        fingerprint: names.pseudonyms?.fingerprint,
        dates: names.policy,
        hidesUnits: names.hidesUnits,
        threshold: order.threshold
      ),
      language: order.language
    )
  }
}

extension AccessPolicy {
  /// Why somebody may not have an export; nil when they may.
  fileprivate static func refusal(
    of order: EvaluatorExport,
    by actor: Actor
  ) -> EvaluatorExportRefusal.Reason? {
    guard [StaffRole.evaluator, .manager, .administrator].contains(where: actor.has) else {
      return .notAllowed
    }
    if case .identified = order.identity, !actor.has(.administrator) {
      return .identifiedNotAllowed
    }
    return nil
  }
}

extension ManifestTotals {
  /// How the access log tells the amounts.
  fileprivate var detail: String { "\(cases) cases, \(persons) persons, \(rows) rows" }
}
