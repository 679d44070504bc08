import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

extension Session {
  /// Takes a case document in; all of it or nothing.
  ///
  /// Units, staff and the client that are here already must agree with the document; what is newer
  /// there is added. The case itself must not be here.
  /// - Throws: `ImportFaults` with the place of everything that is wrong.
  public func importCase(_ bytes: [UInt8]) throws -> CaseID {
    try AccessPolicy.require(.keepRegister, of: actor)
    let document = try parse(bytes)
    return try centre.register.write { writer in
      guard let id = CaseID(document.caseID) else {
        throw ImportFaults(faults: [fault("case")])
      }
      var faults: [ImportFault] = []
      for (place, stream) in document.streams.enumerated() {
        faults += check(stream, "streams[\(place)]")
      }
      if !faults.isEmpty { throw ImportFaults(faults: Array(faults.prefix(ImportFaults.limit))) }
      for (place, stream) in document.streams.enumerated() {
        try take(stream, "streams[\(place)]", case: id, writer)
      }
      try finish(id, document.streams.map(\.stream), writer)
      return id
    }
  }

  private func parse(_ bytes: [UInt8]) throws -> CaseDocument {
    do {
      return try CaseDocument(try JSONDocument(bytes).root)
    } catch let fault {
      throw ImportFaults(faults: [ImportFault(fault)])
    }
  }

  private func check(_ stream: StreamDocument, _ path: String) -> [ImportFault] {
    // Whether records are of the same client is for each register to say.
    if stream.stream.hasPrefix(LinkRecord.prefix) { return [fault("\(path).stream")] }
    return stream.entries.enumerated().compactMap { place, entry in
      let path = "\(path).entries[\(place)]"
      if entry.version != place + 1 { return fault("\(path).version") }
      do {
        try entry.check(in: stream.stream, inPractice: centre.isPractice)
        return nil
      } catch {
        return ImportFault(path: path, error)
      }
    }
  }

  private func take(
    _ stream: StreamDocument,
    _ path: String,
    case id: CaseID,
    _ writer: Writer
  ) throws {
    let stored = try writer.document(of: stream.stream).entries
    let known = min(stored.count, stream.entries.count)
    let agrees = stored.prefix(known) == stream.entries.prefix(known)
    if !agrees || (stream.stream == id.stream && !stored.isEmpty) {
      throw ImportFaults(faults: [fault(path)])
    }
    let added = stream.entries.dropFirst(known).map(\.newEntry)
    do {
      try writer.append(Array(added), to: stream.stream, expectedVersion: stored.count)
    } catch let failure as StoreFailure where failure.kind != .failed {
      throw ImportFaults(faults: [ImportFault(path: path, failure)])
    }
  }

  private func finish(_ id: CaseID, _ streams: [String], _ writer: Writer) throws {
    do {
      try writer.project(streams: streams)
    } catch StoreFailure.machineFailure {
      // A code, login or number of the document belongs to somebody else here.
      throw ImportFaults(faults: [fault("streams")])
    }
    try writer.restoreRunningNumbers()
    guard let client = try writer.caseHistory(id)?.file.opening?.client else {
      throw ImportFaults(faults: [fault("case")])
    }
    var trail = AccessTrail()
    trail.note(.import, subject: client.stream, detail: id.stream)
    for row in trail.rows(by: actor.staff, purpose: purpose, at: now, allowed: true) {
      try writer.logAccess(row)
    }
  }

  private func fault(_ path: String) -> ImportFault {
    ImportFault(path: path, code: CentreRefusal(.importFaulty).code)
  }
}
