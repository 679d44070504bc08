import Foundation
import Testing
import TiimiDomain
import TiimiReports

@Suite struct `The glossary` {
  @Test(arguments: [
    ItemKind.need, .view, .strength, .understanding, .screening, .contact, .meeting, .topic,
    .minutes, .goal, .responsibility, .followUp, .permission, .transfer, .entry, .closing,
    .ownWorker, .convener,
  ])
  func `has the words that pages use`(kind: ItemKind) throws {
    let row = try #require(
      try rows().first { $0[0].components(separatedBy: ", ").contains(kind.label.fi) }
    )
    #expect(row[1].contains(kind.label.sv))
    #expect(row[4] == "v" || row[4] == "?")
  }

  @Test func `has five filled cells on every row`() throws {
    let rows = try rows()
    #expect(rows.count > 80)
    #expect(rows.allSatisfy { $0.count == 5 && !$0.contains("") })
  }

  @Test func `explains a word once`() throws {
    let words = try rows().map { $0[0] }
    #expect(Set(words).count == words.count)
  }

  private func rows() throws -> [[String]] {
    try Golden.text(at: "docs/glossary.md").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Suomi") }
      .map { line in
        line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }
}
