import Testing
import TiimiDomain
import TiimiRules

@Suite struct `The checklist` {
  private let checklist = Checklist.minunTiimini

  @Test func `has fifteen items with numbers and slugs of their own`() {
    #expect(checklist.id == "minun-tiimini-checklist")
    #expect(checklist.version == "1")
    #expect(checklist.items.map(\.number) == Array(1...15))
    #expect(
      checklist.items.map(\.slug) == [
        "simultaneousServices", "unplannedVisits", "dailyCoping", "memory", "falls", "nutrition",
        "mood", "substances", "moneyHousing", "carerStrain", "violence", "medicationLoad",
        "whomToContact", "noNamedWorker", "workerWorry",
      ]
    )
  }

  @Test func `has one red flag`() {
    #expect(checklist.items.filter(\.isRedFlag).map(\.number) == [11])
  }

  @Test func `says in every language that it is not validated`() {
    #expect(checklist.disclaimer.fi.contains("ei ole validoitu"))
    #expect(checklist.disclaimer.sv.contains("inte validerad"))
    #expect(checklist.disclaimer.en.contains("Not validated; discussion aid"))
  }

  @Test(arguments: Checklist.minunTiimini.items) func `asks in three languages`(
    item: ChecklistItem
  ) {
    for phrase in [item.name, item.question, item.rationale] { expectSpoken(phrase) }
    for language in Language.allCases { #expect(item.question(language).hasSuffix("?")) }
    #expect(!item.needAreas.isEmpty)
    #expect(item.needAreas.allSatisfy { (1...10).contains($0) })
    #expect(item.needAreas == item.needAreas.sorted())
    #expect(checklist.item(for: item.slug) == item)
    #expect(checklist.item(for: String(item.number)) == item)
  }

  @Test(arguments: ["", "0", "16", "01", "Memory", " 4", "violence "])
  func `knows no other items`(key: String) {
    #expect(checklist.item(for: key) == nil)
  }

  @Test func `is introduced and answered in three languages`() {
    expectSpoken(checklist.title)
    expectSpoken(checklist.introduction)
    for answer in Checklist.Answer.allCases { expectSpoken(answer.name) }
    for recommendation in ScreeningRecommendation.allCases {
      expectSpoken(recommendation.name)
      expectSpoken(recommendation.nextStep)
    }
  }
}
