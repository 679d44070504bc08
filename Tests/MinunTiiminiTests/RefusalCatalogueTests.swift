import Testing
import TiimiDomain
import TiimiReports
import TiimiStore

@testable import MinunTiimini

/// The catalogues, which live beside the texts, against the rooms whose refusals they tell.
struct RefusalCatalogueTests {
  @Test func `access has a text for every reason`() {
    let reasons = AccessRefusal.Reason.allCases.map { AccessRefusal($0) }
    #expect(RefusalCatalogue.access.entries.map(\.number) == reasons.map(\.number))
    #expect(RefusalCatalogue.access.entries.map(\.kind) == reasons.map(\.kind))
  }

  @Test func `the centre has a text for every reason`() {
    let reasons = CentreRefusal.Reason.allCases.map { CentreRefusal($0) }
    #expect(RefusalCatalogue.centre.entries.map(\.number) == reasons.map(\.number))
    #expect(RefusalCatalogue.centre.entries.map(\.kind) == reasons.map(\.kind))
  }

  @Test func `the store has a text for every failure`() {
    #expect(RefusalCatalogue.store.entries.map(\.number) == StoreFailure.allNumbers)
  }

  @Test(arguments: [
    StoreFailure.notARegister, .newerRegister(version: 9, known: 2), .damaged, .diskFull,
    .readOnly, .busy, .cannotOpen, .alreadyExists, .chainBroken(position: 1),
    .staleVersion(stream: "case/x", expected: 1, actual: 2), .duplicateEntry(id: "x"),
    .noSuchFile, .olderRegister(version: 1, known: 2), .copyDiffers, .machineFailure(code: 10),
  ])
  func `a failure of the store has its kind and its facts`(failure: StoreFailure) throws {
    let entry = try #require(
      RefusalCatalogue.store.entries.first { $0.number == failure.number }
    )
    #expect(entry.kind == failure.kind)
    for phrase in [entry.text.problem, entry.text.remedy] {
      #expect(Template(phrase.fi).placeholders.allSatisfy { failure.facts[$0] != nil })
    }
  }

  @Test func `the shapes have a text for every fault`() {
    #expect(
      RefusalCatalogue.shapes.entries.map(\.number) == ShapeFault.Problem.allCases.map(\.rawValue)
    )
  }
}
