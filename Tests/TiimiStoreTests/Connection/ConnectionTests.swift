import Testing

@testable import TiimiStore

@Suite struct ConnectionTests {
  private func memory() throws -> Connection {
    let connection = try Connection(path: ":memory:", access: .readWrite)
    try connection.exec("CREATE TABLE thing (number INTEGER, text TEXT, bytes BLOB) STRICT")
    return connection
  }

  @Test(
    arguments: [
      (Int.min, "", []), (Int.max, "äö€😀", [0, 1, 255]), (0, "a\u{0}b", [0]),
    ] as [(Int, String, [UInt8])]
  )
  func `values come back as they were`(number: Int, text: String, bytes: [UInt8]) throws {
    let connection = try memory()
    try connection.withStatement("INSERT INTO thing VALUES (?1, ?2, ?3)") { statement in
      try statement.bind(1, number)
      try statement.bind(2, text)
      try statement.bind(3, blob: bytes)
      try statement.run()
    }
    try connection.withStatement("SELECT number, text, bytes FROM thing") { statement in
      try #require(try statement.step())
      #expect(statement.int(0) == number)
      #expect(statement.string(1) == text)
      #expect(statement.optionalString(1) == text)
      #expect([UInt8](statement.bytes(2)) == bytes)
      #expect(try !statement.step())
    }
  }

  @Test func `nil comes back as nil`() throws {
    let connection = try memory()
    try connection.withStatement("INSERT INTO thing (text) VALUES (?1)") { statement in
      try statement.bind(1, String?.none)
      try statement.run()
    }
    try connection.withStatement("SELECT text FROM thing") { statement in
      try #require(try statement.step())
      #expect(statement.optionalString(0) == nil)
      #expect(statement.bytes(0).isEmpty)
    }
  }

  @Test func `parameters are forgotten between uses`() throws {
    let connection = try memory()
    let sql = "SELECT ?1 IS NULL"
    try connection.withStatement(sql) { try $0.bind(1, 5) }
    #expect(try connection.number(sql) == 1)
  }

  @Test func `a statement may be used inside itself`() throws {
    let connection = try memory()
    try connection.exec("INSERT INTO thing (number) VALUES (1), (2)")
    let sql = "SELECT number FROM thing ORDER BY number"
    var seen: [Int] = []
    try connection.withStatement(sql) { outer in
      while try outer.step() {
        seen.append(outer.int(0))
        try connection.withStatement(sql) { inner in
          while try inner.step() { seen.append(10 * inner.int(0)) }
        }
      }
    }
    #expect(seen == [1, 10, 20, 2, 10, 20])
  }

  @Test func `faults of a statement carry the result code only`() throws {
    let connection = try memory()
    #expect(throws: StoreFailure.machineFailure(code: 1)) { try connection.exec("SELECT nothing") }
    #expect(throws: StoreFailure.machineFailure(code: 19)) {
      try connection.exec("INSERT INTO thing (number) VALUES ('secret')")
    }
  }

  @Test func `a closed connection fails without crashing`() throws {
    let connection = try memory()
    connection.close()
    #expect(throws: StoreFailure.machineFailure(code: 21)) { try connection.exec("SELECT 1") }
    #expect(throws: StoreFailure.machineFailure(code: 21)) { try connection.number("SELECT 1") }
    #expect(!connection.isInTransaction)
  }
}
