import Testing
import TiimiDomain

@Suite struct `Any case` {
  private static let seeds = Array(UInt64(1)...40)

  @Test(arguments: seeds)
  func `is sound after every step, mistakes taken back included`(seed: UInt64) throws {
    try RandomWalk.steps(seed: seed) { before, told, after in
      #expect(after.file.flaws == [], "after \(told.map(\.entry))")
      #expect(after.file.version == before.file.version + told.count)
    }
  }

  @Test(arguments: seeds)
  func `is the same replayed as it was when it grew`(seed: UInt64) throws {
    try RandomWalk.steps(seed: seed) { _, _, after in
      let replayed = CaseFile(id: Cast.caseID, replaying: after.history.entries)
      #expect(replayed == after.file)
    }
  }

  /// Two commands that have nothing to do with each other.
  struct Pair: Sendable {
    let stage: Stage
    let first: CaseCommand
    let second: CaseCommand

    init(_ stage: Stage, _ first: CaseCommand, _ second: CaseCommand) {
      self.stage = stage
      self.first = first
      self.second = second
    }
  }

  static let pairs = [
    Pair(
      .assessed,
      .need(.housing, "Stairs"),
      .assessment(.recordStrength(words: "Patience", namedBy: .client))
    ),
    Pair(
      .assessed,
      .propose(.staff(Cast.nurse)),
      .permit(.disclosurePermit, from: .beginning)
    ),
    Pair(.membersProposed, .approve(1), .approve(2)),
    Pair(.teamAccepted, .call(.room()), .setGoal("To walk")),
    Pair(.meetingCalled, .raise("Food"), .view(of: .client, "I am tired.")),
    Pair(.responsibilitiesAgreed, .done(1, on: .beginning), .cancel(2)),
    Pair(.responsibilitiesAgreed, .handOver(1, to: .member(2)), .write(.goals)),
    Pair(.followUpScheduled, .rate(1, .client, 1, followUp: 1), .screen(.notIndicated)),
    Pair(.planDrafted, .agreePlan, .team(.nameConvener(1))),
    Pair(
      .transferPending,
      .closing(.revokeTransfer(reason: "Stays")),
      .done(1, on: .beginning)
    ),
  ]

  @Test(arguments: pairs)
  func `is the same whichever of two unrelated things is written first`(pair: Pair) throws {
    var one = try Story(pair.stage)
    var other = one
    let moment = one.now
    try one.tell(pair.first, happened: moment)
    try one.tell(pair.second, happened: moment)
    try other.tell(pair.second, happened: moment)
    try other.tell(pair.first, happened: moment)
    #expect(one.file == other.file)
  }
}
