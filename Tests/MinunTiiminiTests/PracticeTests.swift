import MinunTiimini
import Testing
import TiimiDomain

@Test func `a practice population fills a register`() throws {
  let world = try PracticeWorld()
  try PracticePopulation(cases: 60, seed: 7).fill(try world.session)
  let cases = try world.session.cases(CaseFilter(isClosed: nil, limit: 1_000))
  #expect(cases.count == 60)
  #expect(Set(cases.map(\.phase)).count >= 4)
}
