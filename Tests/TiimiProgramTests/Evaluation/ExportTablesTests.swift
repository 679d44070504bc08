import Foundation
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

@testable import tiimi

@Suite struct ExportTablesTests {
  @Test func `the tables are as the manifest says`() throws {
    let office = try ExportOffice()
    let ending = office.exportTables("tables", "--json")
    #expect(ending.exitCode == .done)
    #expect(ending.json["manifest"]?["totals"]?["cases"] == 100)
    let counts = try #require(ending.json["manifest"]?["counts"]?["tables"])
    for schema in TableSchema.exported {
      #expect(counts[schema.name] == JSON(try office.table(schema.name).count))
    }
    #expect(office.run("export verify {out}/tables").exitCode == .done)
    #expect(try office.names() == ["tables"])
  }

  @Test func `every key is used once, and every reference leads to one`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables().exitCode == .done)
    for schema in TableSchema.exported {
      let rows = try office.table(schema.name)
      #expect(!rows.isEmpty, "\(schema.name)")
      let keys = rows.map { row in schema.key.map { row[$0] } }
      #expect(Set(keys).count == rows.count, "\(schema.name)")
      for reference in schema.references {
        let other = try office.table(reference.table)
        let known = Set(other.map { row in reference.keys.map { row[$0] } })
        let wanted = Set(rows.map { row in reference.fields.map { row[$0] } })
        #expect(wanted.isSubset(of: known), "\(schema.name) → \(reference.table)")
      }
    }
  }

  @Test func `cells are of the type and the codes that the schema says`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables().exitCode == .done)
    for schema in TableSchema.exported {
      for row in try office.table(schema.name) {
        for field in schema.fields {
          let cell = try #require(row[field.name])
          #expect(field.accepts(cell), "\(schema.name).\(field.name)")
        }
      }
    }
  }

  @Test func `the same register, key and study give the same bytes`() throws {
    let office = try ExportOffice()
    for name in ["a", "b"] { #expect(office.exportTables(to: name).exitCode == .done) }
    let files = try office.exported()
    let first = files.filter { $0.name.hasPrefix("a/") }.map(\.data)
    // The journal is the same; only the access log has grown.
    #expect(first == files.filter { $0.name.hasPrefix("b/") }.map(\.data))
    #expect(
      office.run("export tables --out {out}/c --key {key} --study b --for THL").exitCode == .done
    )
    let persons = try ["a", "c"].map {
      try Set(office.table("cases", in: $0).map { $0["person_id"] })
    }
    #expect(persons[0].isDisjoint(with: persons[1]))
  }

  @Test func `shifted dates keep the intervals of every case`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables(to: "exact").exitCode == .done)
    #expect(office.exportTables(to: "moved", "--dates shifted").exitCode == .done)
    let pairs = try zip(office.table("cases", in: "exact"), office.table("cases", in: "moved"))
    var moves: Set<Int> = []
    for (exact, moved) in pairs {
      let from = try #require(Day(iso: exact["opened"] ?? ""))
      let to = try #require(Day(iso: moved["opened"] ?? ""))
      let move = from.days(until: to)
      moves.insert(move)
      #expect(move != 0 && move % 7 == 0 && abs(move) <= 182)
      let closed = exact["closed"].flatMap { Day(iso: $0) }
      #expect(closed.map { $0.adding(days: move).iso } ?? "" == moved["closed"])
      #expect(exact["case_id"] == moved["case_id"])
    }
    #expect(moves.count > 20)
  }

  @Test func `weeks leave Mondays only`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables("tables", "--dates week").exitCode == .done)
    for schema in CaseTables.schemas {
      let days = schema.fields.filter { $0.kind == .date }.map(\.name)
      for row in try office.table(schema.name) {
        let weekdays = days.compactMap { Day(iso: row[$0] ?? "")?.weekday }
        #expect(weekdays.allSatisfy { $0 == .monday })
      }
    }
  }

  @Test func `no combination of traits is shared by fewer persons than the threshold`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables().exitCode == .done)
    var persons: [[String?]: Set<String?>] = [:]
    let names = ["sex", "age_group", "language", "municipality"]
    for row in try office.table("cases") {
      persons[names.map { row[$0] }, default: []].insert(row["person_id"])
    }
    let withoutAny = names.map { _ in String?.some("") }
    #expect(persons.filter { $0.value.count < 5 && $0.key != withoutAny }.isEmpty)
    #expect(persons.count > 3)
  }

  @Test func `an old export is replaced only when that was asked for`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables().exitCode == .done)
    let again = office.exportTables()
    #expect(again.exitCode == .refused)
    #expect(again.errors.contains("TIIMI-0692"))
    #expect(office.exportTables("tables", "--replace --hide-units").exitCode == .done)
    #expect(try office.table("cases").allSatisfy { $0["unit"]?.hasPrefix("u-") == true })
    #expect(try office.names() == ["tables"])
  }

  @Test(arguments: [
    ("--from 2.1.2026 --to 1.1.2026", "TIIMI-0680", ExitCode.badInput),
    ("--unit EIOLE", "TIIMI-0753", .notFound),
    ("--where \"episodes >\"", "TIIMI-0521", .badInput),
    ("--where \"nimi = 1\"", "TIIMI-0523", .badInput),
    ("--where \"episodes\"", "TIIMI-0681", .badInput),
    ("--dates daily", "TIIMI-0907", .usage),
    ("--identified Laki", "TIIMI-0917", .usage),
    ("--from 31.2.2026", "TIIMI-0905", .usage),
  ])
  func `what cannot be exported so is refused, and nothing is left`(
    options: String,
    code: String,
    exitCode: ExitCode
  ) throws {
    let office = try ExportOffice()
    let ending = office.exportTables("tables", options)
    #expect(ending.exitCode == exitCode)
    #expect(ending.errors.contains(code))
    #expect(try office.names() == [])
  }

  @Test(arguments: ["--key {key}", "--study a"])
  func `pseudonyms need a key and a study`(given: String) throws {
    let office = try ExportOffice()
    let ending = office.run("export tables --out {out}/x --for Yliopisto \(given)")
    #expect(ending.exitCode == .usage)
    #expect(ending.errors.contains("TIIMI-0904"))
  }

  @Test func `an identified export has the register's own identifiers`() throws {
    let office = try ExportOffice()
    let ending = office.run("export tables --out {out}/tables --for THL --identified Laki")
    #expect(ending.exitCode == .done)
    #expect(try office.table("cases").allSatisfy { CaseID($0["case_id"] ?? "") != nil })
  }
}

extension ExportOffice {
  fileprivate func exportTables(_ name: String, _ more: String) -> Ending {
    exportTables(to: name, more)
  }
}

extension TableField {
  /// Whether a cell may stand in the column.
  fileprivate func accepts(_ cell: String) -> Bool {
    guard !cell.isEmpty else { return !isRequired }
    let isOfKind =
      switch kind {
      case .string: true
      case .integer: Int(cell) != nil
      case .number: Double(cell) != nil
      case .boolean: cell == "true" || cell == "false"
      case .date: Day(iso: cell) != nil
      }
    let number = Int(cell)
    return isOfKind && (choices.isEmpty || choices.contains(cell))
      && (least.map { number ?? $0 >= $0 } ?? true) && (most.map { number ?? $0 <= $0 } ?? true)
  }
}
