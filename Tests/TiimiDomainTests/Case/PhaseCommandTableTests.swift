import Testing
import TiimiDomain

/// Every command at every stage: taken, or refused with which code.
///
/// The fixture is reviewed by hand against the process; the sentences in the other suites say
/// why the important cells are as they are.
@Suite struct `The table of phases and commands` {
  @Test func `is as it was reviewed`() throws {
    var table = Table()
    for stage in Stage.allCases {
      let story = try Story(stage)
      table.add(stage) { story.reason(against: $0.command(story)) }
    }
    try Golden.check(table.text, against: "phase-command-table.txt")
  }

  @Test func `tells a refusal's number and text apart from an answer at every stage`() throws {
    for stage in Stage.allCases {
      var story = try Story(stage)
      let before = story.file
      for row in CommandRow.all where story.reason(against: row.command(story)) != nil {
        let command = row.command(story)
        #expect(throws: Refusal.self) { try story.tell(command) }
      }
      #expect(story.file == before, "a refused command changed the case at \(stage)")
    }
  }

  @Test(arguments: Stage.allCases)
  func `comes alive at each stage: something can be done`(stage: Stage) throws {
    let story = try Story(stage)
    #expect(CommandRow.all.contains { story.reason(against: $0.command(story)) == nil })
  }
}

/// The text of the table: commands in rows, stages in columns, and what the numbers mean.
private struct Table {
  private var stages: [Stage] = []
  private var cells: [[RefusalCode?]] = Array(repeating: [], count: CommandRow.all.count)

  mutating func add(_ stage: Stage, _ cell: (CommandRow) -> RefusalCode?) {
    stages.append(stage)
    for (place, row) in CommandRow.all.enumerated() { cells[place].append(cell(row)) }
  }

  var text: String {
    (legend + [""] + [header] + rows + [""] + meanings).joined(separator: "\n") + "\n"
  }

  private var legend: [String] {
    stages.enumerated().map { place, stage in letter(place) + "  " + stage.rawValue }
  }

  private var header: String {
    line("", stages.indices.map(letter))
  }

  private var rows: [String] {
    zip(CommandRow.all, cells).map { row, codes in
      line(row.name, codes.map { $0.map { String($0.rawValue) } ?? "ok" })
    }
  }

  private var meanings: [String] {
    let codes = Set(cells.joined().compactMap { $0 })
    return codes.sorted { $0.rawValue < $1.rawValue }.map { "\($0.rawValue)  \($0)" }
  }

  private func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    let padded = name + String(repeating: " ", count: max(0, 26 - name.count))
    let columns = cells.map { String(repeating: " ", count: max(0, 4 - $0.count)) + $0 }
    return padded + columns.joined()
  }
}
