import Foundation
import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// Results of instruments in a case: from answers, and found elsewhere.
struct ResultCommandTests {
  /// A register with a case whose client is a made-up person, and the program at work in it.
  private struct Bench {
    let world: TeamWorld
    let number: String

    /// Without a code the client was born on 1 May 1940 and no sex is known.
    init(code: String? = nil) throws {
      let world = try TeamWorld()
      if let code {
        try world.session("hoitaja").write { batch in
          let code = try PersonalIdentityCode(code)
          let details = ClientDetails(
            familyName: "Metsä",
            givenNames: "Helmi",
            code: .personal(code)
          )
          try batch.perform(.change(details), on: world.client)
        }
      }
      number = try world.openCase()
      self.world = world
    }

    func record(
      _ instrument: String,
      _ words: [String],
      language: String = "en"
    ) -> TeamWorld.Ending {
      world.run(
        ["result", "record", number, "--instrument", instrument] + words,
        language: language
      )
    }

    func json(_ instrument: String, _ words: [String]) -> JSON {
      record(instrument, words + ["--json"]).json
    }

    /// Writes answers into the world's folder.
    func answers(_ text: String) throws -> [String] {
      let path = world.folder + "/answers.json"
      try Data(text.utf8).write(to: URL(filePath: path))
      return ["--answers", path]
    }

    /// The result of the number.
    func result(_ number: ItemNumber<RecordedResult> = 1) throws -> InstrumentResult? {
      try world.file(self.number).results[number]?.result
    }

    /// The verdict of the rule on alerts.
    func verdict() -> JSON? {
      let json = world.run(["explain", number, "--rule", "MT-ALERT", "--json"]).json
      guard case .array(let rules)? = json["rules"] else { return nil }
      return rules.first?["verdict"]
    }
  }

  @Test func `answers are recorded with their score and band`() throws {
    let bench = try Bench()
    let made = bench.json(
      "PHQ2",
      try bench.answers(#"{"1": 2, "2": "LA6569-3"}"#) + ["--by", "client"]
    )
    #expect(made["made"] == [["kind": "result", "number": 1]])
    #expect(made["result"]?["score"] == 3)
    #expect(made["result"]?["band"]?["source"] != nil)
    #expect(made["nextCommand"] == .null)
    let result = try #require(try bench.result())
    #expect(result.instrument == "phq-2")
    #expect(result.version == "1")
    #expect(result.score == DecimalText(3))
    #expect(made["result"]?["band"]?["code"] == JSON(result.band))
    #expect(
      result.answers == [
        ScreeningAnswer(item: "1", answer: "LA6570-1"),
        ScreeningAnswer(item: "2", answer: "LA6569-3"),
      ]
    )
    #expect(result.statedBy == .client)
  }

  @Test func `a partial form is recorded without a score and says what is missing`() throws {
    let bench = try Bench()
    let words = try bench.answers(#"{"1": 2}"#)
    let ending = bench.record("phq-2", words)
    #expect(ending.code == .done)
    #expect(ending.output.contains("answer missing  2"))
    let result = try #require(try bench.result())
    #expect(result.score == nil)
    #expect(result.band == nil)
    #expect(result.answers.map(\.item) == ["1"])
  }

  @Test(arguments: [
    ("fi", "TOIMI TÄNÄÄN", "ajatuksia kuolemasta"), ("sv", "AGERA I DAG", "tankar på döden"),
    ("en", "ACT TODAY", "thoughts of death"),
  ])
  func `item 9 is an alert on a partial form, in words everywhere`(
    language: String,
    beginning: String,
    words: String
  ) throws {
    let bench = try Bench()
    let ending = bench.record("phq-9", try bench.answers(#"{"9": 1}"#), language: language)
    #expect(ending.output.contains(beginning))
    #expect(ending.output.contains(#"--name "alert handled day""#))
    #expect(try bench.result()?.alerts == ["SAME-DAY-FOLLOW-UP"])
    for page in ["show", "timeline"] {
      let output = bench.world.run(["case", page, bench.number], language: language).output
      let text = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(words), "\(page)")
    }
  }

  @Test func `an alert stands until the day it was handled is recorded`() throws {
    let bench = try Bench()
    #expect(bench.verdict() == "notFound")
    #expect(bench.record("phq-9", try bench.answers(#"{"9": 3}"#)).code == .done)
    #expect(bench.verdict() == "found")
    let handled = ["fact", "record", bench.number, "--name", "alert handled day", "--value"]
    #expect(bench.world.run(handled + ["2026-03-01"]).code == .done)
    #expect(bench.verdict() == "found")
    #expect(bench.world.run(handled + ["2026-03-02"]).code == .done)
    #expect(bench.verdict() == "notFound")
  }

  /// Of AUDIT-C with 5 points: a woman of 31, a man of 31 and somebody of 85.
  @Test(arguments: [
    ("010594Y9021", "risk"), ("010594Y9032", "below-cutoff"), (nil, "risk"),
  ])
  func `the cut-off is that of the client's age and sex`(code: String?, band: String) throws {
    let bench = try Bench(code: code)
    #expect(bench.record("audit-c", ["--score", "5"]).code == .done)
    #expect(try bench.result()?.band == band)
    let words = try bench.answers(
      #"{"1": "4-or-more-per-week", "2": "3-4", "3": "never"}"#
    )
    #expect(bench.record("audit-c", words).code == .done)
    #expect(try bench.result(2)?.score == DecimalText(5))
    #expect(try bench.result(2)?.band == band)
  }

  @Test func `a score has to be one that the instrument can give`() throws {
    let bench = try Bench()
    #expect(bench.record("cfs", ["--score", "9"]).code == .done)
    #expect(try bench.result()?.band == "frail")
    for score in ["10", "0", "4,5", "99999999"] {
      let ending = bench.json("cfs", ["--score", score])
      #expect(ending["error"]?["code"] == "TIIMI-0595")
      #expect(ending["error"]?["field"] == "score")
    }
    let error = bench.json("cfs", ["--score", "10"])["error"]
    #expect(error?["facts"] == ["high": "9", "low": "1"])
    #expect(try bench.world.file(bench.number).results.map(\.number) == [1])
  }

  @Test func `a band given is one of the instrument's and stands`() throws {
    let bench = try Bench()
    #expect(bench.json("cfs", ["--band", "4"])["error"]?["code"] == "TIIMI-0596")
    let made = bench.json("cfs", ["--score", "4", "--band", "frail"])
    #expect(try bench.result()?.band == "frail")
    guard case .array(let findings)? = made["result"]?["findings"] else {
      Issue.record("no findings")
      return
    }
    #expect(findings.map { $0["code"] } == ["BAND-DIFFERS"])
  }

  @Test func `a score alone does not hide that an alert may be on the form`() throws {
    let bench = try Bench()
    #expect(bench.record("phq-9", ["--score", "3"]).output.contains("[ALERT-UNSEEN]"))
  }

  @Test func `an unknown instrument is refused`() throws {
    let bench = try Bench()
    let ending = bench.json("phq-3", ["--score", "1"])
    #expect(ending["error"]?["code"] == "TIIMI-0589")
    #expect(bench.record("phq-3", ["--score", "1"]).errors.contains("See the instruments"))
    #expect(try bench.world.file(bench.number).results.isEmpty)
  }

  @Test func `of some instruments only the result may be recorded`() throws {
    let bench = try Bench()
    let words = try bench.answers(#"{"total": 4}"#)
    #expect(bench.json("cfs", words)["error"]?["code"] == "TIIMI-0591")
    #expect(bench.json("phq-2", words + ["--score", "1"])["error"]?["code"] == "TIIMI-0917")
  }

  @Test func `a wrong answer is refused with its place, and the alert is still told`() throws {
    let bench = try Bench()
    let ending = bench.json("phq-9", try bench.answers(#"{"1": "often", "9": 2}"#))
    #expect(ending["error"]?["code"] == "TIIMI-0597")
    #expect(ending["error"]?["field"] == "answers.1")
    #expect(ending["error"]?["facts"]?["finding"] == "UNKNOWN-CODE")
    #expect(ending["error"]?["facts"]?["alerts"] == "SAME-DAY-FOLLOW-UP")
    #expect(try bench.world.file(bench.number).results.isEmpty)
  }

  @Test func `the same result is not recorded twice`() throws {
    let bench = try Bench()
    let words = try bench.answers(#"{"1": 2, "2": 1}"#)
    #expect(bench.record("phq-2", words).code == .done)
    let again = bench.json("phq-2", words)
    #expect(again["error"]?["code"] != nil)
    #expect(try bench.world.file(bench.number).results.map(\.number) == [1])
  }
}
