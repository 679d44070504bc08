import TiimiDomain

extension RefusalScenario {
  static let facts = [
    RefusalScenario(.factNameWrong, .opened, .record("2 days", .yesNo(true))),
    RefusalScenario(.overrideChangesNothing, .opened, .override(agreed: Day(number: 20_467))),
    RefusalScenario(.resultSaysNothing, .opened, .recordScore(nil)),
  ]
}
