import Testing
import TiimiDomain

@testable import TiimiRules

/// Every band of every instrument at its edges: one below, at, and one above, with the source.
struct ScoreTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let instrument: String
    let sum: String
    let score: String
    let band: String?
    let source: String
    var age: Int?
    var sex: BandSet.Sex?
    var choices: [String: String] = [:]

    init(
      _ instrument: String,
      _ sum: String,
      _ band: String?,
      _ source: String,
      score: String? = nil,
      age: Int? = nil,
      sex: BandSet.Sex? = nil,
      choices: [String: String] = [:]
    ) {
      self.instrument = instrument
      self.sum = sum
      self.score = score ?? sum
      self.band = band
      self.source = source
      self.age = age
      self.sex = sex
      self.choices = choices
    }

    var testDescription: String { "\(instrument) \(sum) \(choices)" }
  }

  private static func rows(
    _ instrument: String,
    _ bands: [(String, String)],
    _ source: String,
    age: Int? = nil,
    sex: BandSet.Sex? = nil,
    choices: [String: String] = [:]
  ) -> [Row] {
    bands.map {
      Row(instrument, $0.0, $0.1, source, age: age, sex: sex, choices: choices)
    }
  }

  private static let low = "below-cutoff"
  private static let severity = "HL7/sdc, LHNCBC/lforms (GitHub)"
  private static let thl = "THL FinMonik, indicator fm_alco_auditc (terveytemme.fi)"
  private static let design = "Minun tiimini, own design"
  private static let page = "public page"

  static let questionnaires: [Row] =
    rows(
      "phq-9",
      [
        ("0", "minimal"), ("3", "minimal"), ("4", "minimal"), ("5", "mild"), ("6", "mild"),
        ("9", "mild"), ("10", "moderate"), ("11", "moderate"), ("14", "moderate"),
        ("15", "moderately-severe"), ("16", "moderately-severe"), ("19", "moderately-severe"),
        ("20", "severe"), ("21", "severe"), ("27", "severe"),
      ],
      severity
    ) + rows("phq-2", [("2", low), ("3", "positive"), ("4", "positive"), ("6", "positive")], page)
    + rows(
      "phq-2",
      [("1", low), ("2", "positive"), ("3", "positive")],
      page,
      choices: ["cutoff": "2"]
    )
    + rows(
      "ucla-3",
      [("3", low), ("5", low), ("6", "lonely"), ("7", "lonely"), ("9", "lonely")],
      page
    )
    + rows(
      "isar-pc",
      [("0", low), ("1.5", low), ("2", "at-risk"), ("2.5", "at-risk"), ("9.5", "at-risk")],
      "ISAR-PC, BMC (CC BY)"
    )
    + rows(
      "minun-tiimini-checklist",
      [
        ("0", "notIndicated"), ("1", "lightGuidance"), ("2", "lightGuidance"),
        ("3", "proposeTeam"), ("4", "proposeTeam"), ("15", "proposeTeam"),
      ],
      design
    )

  static let alcohol: [Row] =
    rows("audit-c", [("5", low), ("6", "risk"), ("7", "risk")], thl, age: 20, sex: .male)
    + rows("audit-c", [("5", low), ("6", "risk"), ("7", "risk")], thl, age: 64, sex: .male)
    + rows("audit-c", [("4", low), ("5", "risk"), ("6", "risk")], thl, age: 64, sex: .female)
    + rows("audit-c", [("4", low), ("5", "risk"), ("6", "risk")], thl, age: 40)
    + rows("audit-c", [("3", low), ("4", "risk"), ("5", "risk")], thl, age: 65, sex: .male)
    + rows("audit-c", [("3", low), ("4", "risk"), ("5", "risk")], thl, age: 66, sex: .female)
    + rows("audit-c", [("3", low), ("4", "risk"), ("12", "risk")], thl, age: 90)

  static let scoringOnly: [Row] =
    [
      Row("who-5", "12", "low", "inspq.qc.ca; psykiatri-regionh.dk", score: "48"),
      Row("who-5", "13", "above-cutoff", "inspq.qc.ca; psykiatri-regionh.dk", score: "52"),
      Row("who-5", "14", "above-cutoff", "inspq.qc.ca; psykiatri-regionh.dk", score: "56"),
      Row("who-5", "25", "above-cutoff", "inspq.qc.ca; psykiatri-regionh.dk", score: "100"),
    ]
    + rows(
      "gds-15",
      [
        ("5", low), ("6", "possible"), ("7", "possible"), ("10", "possible"),
        ("11", "very-likely"), ("12", "very-likely"), ("15", "very-likely"),
      ],
      page
    )
    + rows(
      "gds-15",
      [
        ("4", low), ("5", "possible"), ("6", "possible"), ("10", "possible"), ("11", "very-likely"),
      ],
      page,
      choices: ["cutoff": "5"]
    ) + rows("prisma-7", [("2", low), ("3", "frail"), ("4", "frail")], "frailtytoolkit.org")
    + rows(
      "frail",
      [
        ("0", "robust"), ("1", "pre-frail"), ("2", "pre-frail"), ("3", "frail"), ("4", "frail"),
        ("5", "frail"),
      ],
      "ACI NSW; wis.it.com"
    ) + rows("isar", [("1", low), ("2", "at-risk"), ("3", "at-risk")], "sralab.org")
    + rows(
      "isar",
      [("2", low), ("3", "at-risk"), ("4", "at-risk")],
      "sralab.org",
      choices: ["cutoff": "3"]
    ) + rows("isar-hp", [("1", low), ("2", "at-risk"), ("3", "at-risk"), ("5", "at-risk")], page)
    + rows(
      "mna-sf",
      [
        ("0", "malnourished"), ("6", "malnourished"), ("7", "malnourished"), ("8", "risk"),
        ("9", "risk"), ("11", "risk"), ("12", "normal"), ("13", "normal"), ("14", "normal"),
      ],
      page
    )

  static let results: [Row] = rows(
    "cfs",
    [("1", low), ("4", low), ("5", "frail"), ("6", "frail"), ("9", "frail")],
    "dal.ca"
  )

  @Test(arguments: questionnaires + alcohol + scoringOnly + results)
  func `a score falls into its band`(row: Row) throws {
    let instrument = try builtIn(row.instrument)
    let description = try #require(instrument.description)
    let result = try score(
      instrument,
      try answers(to: description, totalling: row.sum),
      age: row.age,
      sex: row.sex,
      choices: row.choices
    )
    #expect(result.isComplete)
    #expect(result.score?.text == row.score)
    #expect(result.band?.code == row.band)
    #expect(result.band?.source.text == row.source)
    #expect(!result.hasErrors)
  }

  @Test(arguments: InstrumentLibrary.ids)
  func `every band of an instrument is in the table`(id: String) throws {
    let description = try InstrumentLibrary.description(of: id)
    let rows = (Self.questionnaires + Self.alcohol + Self.scoringOnly + Self.results)
      .filter { $0.instrument == id }
    let tested = Set(rows.compactMap(\.band))
    #expect(Set(description.bandSets.flatMap(\.bands).map(\.code)) == tested)
    #expect(description.check().isEmpty)
  }

  @Test func `an age that decides the band is asked for and not guessed`() throws {
    let instrument = try builtIn("audit-c")
    let answers = #"{"1": 2, "2": 1, "3": 1}"#
    let without = try score(instrument, answers, sex: .male)
    #expect(without.score?.text == "4")
    #expect(without.band == nil)
    #expect(without.codes == ["AGE-NEEDED"])
    let young = try score(instrument, answers, age: 19, sex: .male)
    #expect(young.band == nil)
    #expect(young.codes == ["AGE-NOT-COVERED"])
    #expect(try score(instrument, answers, age: 65).codes == ["AGE-ON-BORDER"])
    #expect(try score(instrument, answers, age: 66).codes.isEmpty)
    #expect(try score(instrument, answers, age: 64).codes == ["SEX-NOT-RECORDED"])
  }

  @Test func `the age group of ISAR-PC follows from the age`() throws {
    let instrument = try builtIn("isar-pc")
    let answers = #"{"iadl": "no", "adl": false, "memory": "no"}"#
    let scores = try [74, 75, 84, 85].map { age in
      try score(instrument, answers, age: age).score?.text
    }
    #expect(scores == ["0", "1.5", "1.5", "3"])
    let without = try score(instrument, answers)
    #expect(without.missing == ["age"])
    #expect(without.score == nil)
    let differing = try score(
      instrument,
      #"{"iadl": "no", "adl": "no", "memory": "yes", "age": "75-84"}"#,
      age: 90
    )
    #expect(differing.score?.text == "3.5")
    #expect(differing.codes == ["AGE-DIFFERS"])
  }

  @Test func `reversed items and directions turn answers around`() throws {
    let gds = try builtIn("gds-15")
    let no = (1...15).map { #""\#($0)": "no""# }.joined(separator: ",")
    #expect(try score(gds, "{\(no)}").score?.text == "5")
    let prisma = try builtIn("prisma-7")
    let yes = (1...7).map { #""\#($0)": true"# }.joined(separator: ",")
    #expect(try score(prisma, "{\(yes)}").score?.text == "7")
    #expect(try score(prisma, "{\(yes)}", choices: ["item-6": "no"]).score?.text == "6")
  }

  @Test func `a mean keeps its decimals`() throws {
    let instrument = try builtIn("eurohis-8")
    let answers = #"{"1":1,"2":2,"3":3,"4":4,"5":5,"6":5,"7":5,"8":4}"#
    #expect(try score(instrument, answers).score?.text == "3.625")
    #expect(try score(instrument, answers, choices: ["method": "sum"]).score?.text == "29")
  }

  @Test func `an instrument without a total gives its parts with their norms`() throws {
    let instrument = try builtIn("3x10d")
    let description = try #require(instrument.description)
    let answers = description.items.map { "\"\($0.linkId)\": 7" }.joined(separator: ",")
    let result = try score(instrument, "{\(answers)}")
    #expect(result.isComplete)
    #expect(result.score == nil)
    #expect(result.band == nil)
    #expect(result.points.first { $0.linkId == "finance" }?.norm?.text == "6.02")
  }

  @Test(arguments: [
    ("cfs", 1, 9), ("cps", 0, 6), ("adl-h", 0, 6), ("drs", 0, 14), ("maple", 1, 5),
  ])
  func `a result found elsewhere is kept within its range`(id: String, low: Int, high: Int) throws {
    let instrument = try builtIn(id)
    for value in [low, high] {
      #expect(try score(instrument, #"{"total": \#(value)}"#).score?.whole == value)
    }
    for value in [low - 1, high + 1] {
      let result = try score(instrument, #"{"total": \#(value)}"#)
      #expect(result.score == nil)
      #expect(result.codes == ["ANSWER-OUT-OF-RANGE"])
    }
  }

  @Test func `results in parts are kept without a total`() throws {
    let promis = try score(try builtIn("promis-global-10"), #"{"physical": 42.3, "mental": 50}"#)
    #expect(promis.isComplete)
    #expect(promis.score == nil)
    #expect(promis.points.map(\.points.text) == ["42.3", "50"])
    let kykyviisari = try score(try builtIn("kykyviisari"), #"{"competence": 60}"#)
    #expect(!kykyviisari.isComplete)
    #expect(!kykyviisari.unverified.isEmpty)
  }

  @Test func `an unknown switch is refused with those that there are`() throws {
    let instrument = try builtIn("isar")
    #expect(throws: InstrumentRefusal.unknownSwitch(accepted: "cutoff=2, cutoff=3")) {
      try score(instrument, "{}", choices: ["cutoff": "4"])
    }
  }
}
