import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Writes an export of tables in three rounds: the traits are counted, the rows written, the metrics computed.
struct TableExport {
  /// What is asked for.
  let order: EvaluatorOrder

  private static let rounds = 3
  private var isPseudonymised: Bool { order.export.names.pseudonyms != nil }

  /// Makes the export.
  func make() throws -> ExportManifest {
    try order.makeFolder { source, unfinished, manifest, progress in
      let rareTraits = try rareTraits(source, progress)
      let files = try TableSchema.exported.map { schema in
        let file = try unfinished.file(schema.path)
        try file.write(schema.heading)
        return file
      }
      let caseRows = try writeCases(source, files, rareTraits, progress)
      let rows = caseRows + [try writeMetrics(source, files, progress)]
      for (file, rows) in zip(files, rows) { file.rows = rows }
      count(rows, rareTraits, in: &manifest)
      let written = try files.map { try $0.finish() }
      let package = DataPackage(manifest, tables: Array(zip(TableSchema.exported, written)))
      let description = try unfinished.file(DataPackage.fileName)
      try description.write([UInt8]((package.json.pretty + "\n").utf8))
      manifest.files = written + [try description.finish()]
    }
  }

  private func rareTraits(
    _ source: ExportSource,
    _ progress: ExportProgress
  ) throws -> RareTraits {
    var traits = RareTraits(threshold: order.export.threshold)
    try order.eachFigures(of: source) {
      traits.count($0)
    } progress: {
      try progress.advance(to: $0, of: Self.rounds * source.caseCount)
    }
    traits.settle()
    return traits
  }

  private func writeCases(
    _ source: ExportSource,
    _ files: [HashedFile],
    _ rareTraits: RareTraits,
    _ progress: ExportProgress
  ) throws -> [Int] {
    var tables = CaseTables(
      names: order.export.names,
      context: source.context,
      rareTraits: isPseudonymised ? rareTraits : nil
    )
    try order.eachFigures(of: source) { figures in
      try tables.write(figures) { try files[$0].write($1) }
    } progress: {
      try progress.advance(to: source.caseCount + $0, of: Self.rounds * source.caseCount)
    }
    return tables.rows
  }

  private func writeMetrics(
    _ source: ExportSource,
    _ files: [HashedFile],
    _ progress: ExportProgress
  ) throws -> Int {
    let request = MetricRequest(
      dimensions: [.unit],
      switches: order.call.settings.switches,
      threshold: order.export.threshold
    )
    let report = try source.metrics(request) {
      try progress.advance(to: 2 * source.caseCount + $0, of: Self.rounds * source.caseCount)
    }
    let table = MetricTable(report, names: order.export.names, context: source.context)
    try files.last?.write(table.bytes)
    return table.rows
  }

  private func count(_ rows: [Int], _ rareTraits: RareTraits, in manifest: inout ExportManifest) {
    manifest.totals = ManifestTotals(
      cases: rows[0],
      persons: rareTraits.personCount,
      rows: rows.reduce(0, +)
    )
    manifest.counts = [
      ManifestCounts(
        "tables",
        zip(TableSchema.exported, rows).map { ManifestCounts.Count($0.name, $1) }
      )
    ]
    guard isPseudonymised else { return }
    manifest.counts.append(
      ManifestCounts(
        "generalisedPersons",
        RareTraits.Step.allCases.map {
          ManifestCounts.Count($0.rawValue, rareTraits.generalised[$0] ?? 0)
        }
      )
    )
  }
}

extension EvaluatorOrder {
  /// Gives the figures of every chosen case to the body.
  func eachFigures(
    of source: ExportSource,
    _ body: (CaseFigures) throws -> Void,
    progress: (_ done: Int) throws -> Void
  ) throws {
    let context = source.context
    try source.eachCase(progress: progress) { evaluated in
      guard let figures = CaseFigures(evaluated, in: context) else { return }
      try body(figures)
    }
  }
}
