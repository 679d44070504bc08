import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

extension Session {
  /// One case as a FHIR R4 bundle with the client's identity, for those who may read the case.
  ///
  /// What a protection order hides never leaves in FHIR, whatever the reason.
  /// - Parameters:
  ///   - id: The case.
  ///   - register: The register that the bundle is for.
  ///   - language: The language of the words beside the codes.
  /// - Returns: The bundle on one line.
  /// - Throws: `CentreRefusal.caseUnknown`, `AccessRefusal` and `StoreFailure`.
  public func exportFHIR(
    _ id: CaseID,
    for register: ClientRegister = .both,
    in language: Language
  ) throws -> [UInt8] {
    try read { reader, trail in
      guard let history = try reader.shownHistory(of: id), let opening = history.file.opening else {
        throw CentreRefusal(.caseUnknown, field: "case")
      }
      trail.note(.export, subject: opening.client.stream, detail: id.stream)
      try AccessPolicy.require(.readCase, of: actor, on: history.file)
      let view = try reader.view(of: history, client: opening.client)
      let source = FHIRSource(
        history: history,
        client: view.client,
        staff: view.staff,
        units: view.units,
        register: register,
        language: language,
        made: now
      )
      var writer = JSONWriter(reserving: 1 << 16)
      FHIRBundle(source).write(into: &writer)
      return writer.bytes
    }
  }

  /// Every case of the register as FHIR R4 bundles, one on each line, with the clients' identities.
  ///
  /// Cases come in the byte order of their identifiers, one in memory at a time.
  /// - Parameters:
  ///   - reason: Why identities leave, and for whom; the access log keeps it.
  ///   - register: The register that the bundles are for.
  ///   - language: The language of the words beside the codes.
  ///   - send: Takes pieces of the export; each piece ends at the end of a line.
  ///   - progress: Told how many of how many cases are written.
  /// - Returns: How many cases were written.
  /// - Throws: `CentreRefusal.identifiedExportNeedsReason` for an empty reason,
  ///   `AccessRefusal.administratorsOnly`, `StoreFailure`, and what `send` throws.
  @discardableResult
  public func exportFHIR(
    everyCaseBecause reason: String,
    for register: ClientRegister = .both,
    in language: Language,
    to send: ([UInt8]) throws -> Void,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Int {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw CentreRefusal(.identifiedExportNeedsReason, field: "reason")
    }
    let total = try read { reader, trail in
      let total = try reader.caseCount()
      trail.note(
        .export,
        subject: "register",
        detail: "fhir \(register.rawValue), \(total) cases: " + reason.prefix(200)
      )
      try AccessPolicy.require(.keepRegister, of: actor)
      return total
    }
    let pieces = FHIRPieces(register: register, language: language, made: now)
    return try centre.register.read { reader in
      try pieces.write(from: reader, to: send) { try progress($0, total) }
    }
  }
}

/// The bundles of a whole register, written a piece at a time.
private struct FHIRPieces {
  let register: ClientRegister
  let language: Language
  let made: Moment

  private static let pieceSize = 1 << 16

  /// Writes every case that was opened; tells how many.
  func write(
    from reader: Reader,
    to send: ([UInt8]) throws -> Void,
    progress: (Int) throws -> Void
  ) throws -> Int {
    let staff = Dictionary(try reader.allStaff().map { ($0.id, $0.details) }) { first, _ in first }
    let units = Dictionary(try reader.allUnits().map { ($0.id, $0.details) }) { first, _ in first }
    let forms = FHIRForms()
    var writer = JSONWriter(reserving: 4 * Self.pieceSize)
    var done = 0
    try reader.eachStream(prefix: "case/") { stream in
      guard let id = CaseID(stream.dropFirst("case/".count)),
        let history = try reader.shownHistory(of: id), let opening = history.file.opening,
        let client = try reader.shownClient(opening.client)
      else { return }
      let source = FHIRSource(
        history: history,
        client: client,
        staff: staff,
        units: units,
        register: register,
        language: language,
        made: made
      )
      FHIRBundle(source, forms: forms).write(into: &writer)
      done += 1
      if writer.bytes.count >= Self.pieceSize {
        try send(writer.bytes)
        writer.removeAll()
      }
      try progress(done)
    }
    try send(writer.bytes)
    return done
  }
}
