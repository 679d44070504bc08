import Glibc
import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

@Suite struct `Commands that make papers` {
  @Test func `a provider gets what the permission covers and what was left out`() throws {
    let office = try informedOffice()
    office.run(
      "permission give YLO-2026-1 --kind disclosure --for Hoitotuki --recipient Kela --item vastuut"
    )
    let ending = office.run("plan print YLO-2026-1 --for provider --recipient kela")
    #expect(ending.exitCode == .done)
    #expect(ending.says("What the disclosure rests on"))
    #expect(ending.says("does not cover: shared plan"))
    #expect(!ending.says("Kotona ei pärjää"))
  }

  @Test func `nobody else gets anything`() throws {
    let office = try informedOffice()
    let refused = office.run("plan print YLO-2026-1 --for provider --recipient Kela")
    #expect(refused.complains(of: "TIIMI-0786"))
    #expect(office.run("plan print YLO-2026-1 --for provider").exitCode == .usage)
    let oddly = office.run("plan print YLO-2026-1 --for team --recipient Kela")
    #expect(oddly.exitCode == .usage)
    #expect(
      office.run("plan print YLO-2026-1 --for provider --recipient client").exitCode == .usage
    )
  }

  @Test func `the proposal is printed once there is one`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    #expect(office.run("invitation print YLO-2026-1").complains(of: "TIIMI-0785"))
    let ending = try informedOffice().run("invitation print YLO-2026-1 --lang fi")
    #expect(ending.says("Oma tiimi, joka kokoontuu"))
    #expect(ending.says("[ ] Kyllä, haluan tiimin."))
  }

  @Test func `the client's paper is in the client's language unless told otherwise`() throws {
    let office = try informedOffice()
    #expect(office.run("plan print YLO-2026-1 --for client").says("Minun suunnitelmani"))
    #expect(office.run("plan print YLO-2026-1 --for client --lang sv").says("Min plan"))
  }

  @Test func `each printing stays in the access log and in the client's own report`() throws {
    let office = try informedOffice()
    office.run("plan print YLO-2026-1 --for client")
    office.run("case summary YLO-2026-1")
    let log = try office.run("client access-log Helmi --json").json
    let rows = try #require(log["rows"])
    let printed = (0..<(rows.count ?? 0)).compactMap { rows[$0] }
      .filter { $0["action"] == "print" }.map { $0["detail"] }
    #expect(printed == ["plan-print:client", "case-summary"])
    let report = office.run("access-report Helmi --lang fi")
    #expect(report.says("Tulosti suunnitelmasi sinulle"))
    #expect(report.says("Aino Aalto"))
    #expect(!report.says("plan-print"))
    #expect(try office.run("access-report Helmi --json").json["title"] != nil)
    #expect(office.run("client access-log Helmi").says("report of who has looked"))
  }

  @Test func `an outsider prints nothing`() throws {
    let office = try informedOffice()
    #expect(office.run("plan print YLO-2026-1 --for team --as tero").exitCode == .notAllowed)
    #expect(office.run("access-report Helmi --as eva").exitCode == .notAllowed)
  }

  @Test(arguments: ["html", "text"])
  func `a file appears whole and for its owner alone`(format: String) throws {
    let office = try informedOffice()
    let ending = office.run(
      "plan print YLO-2026-1 --for archive --format \(format) --to \(office.folder) --json"
    )
    guard case .string(let path)? = try ending.json["file"] else {
      Issue.record("no file was named")
      return
    }
    defer { unlink(path) }
    #expect(path.hasSuffix(format == "html" ? "/plan-archive.html" : "/plan-archive.txt"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let text = try InputFile.text(path)
    #expect(text.contains(try office.head().hash))
  }

  @Test func `a page goes to a browser as it is`() throws {
    let office = try informedOffice()
    let ending = office.run("case summary YLO-2026-1 --format html")
    #expect(ending.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(ending.output.hasSuffix("</html>\n"))
  }

  @Test func `a PDF needs a file and a Chromium, and nothing is read without them`() throws {
    let office = try informedOffice()
    #expect(
      office.run("case summary YLO-2026-1 --format pdf").complains(of: "TIIMI-0970")
    )
    #expect(
      office.run("case summary YLO-2026-1 --to \(office.folder)/a.pdf").complains(of: "TIIMI-0971")
    )
    let log = office.run("client access-log Helmi")
    #expect(!log.says("printed"))
  }

  @Test func `whereabouts under a protection order reach no paper`() throws {
    let office = try informedOffice()
    let change = office.run(
      "client change Helmi --protection-order --address \"Piilopolku 7\" --phone 0407654321 "
        + "--municipality 604"
    )
    #expect(change.exitCode == .done)
    let papers = [
      "plan print YLO-2026-1 --for client", "plan print YLO-2026-1 --for team",
      "plan print YLO-2026-1 --for archive", "case summary YLO-2026-1",
      "invitation print YLO-2026-1", "access-report Helmi",
    ]
    for paper in papers {
      for form in ["", " --format html", " --json"] {
        let output = office.run(paper + form).output
        #expect(!output.isEmpty)
        for secret in ["Piilopolku", "0407654321", "604"] {
          // Whole words only: an identifier may have any three digits in it by chance.
          #expect(!words(of: output).contains(secret), "\(paper)\(form)")
        }
      }
    }
  }

  private func informedOffice() throws -> PracticeOffice {
    let office = try PracticeOffice()
    try office.openCase()
    let failures = office.failures(of: [
      "case decide YLO-2026-1 --decision team --reason \"Tuen tarvetta on\"",
      "invite inform YLO-2026-1 --what \"Oma tiimi, joka kokoontuu\" --who Sinä --why Apua "
        + "--alternatives Erikseen",
      "invite answer YLO-2026-1 --answer yes",
    ])
    #expect(failures == [])
    return office
  }
}

@Suite struct `Printing with Chromium` {
  @Test func `a program that fails makes no paper and leaves nothing behind`() throws {
    var search = ChromiumSearch(Environment(["TIIMI_CHROMIUM": "/bin/false"]))
    #expect(throws: PaperFailure.chromiumFailed) { try ChromiumPrinter(search).pdf(of: "<p>") }
    search.stated = "/bin/true"
    #expect(throws: PaperFailure.chromiumFailed) { try ChromiumPrinter(search).pdf(of: "<p>") }
  }

  @Test func `a program that never ends is stopped`() throws {
    var template = Array("/tmp/tiimi-slow-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(path) }
    let script = Array("#!/bin/sh\nexec sleep 600\n".utf8)
    #expect(script.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == script.count)
    fchmod(descriptor, 0o700)
    close(descriptor)
    var printer = try ChromiumPrinter(ChromiumSearch(Environment(["TIIMI_CHROMIUM": path])))
    printer.patience = 1
    #expect(throws: PaperFailure.chromiumTooSlow) { try printer.pdf(of: "<p>") }
  }

  @Test(arguments: ["/nowhere/chromium", "/tmp", "/etc/passwd"])
  func `a stated path that is no program is not made up for`(path: String) {
    let search = ChromiumSearch(Environment(["TIIMI_CHROMIUM": path, "PATH": "/usr/bin"]))
    #expect(throws: PaperFailure.noChromium) { try ChromiumPrinter(search) }
  }

  @Test func `the folders of the path are looked through`() {
    let search = ChromiumSearch(Environment(["PATH": "relative:/nowhere"]))
    #expect(search.program == nil)
  }
}

private func words(of text: String) -> Set<String> {
  Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
}
