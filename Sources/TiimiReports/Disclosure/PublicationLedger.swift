/// What has been published: only what everybody has seen, so that later tables can mind it.
///
/// Its file is the caller's. It holds no hidden figure, only that and why one was hidden.
public struct PublicationLedger: Hashable, Sendable {
  /// The tables that left at one time.
  public struct Publication: Hashable, Sendable {
    /// The threshold that was in use.
    public let threshold: Int
    /// The tables as they left, without the further numbers of their cells.
    public let tables: [ProtectedTable]
  }

  /// The publications, oldest first.
  public let publications: [Publication]

  /// Makes an empty ledger: nothing has been published.
  public init() {
    publications = []
  }

  init(publications: [Publication]) {
    self.publications = publications
  }

  /// The periods of which a measure was published, each once.
  func periods(of measure: FigureWord) -> Set<FigurePeriod> {
    Set(publications.flatMap(\.tables).filter { $0.measure == measure }.compactMap(\.period))
  }

  /// The ledger after these tables have left; the same tables again change nothing.
  func adding(_ tables: [ProtectedTable], _ settings: DisclosureSettings) -> PublicationLedger {
    let earlier = Set(publications.flatMap(\.tables))
    let new = tables.map(\.withoutValues).filter { !earlier.contains($0) }
    if new.isEmpty { return self }
    let publication = Publication(threshold: settings.threshold, tables: new)
    return PublicationLedger(publications: publications + [publication])
  }
}

extension ProtectedTable {
  fileprivate var withoutValues: ProtectedTable {
    ProtectedTable(
      measure: measure,
      base: base,
      period: period,
      addsUpOverTime: addsUpOverTime,
      dimensions: dimensions,
      cells: cells.map {
        ProtectedCell(place: $0.place, counted: $0.counted, base: $0.base, values: [])
      }
    )
  }
}
