import Testing
import TiimiDomain
import TiimiRules

@testable import tiimi

struct SettingsTests {
  private func settings(
    _ words: [String],
    _ environment: [String: String] = [:]
  ) throws -> Settings {
    try Settings(GlobalWords(words), environment: Environment(environment))
  }

  @Test func `global options may stand anywhere`() throws {
    let words = GlobalWords(["--lang", "sv", "meeting", "--json", "hold", "-q", "a1"])
    #expect(words.rest == ["meeting", "hold", "a1"])
    #expect(words.texts == ["lang": "sv", "json": "", "quiet": ""])
  }

  @Test func `nothing after two dashes is a global option`() {
    let words = GlobalWords(["today", "--", "--json"])
    #expect(words.rest == ["today", "--", "--json"])
    #expect(!words.has("json"))
  }

  @Test func `an option goes before the environment`() throws {
    let environment = ["TIIMI_REGISTER": "a.tiimi", "TIIMI_AS": "s1"]
    #expect(try settings([], environment).register == "a.tiimi")
    #expect(try settings(["--register", "b.tiimi"], environment).register == "b.tiimi")
    #expect(try settings(["--as=s2"], environment).staff == "s2")
  }

  @Test(
    arguments: [
      ([:], Language.finnish), (["LANG": "sv_FI.UTF-8"], .swedish), (["LANG": "en_GB"], .english),
      (["LANG": "C"], .finnish), (["LANG": "de_DE"], .finnish),
      (["LANG": "sv_FI", "LC_ALL": "en_US"], .english),
      (["LANG": "sv_FI", "LC_ALL": ""], .swedish),
      (["LANG": "sv_FI", "TIIMI_LANG": "fi"], .finnish),
      (["LANG": "sv_FI", "TIIMI_LANG": "xx"], .swedish),
    ] as [([String: String], Language)]
  )
  func `the language comes from the environment`(
    environment: [String: String],
    language: Language
  ) throws {
    #expect(try settings([], environment).language == language)
    #expect(try settings(["--lang", "en"], environment).language == .english)
  }

  @Test func `the rest of the global options are read`() throws {
    let settings = try settings([
      "--purpose", "care", "--at", "5.1.2026 13.00", "--dry-run", "--if-version=0", "-q",
    ])
    #expect(settings.purpose == "care")
    #expect(settings.occurred?.moment == Moment(iso: "2026-01-05T11:00:00Z"))
    #expect(settings.isDryRun)
    #expect(settings.expectedVersion == 0)
    #expect(settings.isQuiet)
  }

  @Test func `the clock of a practice register must make sense`() throws {
    let now = try settings([], ["TIIMI_NOW": "2026-01-05T13:00"]).now
    #expect(now == Moment(iso: "2026-01-05T11:00:00Z"))
    #expect(throws: UsageError(.badMoment, field: "TIIMI_NOW")) {
      try settings([], ["TIIMI_NOW": "noon"])
    }
  }

  @Test func `how weekdays are read is checked before anything is done`() throws {
    #expect(try settings([], [:]).switches.reading == .mondayToFriday)
    #expect(
      try settings([], ["TIIMI_READING": "mon-sat"]).switches.reading == .mondayToSaturday
    )
    let readings = WorkingDayReading.allCases.map(\.rawValue)
    #expect(throws: UsageError(.badChoice(readings), field: "TIIMI_READING")) {
      try settings([], ["TIIMI_READING": "Saturday"])
    }
  }
}
