import Testing
import TiimiDomain

/// A situation in which just one condition is broken.
struct RefusalScenario: Sendable, CustomTestStringConvertible {
  let code: RefusalCode
  let provoke: @Sendable () throws -> Refusal?

  var testDescription: String { "\(code)" }

  init(_ code: RefusalCode, _ provoke: @escaping @Sendable () throws -> Refusal?) {
    self.code = code
    self.provoke = provoke
  }

  /// A command refused at a stage.
  init(_ code: RefusalCode, _ stage: Stage, _ command: CaseCommand) {
    self.init(code) { try Story(stage).refusal(of: command) }
  }

  /// A command made for the day of the stage.
  init(_ code: RefusalCode, _ stage: Stage, _ command: @escaping @Sendable (Story) -> CaseCommand) {
    self.init(code) {
      let story = try Story(stage)
      return story.refusal(of: command(story))
    }
  }

  /// A command refused after others have been told at a stage.
  init(_ code: RefusalCode, _ stage: Stage, after told: [CaseCommand], _ command: CaseCommand) {
    self.init(code) {
      var story = try Story(stage)
      for earlier in told { try story.tell(earlier) }
      return story.refusal(of: command)
    }
  }

  static let all =
    anyCommand + beginning + assessment + team + meetings + agreements + end + facts + records
    + invitations
}
