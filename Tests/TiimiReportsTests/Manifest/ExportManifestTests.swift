import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

@Suite struct ExportManifestTests {
  private static let file = ManifestFile(
    name: "cases.csv",
    bytes: 12,
    hash: String(repeating: "0", count: 64),
    rows: 1
  )

  private static func manifest(_ files: [ManifestFile]) -> ExportManifest {
    ExportManifest(
      export: "tables",
      program: "0.1.0",
      made: Moment(milliseconds: 0),
      recipient: "Yliopisto",
      register: RegisterHeader(isPractice: true, entries: 1, head: "00"),
      selection: ManifestSelection(),
      privacy: ManifestPrivacy(
        study: "a",
        fingerprint: "b",
        dates: .week,
        hidesUnits: false,
        threshold: 5
      ),
      language: .finnish,
      files: files
    )
  }

  @Test func `the files of a manifest are read as they were written`() throws {
    let other = ManifestFile(name: "log.xes", bytes: 0, hash: "", rows: nil)
    let text = [UInt8](Self.manifest([Self.file, other]).json.pretty.utf8)
    #expect(try ExportManifest.files(in: text) == [Self.file, other])
  }

  @Test(arguments: ["../cases.csv", "/etc/passwd", "..", ""])
  func `a manifest names only what lies beside it`(name: String) {
    let file = ManifestFile(name: name, bytes: 0, hash: "", rows: nil)
    let text = [UInt8](Self.manifest([file]).json.pretty.utf8)
    #expect(throws: JSONFault.self) { try ExportManifest.files(in: text) }
  }

  @Test(arguments: ["{}", "[]", "{\"format\": \"other\", \"formatVersion\": 1, \"files\": []}"])
  func `another format is no manifest`(text: String) {
    #expect(throws: JSONFault.self) { try ExportManifest.files(in: [UInt8](text.utf8)) }
  }
}
