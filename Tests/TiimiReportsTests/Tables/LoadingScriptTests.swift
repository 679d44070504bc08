import Foundation
import Testing
import TiimiDomain
import TiimiReports

/// What `Examples/evaluation/postgresql` says of the tables is what is exported.
@Suite struct `The scripts for PostgreSQL` {
  @Test(arguments: TableSchema.exported.map(\.name))
  func `PostgreSQL gets the columns of the exported table`(name: String) throws {
    let table = try #require(TableSchema.exported.first { $0.name == name })
    let expected =
      table.fields.map(\.definition)
      + ["primary key (\(table.key.joined(separator: ", ")))"]
      + table.references.map { reference in
        let (fields, keys) = (reference.fields, reference.keys)
        return "foreign key (\(fields.joined(separator: ", "))) references \(reference.table)"
          + " (\(keys.joined(separator: ", ")))"
      }
    #expect(try Self.definitions(of: name) == expected)
  }

  @Test(arguments: TableSchema.exported.map(\.name))
  func `PostgreSQL gets the meaning of every column`(name: String) throws {
    let table = try #require(TableSchema.exported.first { $0.name == name })
    let schema = try Self.script("schema.sql")
    #expect(schema.contains("comment on table \(name) is \(Self.quoted(table.description));"))
    for field in table.fields {
      let comment = "comment on column \(name).\(field.name) is \(Self.quoted(field.description));"
      #expect(schema.contains(comment))
    }
  }

  @Test func `PostgreSQL gets the columns of the event log`() throws {
    let names = try Self.definitions(of: "events").dropLast().compactMap { line in
      line.split(separator: " ").first.map { String($0.filter { $0 != "\"" }) }
    }
    #expect(names == EventCSV.columns)
  }

  @Test func `every table is loaded after those it refers to`() throws {
    let loaded = try Self.script("load.sql").split(separator: "\n")
      .filter { $0.hasPrefix("\\copy ") }
      .map { String($0.split(separator: " ")[1]) }
    #expect(loaded.sorted() == (TableSchema.exported.map(\.name) + ["events"]).sorted())
    for table in TableSchema.exported {
      let place = try #require(loaded.firstIndex(of: table.name))
      #expect(table.references.allSatisfy { loaded[..<place].contains($0.table) })
    }
  }

  /// The lines between the brackets of a table's definition.
  private static func definitions(of table: String) throws -> [String] {
    let parts = try script("schema.sql").components(separatedBy: "create table \(table) (\n")
    let body = try #require(parts.last?.components(separatedBy: "\n);").first)
    return body.components(separatedBy: ",\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func quoted(_ phrase: Phrase) -> String {
    "'" + phrase.en.replacingOccurrences(of: "'", with: "''") + "'"
  }

  private static func script(_ name: String) throws -> String {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "Examples/evaluation/postgresql").appending(path: name)
    return try String(decoding: Data(contentsOf: path), as: UTF8.self)
  }
}

extension TableField {
  /// The column as PostgreSQL is told of it.
  fileprivate var definition: String {
    let type =
      switch kind {
      case .string: "text"
      case .integer: "integer"
      case .number: "numeric"
      case .boolean: "boolean"
      case .date: "date"
      }
    return "\(name) \(type)\(isRequired ? " not null" : "")"
  }
}
