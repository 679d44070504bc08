import Glibc
import Testing
import TiimiEncoding

@testable import tiimi

/// The file of earlier publications as the program keeps it.
@Suite struct MetricPublishingTests {
  private let office: PracticeOffice
  private let folder: PackFolder

  init() throws {
    office = try PracticeOffice()
    folder = try PackFolder()
    try office.openCase()
  }

  private var ledger: String { folder.path("published.json") }

  private func text() throws -> String { try InputFile.text(ledger) }

  @Test func `a run writes the ledger and the same run again leaves it as it is`() throws {
    let first = office.run("metrics run M14 --published \(ledger)")
    #expect(first.exitCode == .done)
    let written = try text()
    #expect(written.contains("tiimi-publications"))
    var status = stat()
    #expect(stat(ledger, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let again = office.run("metrics run M14 --published \(ledger)")
    #expect(again.output == first.output)
    #expect(try text() == written)
  }

  @Test func `a report adds to the ledger of a run`() throws {
    office.run("metrics run M14 --published \(ledger)")
    let before = try text()
    let report = office.run("metrics report --published \(ledger) --to \(folder.path("r.html"))")
    #expect(report.exitCode == .done)
    #expect(try text().count > before.count)
  }

  @Test func `a report that cannot be written leaves no ledger`() throws {
    let report = office.run(
      "metrics report --published \(ledger) --to \(folder.path("no/r.html"))"
    )
    #expect(report.exitCode != .done)
    #expect(throws: ProgramFailure.self) { _ = try text() }
  }

  @Test(arguments: ["metrics run", "metrics report"])
  func `another file is refused before anything is read`(command: String) throws {
    let file = try OutputFile(becoming: ledger)
    try file.write(Array("{}".utf8))
    try file.finish()
    let ending = office.run("\(command) --published \(ledger)")
    #expect(ending.complains(of: "TIIMI-0625"))
    #expect(try text() == "{}")
  }

  @Test(arguments: [("fi", "koko aika"), ("sv", "hela tiden"), ("en", "all time")])
  func `a run without a period says so in words`(language: String, words: String) throws {
    #expect(office.run("metrics run M14 --lang \(language)").output.contains(words))
  }
}
