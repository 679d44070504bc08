extension FigureWeb {
  /// The web of tables that are to leave, after everything that left earlier.
  init(_ tables: [FigureTable], after ledger: PublicationLedger, _ settings: DisclosureSettings) {
    self.init(settings: settings)
    for table in tables { add(table) }
    let earlier = ledger.publications.flatMap(\.tables)
    for table in earlier { addShown(table) }
    for table in earlier { addHidden(table) }
    let shapes = tables.map(FigureShape.init) + earlier.map(FigureShape.init)
    for shape in shapes { addPartitions(shape) }
    addPeriods(shapes)
    findTruths()
  }

  private mutating func add(_ table: FigureTable) {
    let shape = FigureShape(table)
    for cell in table.cells {
      let counted = current(shape.key(.named(table.measure), at: cell.place), cell.counted)
      if let remainder = cell.remainder {
        add(counted, remainder, cell, shape)
      }
      if settings.isSmall(cell.counted.persons) { figures[counted].isHidden = true }
      if !cell.place.isEmpty, cell.place.allSatisfy({ $0 == nil }) {
        for quantity in shape.quantities {
          figures[place(of: shape.key(quantity, at: cell.place))].isTotal = true
        }
      }
    }
  }

  /// Adds the base of a cell and what is left of it beside what is counted.
  private mutating func add(
    _ counted: Int,
    _ remainder: PersonCount,
    _ cell: FigureCell,
    _ shape: FigureShape
  ) {
    let units = cell.counted.units + remainder.units
    let base = current(
      shape.key(shape.baseQuantity, at: cell.place),
      PersonCount(units: units, persons: cell.basePersons)
    )
    let rest = place(of: shape.key(.remainder(of: shape.measure), at: cell.place))
    figures[rest].truth = remainder.units
    whole(base, equals: [counted, rest])
    if settings.isSmall(cell.basePersons) { figures[base].isHidden = true }
    if settings.isSmall(remainder.persons) {
      figures[counted].isHidden = true
      figures[rest].isSensitive = true
    }
  }

  private mutating func current(_ key: FigureKey, _ count: PersonCount) -> Int {
    let figure = place(of: key)
    if figures[figure].truth == nil { figures[figure].truth = count.units }
    figures[figure].persons = min(figures[figure].persons ?? count.persons, count.persons)
    figures[figure].isCurrent = true
    return figure
  }

  private mutating func addShown(_ table: ProtectedTable) {
    let shape = FigureShape(table)
    for cell in table.cells {
      for (quantity, shown) in cell.shown(in: shape) {
        guard let value = shown.value else { continue }
        let figure = place(of: shape.key(quantity, at: cell.place))
        figures[figure].isPublished = true
        if figures[figure].truth == nil { figures[figure].truth = value }
      }
    }
  }

  /// Keeps hidden what was hidden earlier, lest two publications together show it.
  private mutating func addHidden(_ table: ProtectedTable) {
    let shape = FigureShape(table)
    for cell in table.cells {
      let pair = cell.shown(in: shape).map { quantity, shown in
        let figure = place(of: shape.key(quantity, at: cell.place))
        if shown.suppression != nil, !figures[figure].isPublished {
          figures[figure].isHidden = true
        }
        return figure
      }
      guard pair.count == 2 else { continue }
      let rest = place(of: shape.key(.remainder(of: table.measure), at: cell.place))
      whole(pair[1], equals: [pair[0], rest])
    }
  }
}

extension FigureWeb {
  /// Says that the categories of each dimension add up to what there is without it, shown or not.
  ///
  /// The categories of time are left to the periods.
  private mutating func addPartitions(_ shape: FigureShape) {
    let cells = shape.placesWithMargins
    for (place, dimension) in shape.dimensions.enumerated() where dimension.isPartition {
      for quantity in shape.quantities {
        var parts: [Int: [Int]] = [:]
        var totals: [Int] = []
        for cell in cells {
          guard let margin = cell.margin(without: place) else { continue }
          let total = self.place(of: shape.key(quantity, at: margin))
          if parts[total] == nil { totals.append(total) }
          parts[total, default: []].append(self.place(of: shape.key(quantity, at: cell)))
        }
        if dimension.isTime { continue }
        for total in totals { whole(total, equals: parts[total] ?? []) }
      }
    }
  }

  /// Works out the figures that stand nowhere, and finds which of them are small.
  ///
  /// What an earlier publication hid can stay unknown here, too.
  private mutating func findTruths() {
    work()
    for figure in figures.indices where figures[figure].truth == nil {
      figures[figure].isUncertain = true
    }
    for figure in figures.indices {
      guard let truth = figures[figure].truth else { continue }
      if figures[figure].persons == nil, !figures[figure].isPublished,
        (1..<settings.threshold).contains(truth)
      {
        figures[figure].isSensitive = true
      }
    }
  }

  private mutating func work() {
    var waiting = Array(equations.indices)
    while let next = waiting.popLast() {
      let unknown = equations[next].filter { figures[$0.key].truth == nil }
      guard unknown.count == 1, let (figure, coefficient) = unknown.first else { continue }
      let sum = equations[next].reduce(0) { $0 + $1.value * (figures[$1.key].truth ?? 0) }
      figures[figure].truth = -sum / coefficient
      waiting.append(contentsOf: equationsOf[figure])
    }
  }
}

extension ProtectedCell {
  /// The figures of the cell with their quantities, what is counted first.
  func shown(in shape: FigureShape) -> [(FigureKey.Quantity, Shown)] {
    [(.named(shape.measure), counted)] + (base.map { [(shape.baseQuantity, $0)] } ?? [])
  }
}
