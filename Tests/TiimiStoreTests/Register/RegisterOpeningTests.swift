import FoundationEssentials
import Glibc
import Testing

@testable import TiimiStore

@Suite struct RegisterOpeningTests {
  @Test func `a register made is a register opened`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    let register = try Register.open(at: folder.file(), mode: .readWrite, now: "2026-01-03")
    #expect(register.identity == .sample)
    #expect(try register.connection.number("PRAGMA application_id") == 0x5449_494D)
    #expect(try register.connection.number("PRAGMA user_version") == Migration.all.count)
    #expect(try register.connection.number("PRAGMA synchronous") == 2)
    #expect(try register.connection.number("PRAGMA foreign_keys") == 1)
    #expect(try register.connection.number("PRAGMA trusted_schema") == 0)
    #expect(try register.connection.number("PRAGMA cell_size_check") == 1)
    let mode = try register.connection.withStatement("PRAGMA journal_mode") { statement in
      try statement.step() ? statement.string(0) : ""
    }
    #expect(mode == "wal")
  }

  @Test func `only the owner may read a register`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    for name in try folder.contents {
      var info = stat()
      #expect(stat(folder.file(name), &info) == 0)
      #expect(info.st_mode & 0o777 == 0o600, "\(name)")
    }
  }

  @Test func `making leaves nothing else behind`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    #expect(try folder.contents == ["register.tiimi"])
  }

  @Test(arguments: ["", "-wal", "-shm", "-journal"])
  func `a register is never made over something`(suffix: String) throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "register.tiimi" + suffix)
    #expect(throws: StoreFailure.alreadyExists) { try folder.register() }
    #expect(try folder.contents == ["register.tiimi" + suffix])
    #expect(try folder.read("register.tiimi" + suffix) == [1, 2, 3])
  }

  @Test func `a making that fails leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let broken = Migration(name: "0002-broken", sql: "CREATE TABLE")
    #expect(throws: StoreFailure.machineFailure(code: 1)) {
      try Register.create(at: folder.file(), .sample, migrations: Migration.all + [broken])
    }
    #expect(try folder.contents.isEmpty)
  }

  @Test func `a register cannot be made in a folder that is not there`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreFailure.noSuchFile) {
      try Register.create(at: folder.file("missing/register.tiimi"), .sample)
    }
  }

  @Test func `a file that is not there is not found`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreFailure.noSuchFile) { try Register.reopen(folder.file()) }
    #expect(try folder.contents.isEmpty)
  }

  @Test(
    arguments: [
      [], [0], [UInt8]("SQLite".utf8), [UInt8](repeating: 65, count: 5000),
      [UInt8]("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 5000),
    ] as [[UInt8]]
  )
  func `other files are not registers`(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes)
    let failure = #expect(throws: StoreFailure.self) { try Register.reopen(folder.file()) }
    #expect(failure == .notARegister || (failure == .damaged && bytes.count == 6))
    #expect(try folder.read() == bytes)
  }

  @Test func `a folder is not a register`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreFailure.notARegister) { try Register.reopen(folder.path) }
  }

  @Test func `a database of another program is not a register`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    var bytes = try folder.read()
    bytes[71] ^= 1
    try folder.write(bytes)
    #expect(throws: StoreFailure.notARegister) { try Register.reopen(folder.file()) }
  }

  @Test func `a newer register is refused untouched`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    let newer = Migration.all.count + 1
    try register.connection.exec("PRAGMA user_version = \(newer)")
    register.close()
    let before = try folder.read()
    #expect(throws: StoreFailure.newerRegister(version: newer, known: Migration.all.count)) {
      try Register.reopen(folder.file())
    }
    #expect(try folder.read() == before)
  }

  @Test(arguments: [17, 99, 100, 4095, 4096, 5000, 8192, -4096, -1])
  func `a register cut short is refused`(length: Int) throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { writer in
      let entries = (1...50).map { NewJournalEntry.sample("e\($0)") }
      try writer.append(entries, to: "case/1", expectedVersion: 0)
    }
    register.close()
    let bytes = try folder.read()
    try folder.write([UInt8](bytes.prefix(length > 0 ? length : bytes.count + length)))
    #expect(throws: StoreFailure.damaged) { try Register.reopen(folder.file()) }
  }

  @Test func `a register opened for reading cannot be written`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    let register = try Register.reopen(folder.file(), mode: .readOnly)
    #expect(throws: StoreFailure.readOnly) {
      try register.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    }
    #expect(try register.head == .empty)
  }

  @Test(.enabled(if: geteuid() != 0, "The superuser may write anywhere."))
  func `a register in a folder that cannot be written is read`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register("with space %.tiimi")
    try register.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    let head = try register.head
    register.close()
    #expect(chmod(folder.path, 0o500) == 0)
    defer { chmod(folder.path, 0o700) }
    let path = folder.file("with space %.tiimi")
    #expect(try Register.reopen(path, mode: .readOnly).head == head)
    #expect(throws: StoreFailure.readOnly) { try Register.reopen(path) }
    #expect(throws: StoreFailure.readOnly) { try folder.register("new.tiimi") }
  }
}
