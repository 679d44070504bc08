import Testing
import TiimiDomain

@testable import TiimiRules

/// The deadlines that lists count without reading packs say what the pack of the law says.
struct CataloguedDeadlineTests {
  @Test(arguments: DeadlineRule.all)
  func `a catalogued deadline is the one of the pack`(catalogued: DeadlineRule) throws {
    let book = try RuleBook.embedded()
    let rule = try #require(
      book.deadlineRule(named: catalogued.id, startingOn: catalogued.inForceFrom)
    )
    #expect(rule.title == catalogued.title)
    #expect(rule.explanation == catalogued.explanation)
    #expect(rule.limit == catalogued.limit)
    #expect(rule.inForceFrom == catalogued.inForceFrom)
    #expect(rule.section == catalogued.section)
  }
}
