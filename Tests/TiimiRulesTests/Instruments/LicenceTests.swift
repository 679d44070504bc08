import Testing
import TiimiDomain
import TiimiEncoding

@testable import TiimiRules

/// What the licences let us build in.
struct LicenceTests {
  @Test func `every instrument of the list is built in with its level`() throws {
    let levels = try InstrumentLibrary.ids.map { id in
      "\(id) \(try InstrumentLibrary.description(of: id).level.rawValue)"
    }
    #expect(
      levels == [
        "minun-tiimini-checklist E", "phq-2 E", "phq-9 E", "audit-c E", "ucla-3 E", "isar-pc E",
        "gas E", "who-5 S", "gds-15 S", "prisma-7 S", "frail S", "isar S", "isar-hp S", "mna-sf S",
        "eurohis-8 S", "3x10d S", "cfs R", "cps R", "adl-h R", "drs R", "maple R",
        "promis-global-10 R", "kykyviisari R",
      ]
    )
  }

  @Test(arguments: InstrumentLibrary.ids)
  func `no text is built in that the licence does not allow`(id: String) throws {
    let description = try InstrumentLibrary.description(of: id)
    let form = try InstrumentLibrary.questionnaire(of: id)
    guard description.level != .texts else { return }
    #expect(form == nil)
    #expect(description.language == nil)
    #expect(EmbeddedFile.named("instruments/\(id).questionnaire.json") == nil)
    let bare = Instrument(description).questionnaire
    #expect(bare.items.allSatisfy { $0.text == nil && $0.translations.isEmpty })
    let displays = bare.items.flatMap(\.options).filter { option in
      if case .coding(let coding) = option.value { coding.display != nil } else { true }
    }
    #expect(displays.isEmpty)
    if description.level == .scoring { #expect(description.items.allSatisfy { $0.label == nil }) }
  }

  @Test func `every embedded file belongs to an instrument of the list`() {
    let names = EmbeddedFile.all.map(\.name).filter { $0.hasPrefix("instruments/") }
    let known = InstrumentLibrary.ids.flatMap { id in
      ["instruments/\(id).scoring.json", "instruments/\(id).questionnaire.json"]
    }
    #expect(names.allSatisfy(known.contains))
    #expect(names.filter { $0.hasSuffix(".scoring.json") }.count == InstrumentLibrary.ids.count)
  }

  @Test(arguments: InstrumentLibrary.ids)
  func `licence, sources and texts are told in three languages`(id: String) throws {
    let description = try InstrumentLibrary.description(of: id)
    #expect(description.id == id)
    let sets = description.bandSets
    let phrases =
      [description.title, description.licence] + description.cautions + description.unverified
      + description.alerts.map(\.text) + sets.flatMap(\.bands).map(\.name)
      + sets.compactMap(\.finding?.text) + description.switches.map(\.title)
      + description.switches.flatMap(\.values).map(\.title)
    for phrase in phrases { expectSpoken(phrase) }
  }

  @Test(arguments: ["minun-tiimini-checklist", "phq-2", "phq-9", "audit-c", "ucla-3"])
  func `a built-in form is sound and agrees with its scoring`(id: String) throws {
    let form = try #require(try InstrumentLibrary.questionnaire(of: id))
    let description = try InstrumentLibrary.description(of: id)
    #expect(description.check(form).isEmpty)
    #expect(form.language == description.language)
    let json = try JSON(parsing: form.source)
    #expect(json["status"] == "active")
    #expect(json["url"] != nil)
    for rule in description.items where rule.isScored {
      let item = try #require(form.items.first { $0.linkId == rule.linkId })
      #expect(item.text?.isEmpty == false)
      #expect(item.codes.map(\.code) == rule.codes)
      #expect(item.options.map(\.code) == rule.options.map(\.code))
      #expect(item.options.map(\.weight) == rule.options.map(\.weight))
    }
  }

  @Test func `the form of the checklist is the checklist`() throws {
    let form = try #require(try InstrumentLibrary.questionnaire(of: "minun-tiimini-checklist"))
    let questions = form.items.filter { $0.kind == .choice }
    #expect(questions.map(\.linkId) == Checklist.minunTiimini.items.map(\.slug))
    #expect(questions.map(\.text) == Checklist.minunTiimini.items.map(\.question.fi))
    #expect(
      questions.map { $0.translations["sv"] } == Checklist.minunTiimini.items.map(\.question.sv)
    )
    #expect(
      questions.map { $0.translations["en"] } == Checklist.minunTiimini.items.map(\.question.en)
    )
    let description = try InstrumentLibrary.description(of: "minun-tiimini-checklist")
    #expect(description.version == Checklist.minunTiimini.version)
    #expect(description.cautions == [Checklist.minunTiimini.disclaimer])
  }

  @Test func `the instrument and the checklist suggest the same for every full form`() throws {
    let instrument = try builtIn("minun-tiimini-checklist")
    var randomness = SeededRandomness(seed: 3)
    for _ in 0..<200 {
      var answers: [String: Checklist.Answer] = [:]
      let noes = Int.random(in: 0...12, using: &randomness)
      for item in Checklist.minunTiimini.items {
        let choice = Int.random(in: 0...(noes + 2), using: &randomness)
        answers[item.slug] = choice == 0 ? .yes : choice == 1 ? .unknown : .no
      }
      let members = answers.map { #""\#($0.key)": "\#($0.value.rawValue)""# }
      let result = try score(instrument, "{\(members.joined(separator: ","))}")
      let known = try ChecklistScorer.score(answers: answers)
      #expect(result.score?.whole == known.score)
      let isOpen = known.recommendation == .cannotTell
      #expect(result.band?.code == (isOpen ? nil : known.recommendation.rawValue))
      #expect(result.codes.contains("BAND-OPEN") == isOpen)
      #expect(result.alerts.isEmpty == known.redFlags.isEmpty)
    }
  }
}
