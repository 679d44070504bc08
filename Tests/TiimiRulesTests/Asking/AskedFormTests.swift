import Testing
import TiimiDomain

@testable import TiimiRules

/// Instruments as questions that are put to a person.
struct AskedFormTests {
  private func instrument(_ name: String, _ pack: String? = nil) throws -> Instrument {
    let pack = try pack.map { try TextPack(Array($0.utf8)) }
    return try #require(try InstrumentLibrary.instrument(named: name, textPack: pack))
  }

  private func form(_ name: String, _ pack: String? = nil) throws -> AskedForm {
    try AskedForm(try instrument(name, pack))
  }

  @Test(arguments: [("phq-2", 2, 4), ("phq-9", 10, 4), ("audit-c", 3, 5), ("ucla-3", 3, 3)])
  func `instruments with texts are asked without their totals`(
    name: String,
    questions: Int,
    choices: Int
  ) throws {
    let form = try form(name)
    #expect(form.questions.count == questions)
    #expect(form.questions[0].choices.count == choices)
    #expect(form.questions.map(\.number) == Array(1...questions))
    #expect(form.canonical == "urn:minun-tiimini:questionnaire:\(name)|1")
  }

  @Test func `the checklist has every language and the English instrument one`() throws {
    #expect(try form("minun-tiimini-checklist").languages == Language.allCases)
    let form = try form("phq-2")
    #expect(form.languages == [.english])
    #expect(form.questions[0].text.spoken(for: .finnish) == .english)
    #expect(form.questions[0].text(.finnish) == form.questions[0].text(.english))
  }

  @Test func `a text pack brings the words of a language`() throws {
    let pack =
      #"{"textPack":1,"instrument":"phq-2","licence":"Oma suomennos.","items":{"1":{"fi":"Yksi"},"#
      + #""2":{"fi":"Kaksi"}},"options":{"*":{"LA6568-5":{"fi":"Ei lainkaan"}}}}"#
    let form = try form("phq-2", pack)
    #expect(form.languages == [.finnish, .english])
    #expect(form.questions[1].text(.finnish) == "Kaksi")
    #expect(form.questions[0].choices[0].text(.finnish) == "Ei lainkaan")
    #expect(form.questions[0].choices[1].text.spoken(for: .finnish) == .english)
  }

  @Test(arguments: [
    ("cfs", InstrumentRefusal.resultOnly(instrument: "cfs")),
    ("who-5", .textsMissing(instrument: "who-5")), ("gds-15", .textsMissing(instrument: "gds-15")),
  ])
  func `what may not be asked is refused`(name: String, refusal: InstrumentRefusal) throws {
    let instrument = try instrument(name)
    #expect(throws: refusal) { try AskedForm(instrument) }
  }

  @Test(arguments: ["phq-2", "audit-c", "ucla-3", "minun-tiimini-checklist"])
  func `what is asked can be scored`(name: String) throws {
    let instrument = try instrument(name)
    let form = try AskedForm(instrument)
    let answers = Dictionary(
      uniqueKeysWithValues: form.questions.map { ($0.linkId, $0.choices[0].code) }
    )
    let scored = try instrument.score(try form.sheet(answers))
    #expect(scored.isComplete)
    #expect(scored.score != nil)
    #expect(!scored.hasErrors)
  }
}
