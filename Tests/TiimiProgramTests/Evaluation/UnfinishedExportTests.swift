import Foundation
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

@testable import tiimi

/// Exports that come to nothing, and finished ones that somebody has touched.
@Suite struct UnfinishedExportTests {
  @Test(arguments: [
    ("cases.csv", "hash"), ("datapackage.json", "hash"), ("goals.csv", "missing"),
    ("needs.csv", "size"),
  ])
  func `a changed export is found out`(name: String, problem: String) throws {
    let office = try ExportOffice()
    #expect(office.exportTables().exitCode == .done)
    let url = office.folder.appending(path: "out/tables/\(name)")
    var data = try Data(contentsOf: url)
    switch problem {
    case "missing": try FileManager.default.removeItem(at: url)
    case "size": try (data + Data("\r\n".utf8)).write(to: url)
    default:
      data[data.count / 2] ^= 1
      try data.write(to: url)
    }
    let ending = office.run("export verify {out}/tables/manifest.json --json")
    #expect(ending.exitCode == .refused)
    #expect(ending.json["whole"] == false)
    guard case .array(let files)? = ending.json["files"] else {
      Issue.record("no files")
      return
    }
    let found = files.filter { $0["problem"] != .null }
    #expect(found.map { $0["name"] } == [.string(name)])
    #expect(found.map { $0["problem"] } == [.string(problem)])
  }

  @Test(arguments: ["", "{}", "[1", "{\"format\":\"minun-tiimini-export\",\"formatVersion\":9}"])
  func `what is no manifest is found out`(text: String) throws {
    let office = try ExportOffice()
    try Data(text.utf8).write(to: office.folder.appending(path: "out/manifest.json"))
    let ending = office.run("export verify {out}")
    #expect(ending.exitCode == .refused)
    #expect(office.run("export verify {out}/none.json").exitCode == .notFound)
  }

  @Test func `a disk that is full leaves nothing that looks finished`() throws {
    let office = try ExportOffice()
    let out = office.folder.path + "/out"
    let ending = try BuiltProgram.shell(
      """
      export TIIMI_REGISTER='\(office.register)' TIIMI_AS=olli TIIMI_NOW=2026-11-22T12:00
      export='tiimi export tables --key \(office.key) --study a --for X'
      trap '' XFSZ
      ulimit -f 64
      $export --out '\(out)/t'; echo "exit $?"
      ls -A '\(out)' | wc -l
      """
    )
    #expect(ending.output.contains("exit 7"))
    #expect(ending.errors.contains("TIIMI-0943"))
    #expect(ending.output.hasSuffix("0\n"))
  }

  @Test func `an error in the middle leaves the old export as it was`() throws {
    struct Broken: Error {}
    let office = try ExportOffice()
    #expect(office.exportTables().exitCode == .done)
    #expect(throws: Broken.self) {
      try UnfinishedExport.make(at: office.folder.path + "/out/tables/", replacing: true) {
        export in
        _ = try export.file("cases.csv")
        throw Broken()
      }
    }
    #expect(try office.names() == ["tables"])
    #expect(office.run("export verify {out}/tables").exitCode == .done)
  }

  @Test func `a file of an export is hashed as it is written`() throws {
    let office = try ExportOffice()
    let file = try HashedFile(name: "a.csv", in: office.folder.path + "/out")
    for _ in 0..<3 { try file.write([UInt8](repeating: 97, count: 50_000)) }
    try file.append { $0 += [97, 97] }
    let finished = try file.finish()
    #expect(finished.bytes == 150_002)
    let other = try ManifestCheckFile(office.folder.path + "/out/a.csv")
    #expect(finished.hash == other.hash)
  }
}

/// The hash of a file, by the program that everybody has.
private struct ManifestCheckFile {
  let hash: String

  init(_ path: String) throws {
    let ending = try BuiltProgram.shell("sha256sum '\(path)'")
    hash = String(ending.output.prefix(64))
  }
}
