import MinunTiimini
import Testing
import TiimiDomain
import TiimiReports

/// A log of events of a register, made in memory under the pseudonyms of a fixed key.
struct EventExport {
  let bytes: [UInt8]
  let counts: EventLogCounts
  let manifest: ExportManifest

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines of the CSV form without the heading, each as its cells.
  var rows: [[Substring]] {
    text.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  init(
    _ format: EventLogFormat,
    of session: Session,
    _ selection: CaseSelection = .all,
    dates: DatePolicy = .exact,
    where condition: String? = nil
  ) throws {
    let names = try Self.names(dates)
    let order = EvaluatorExport(
      "events-" + format.rawValue,
      of: selection,
      where: try condition.map(CaseCondition.init),
      for: "Testi",
      as: .pseudonyms(names)
    )
    var bytes: [UInt8] = []
    var counts: EventLogCounts?
    manifest = try session.export(order, program: "0") { source, manifest in
      let written =
        format.isObjectCentric
        ? try source.writeObjectEvents(names: names, to: { try $0(&bytes) })
        : try source.writeEvents(format, names: names, to: { try $0(&bytes) })
      manifest.take(written)
      counts = written
    } publish: { _ in
    }
    self.bytes = bytes
    self.counts = try #require(counts)
  }

  static func names(_ dates: DatePolicy = .exact) throws -> ExportNames {
    let key = try #require(StudyKey(bytes: Array(repeating: 7, count: StudyKey.size)))
    return ExportNames(Pseudonyms(key: key, study: "testi"), dates: dates)
  }
}
