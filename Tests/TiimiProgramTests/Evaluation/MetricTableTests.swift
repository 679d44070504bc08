import Testing
import TiimiDomain
import TiimiReports

@testable import tiimi

/// The metrics among the exported tables.
@Suite struct MetricTableTests {
  private static let halfYear = "--from 1.1.2026 --to 30.6.2026"
  private static let names = [
    "status", "reason", "suppressed", "numerator", "denominator", "low", "high", "p90", "waits",
    "threshold",
  ]

  @Test(arguments: ["", halfYear, halfYear + " --threshold 12", "--as-of 1.5.2026"])
  func `the metrics are those that the program computes`(options: String) throws {
    let office = try ExportOffice()
    #expect(office.exportTables(to: "tables", options).exitCode == .done)
    let run = office.run("metrics run --by unit --format csv \(options)")
    var rows = Array(CSVReader([UInt8](run.output.utf8)))
    let heading = rows.removeFirst()
    let expected = rows.map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
      .filter { $0["part"] == "" }
    let exported = try office.table("metrics")
    #expect(exported.count == expected.count)
    for (row, own) in zip(exported, expected) {
      #expect(row["metric"] == own["metric"])
      #expect(row["group_code"] == own["group1"])
      #expect(row["figure"] == own["value"])
      #expect(row["period_from"] == own["from"] && row["period_to"] == own["to"])
      #expect(Self.names.map { row[$0] } == Self.names.map { own[$0] }, "\(row["metric"] ?? "")")
    }
  }

  @Test func `small groups are empty and flagged`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables(to: "tables", "--threshold 60").exitCode == .done)
    let rows = try office.table("metrics")
    let hidden = rows.filter { $0["suppressed"] == "true" }
    #expect(hidden.count > 10)
    for row in hidden {
      #expect(["numerator", "figure", "low", "high", "mean"].allSatisfy { row[$0] == "" })
    }
    let denominators = rows.compactMap { $0["denominator"].flatMap { Int($0) } }
    #expect(denominators.allSatisfy { $0 == 0 || $0 >= 60 })
    #expect(rows.allSatisfy { $0["threshold"] == "60" })
  }

  @Test func `hidden units are under their pseudonyms here too`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables(to: "tables", "--hide-units").exitCode == .done)
    let units = Set(try office.table("cases").map { $0["unit"] ?? "" })
    let groups = try office.table("metrics").filter { $0["dimension"] == "unit" }
    #expect(!groups.isEmpty)
    #expect(units.isSuperset(of: groups.map { $0["group_code"] ?? "" }))
  }

  @Test func `cases that do not meet the condition are not counted`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables(to: "tables", "--where \"episodes > 99\"").exitCode == .done)
    #expect(try office.table("cases").isEmpty)
    let figures = try office.table("metrics").filter { $0["metric"] != "M25" }.map { $0["figure"] }
    #expect(!figures.isEmpty && figures.allSatisfy { $0 == "" })
  }
}
