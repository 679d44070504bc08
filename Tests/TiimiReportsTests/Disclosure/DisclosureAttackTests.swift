import Testing

@testable import TiimiReports

/// Somebody solves what was published, over many invented populations.
struct DisclosureAttackTests {
  /// What one report and a later one publish of a population.
  private static func published(
    _ seed: UInt64,
    by control: DisclosureControl
  ) throws -> [ProtectedTable] {
    let counts = PracticeCounts(seed: seed)
    let first = [
      try counts.table([0, 1], months: 1...2, isShare: true),
      try counts.table([1], months: 1...2, isShare: false),
    ]
    let dimensions = Array(counts.sizes.indices)
    let second = [
      try counts.table(dimensions, months: 1...3, isShare: false),
      try counts.table([0], months: 1...3, isShare: true),
      try counts.table([1], months: 3...3, isShare: true),
    ]
    let earlier = control.protect(first)
    return earlier.tables + control.protect(second, after: earlier.ledger).tables
  }

  @Test(arguments: 0..<4)
  func `an attack recovers nothing that is hidden`(block: UInt64) throws {
    for seed in block * 10..<(block + 1) * 10 {
      let attack = TableAttack(try Self.published(seed, by: DisclosureControl()))
      #expect(attack.recovered.isEmpty, "seed \(seed)")
      #expect(attack.smallRemainders(below: 5) == 0, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a table that shows no margins gives none of its cells away`(seed: UInt64) throws {
    let counts = PracticeCounts(seed: seed)
    let whole = try counts.table([0, 1], months: 1...3, isShare: true, hasMargins: false)
    let alone = try counts.table([1], months: 1...3, isShare: false)
    let earlier = DisclosureControl().protect([whole])
    let later = DisclosureControl().protect([alone], after: earlier.ledger)
    for tables in [earlier.tables, earlier.tables + later.tables] {
      let attack = TableAttack(tables)
      #expect(attack.recovered.isEmpty)
      #expect(attack.smallRemainders(below: 5) == 0)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a group's months and the same months alone give nothing away`(seed: UInt64) throws {
    let counts = PracticeCounts(seed: seed)
    var figures = DisclosureControl().protect([try counts.tableByMonth(1)])
    var tables = figures.tables
    for months in [1...1, 1...2, 3...3] {
      let later = try counts.table([1], months: months, isShare: false)
      figures = DisclosureControl().protect([later], after: figures.ledger)
      tables += figures.tables
    }
    #expect(TableAttack(tables).recovered.isEmpty)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `months once more say nothing that was known`(block: UInt64) throws {
    for seed in block * 40..<(block + 1) * 40 {
      let counts = PracticeCounts(seed: seed)
      var ledger = PublicationLedger()
      for table in [
        try counts.tableByMonth(1, months: 1...2),
        try counts.table([1], months: 3...3, isShare: false).withoutNoughts,
        try counts.tableByMonth(1),
      ] {
        let figures = DisclosureControl().protect([table], after: ledger)
        #expect(figures.alreadyKnown == 0, "seed \(seed)")
        ledger = figures.ledger
      }
    }
  }

  @Test func `the attack works when only small cells are hidden`() throws {
    let control = DisclosureControl(withoutSecondarySuppression: .standard)
    let broken = try (0..<20).filter { seed in
      try !TableAttack(Self.published(seed, by: control)).recovered.isEmpty
    }
    #expect(broken.count > 15)
  }

  @Test func `the attack adds up margins that no table shows`() throws {
    let control = DisclosureControl(withoutSecondarySuppression: .standard)
    let broken = try (0..<40 as Range<UInt64>).filter { seed in
      let table = try PracticeCounts(seed: seed)
        .table([0, 1], months: 1...3, isShare: true, hasMargins: false)
      return !TableAttack(control.protect([table]).tables).recovered.isEmpty
    }
    #expect(broken.count > 5)
  }

  @Test func `what the attack recovers is the truth`() throws {
    let control = DisclosureControl(withoutSecondarySuppression: .standard)
    let table = try FigureTable.row(["a": 3, "b": 40, "c": 12])
    let recovered = TableAttack(control.protect([table]).tables).recovered
    #expect(recovered.values.sorted() == [3])
  }

  @Test func `much of a large table is still shown`() throws {
    let tables = try Self.published(7, by: DisclosureControl())
    let cells = tables.flatMap(\.cells)
    #expect(cells.count { !$0.isSuppressed } * 4 > cells.count)
  }
}
