import TiimiDomain
import TiimiRules

/// The global options and the environment, validated, for the commands that need them.
struct Settings: Sendable {
  /// The register file.
  var register: String?
  /// The folder with the user's own instruments and text packs.
  var instruments: String?
  /// Who gives the command, an identifier of the staff.
  var staff: String?
  /// The purpose of use for the access log.
  var purpose: String?
  /// When the thing happened, if it was said.
  var occurred: GivenTime?
  /// Whether everything is checked and nothing recorded.
  var isDryRun = false
  /// The version that the case must still have.
  var expectedVersion: Int?
  /// The time that `TIIMI_NOW` sets, for practice registers and commands without a register.
  var now: Moment?
  /// The folder of the organisation's own rule packs.
  var packs: String?
  /// What `TIIMI_READING` says of Saturdays; the default without it.
  var switches = CountingSwitches()
  /// Where a Chromium that makes PDF may be found.
  var chromium: ChromiumSearch
  /// The language that was asked for with `--lang`, if any.
  var statedLanguage: Language?
  /// The language of the output.
  var language = Language.finnish
  /// Whether the output is JSON.
  var isJSON = false
  /// Whether messages are left out.
  var isQuiet = false
  /// Whether questions are read aloud, by `TIIMI_SCREEN_READER`.
  var isReadAloud = false

  /// Reads the settings; an option goes before the environment.
  init(_ words: GlobalWords, environment: Environment) throws(UsageError) {
    if let error = words.error { throw error }
    register = try Self.text("register", words) ?? environment["TIIMI_REGISTER"]
    instruments = environment["TIIMI_INSTRUMENTS"]
    staff = try Self.text("as", words) ?? environment["TIIMI_AS"]
    purpose = try Self.text("purpose", words)
    packs = try Self.text("packs", words) ?? environment["TIIMI_PACKS"]
    if case .time(let time) = try Self.value("at", words) { occurred = time }
    if case .number(let number) = try Self.value("if-version", words) { expectedVersion = number }
    isDryRun = words.has("dry-run")
    now = try Self.now(in: environment)
    switches = try Self.switches(in: environment)
    chromium = ChromiumSearch(environment)
    statedLanguage = try Self.text("lang", words).flatMap(Language.init(rawValue:))
    _ = try Self.value("color", words)
    let presentation = Presentation(words, environment: environment)
    language = presentation.language
    isJSON = presentation.isJSON
    isQuiet = presentation.isQuiet
    isReadAloud = environment["TIIMI_SCREEN_READER"].map { $0 != "0" } ?? false
  }

  private static func value(
    _ name: String,
    _ words: GlobalWords
  ) throws(UsageError) -> ArgumentValue? {
    guard let text = words.texts[name], let option = GlobalOptions.named(name) else { return nil }
    return try option.read(text)
  }

  private static func text(_ name: String, _ words: GlobalWords) throws(UsageError) -> String? {
    guard case .text(let text) = try value(name, words) else { return nil }
    return text
  }

  private static func switches(
    in environment: Environment
  ) throws(UsageError) -> CountingSwitches {
    guard let text = environment["TIIMI_READING"] else { return CountingSwitches() }
    guard let reading = WorkingDayReading(rawValue: text) else {
      let readings = WorkingDayReading.allCases.map(\.rawValue)
      throw UsageError(.badChoice(readings), field: "TIIMI_READING")
    }
    return CountingSwitches(reading: reading)
  }

  private static func now(in environment: Environment) throws(UsageError) -> Moment? {
    guard let text = environment["TIIMI_NOW"] else { return nil }
    guard let moment = GivenTime(text)?.moment else {
      throw UsageError(.badMoment, field: "TIIMI_NOW")
    }
    return moment
  }
}
