/// The one place that decides which figures may leave.
///
/// Small figures are hidden; then more, the fewest and smallest that serve, until nobody who solves
/// the sums of these tables and of everything published earlier can work a hidden one out. The method
/// and its limits are in `docs/disclosure.md`.
public struct DisclosureControl: Sendable {
  /// The settings.
  public let settings: DisclosureSettings
  private let hidesHelpers: Bool

  /// Makes a control with the settings.
  public init(_ settings: DisclosureSettings = .standard) {
    self.settings = settings
    hidesHelpers = true
  }

  /// Makes a control that hides small figures only: what an attack is tried on in tests.
  package init(withoutSecondarySuppression settings: DisclosureSettings) {
    self.settings = settings
    hidesHelpers = false
  }

  /// The tables as they may leave after the earlier publications, all those of one report at once.
  public func protect(
    _ tables: [FigureTable],
    after ledger: PublicationLedger = PublicationLedger()
  ) -> ProtectedFigures {
    var web = FigureWeb(tables, after: ledger, settings)
    let known = hidesHelpers ? hide(in: &web) : []
    let protected = tables.map { Self.protected($0, web) }
    let alreadyKnown = web.figures.count { $0.isPublished && $0.isHidden }
    return ProtectedFigures(
      tables: protected,
      settings: settings,
      ledger: ledger.adding(protected, settings),
      alreadyKnown: alreadyKnown + known.count
    )
  }

  /// Hides figures until nothing protected can be worked out; gives back what cannot be helped.
  private func hide(in web: inout FigureWeb) -> Set<Int> {
    var audit = FigureAudit()
    var given: Set<Int> = []
    var added: [Int] = []
    while true {
      let leaks = audit.leaks(in: web, except: given)
      if leaks.isEmpty { break }
      let helpers = HelperChoice(for: leaks, in: web).helpers
      for figure in helpers { web.figures[figure].isHidden = true }
      added += helpers
      if helpers.isEmpty { given.formUnion(leaks) }
    }
    let largest = added.sorted {
      (web.figures[$1].persons ?? 0, $1) < (web.figures[$0].persons ?? 0, $0)
    }
    for figure in NeedlessHelpers.found(among: largest, in: web, audit, except: given) {
      web.figures[figure].isHidden = false
    }
    return audit.determined(given.filter { web.figures[$0].isProtected }, in: web)
  }

  private static func protected(_ table: FigureTable, _ web: FigureWeb) -> ProtectedTable {
    let shape = FigureShape(table)
    let shown = {
      (quantity: FigureKey.Quantity, place: [FigureWord?], units: Int) -> ProtectedCell.Shown in
      let figure = web.existing(shape.key(quantity, at: place))
      return figure.map { web.figures[$0].isHidden } ?? false
        ? .suppressed(.protected) : .value(units)
    }
    let cells = table.cells.map { cell in
      let counted = shown(.named(table.measure), cell.place, cell.counted.units)
      return ProtectedCell(
        place: cell.place,
        counted: counted,
        base: cell.remainder.map {
          shown(shape.baseQuantity, cell.place, cell.counted.units + $0.units)
        },
        values: counted.value == nil ? nil : cell.values
      )
    }
    return ProtectedTable(
      measure: table.measure,
      base: table.base,
      period: table.period,
      addsUpOverTime: table.addsUpOverTime,
      dimensions: table.dimensions,
      cells: cells
    )
  }
}
