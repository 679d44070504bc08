import Testing
import TiimiDomain
import TiimiReports

@testable import TiimiRules

struct ModelCatalogueTests {
  @Test(arguments: [
    DMNRefusal.notDMN(line: 1, column: 1), .cycle(["a", "b", "a"]), .tooDeep(name: "f", limit: 20),
    .unknownDecision("x"), .inputNotJSON(line: 1, column: 2), .inputNotObject,
    .inputType(path: "a", wanted: "number"), .noCases,
  ])
  func `a refusal of a model has its text and kind`(refusal: DMNRefusal) throws {
    let entry = try #require(
      RefusalCatalogue.models.entries.first { $0.number == refusal.number }
    )
    #expect(entry.kind == refusal.kind)
    for language in Language.allCases {
      let text = entry.text.render(refusal, language).description
      #expect(!text.contains(" –") && !text.contains("{"))
    }
  }
}
