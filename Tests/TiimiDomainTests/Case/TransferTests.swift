import Testing
import TiimiDomain

@Suite struct `A transfer` {
  private static func fate(
    _ number: ItemNumber<Responsibility>,
    _ fate: ResponsibilityFate
  ) -> ResponsibilityDisposal {
    ResponsibilityDisposal(number, fate)
  }

  @Test func `asks the fate of each open responsibility`() throws {
    let story = try Story(.responsibilitiesAgreed)
    let refusal = try #require(story.refusal(of: .requestTransfer(Self.fate(1, .keep))))
    #expect(refusal.reason == .responsibilityFateMissing)
    #expect(refusal.facts["numbers"] == "2")
    #expect(
      story.reason(
        against: .requestTransfer(Self.fate(1, .handOver(to: .member(9))), Self.fate(2, .keep))
      ) == .noSuchItem
    )
  }

  @Test func `goes to another unit, one at a time`() throws {
    let story = try Story(.opened)
    let home = CaseCommand.closing(
      .requestTransfer(to: Cast.unit, reason: "Moves", fates: [])
    )
    #expect(story.reason(against: home) == .transferToSameUnit)
    let pending = try Story(.transferPending)
    #expect(pending.reason(against: .requestTransfer()) == .transferPending)
    #expect(pending.reason(against: .close()) == .transferPending)
    #expect(pending.file.unit == Cast.unit)
  }

  @Test func `moves the case when accepted and gives each responsibility its fate`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(
      .agree("Third", holder: .client, due: story.today),
      .agree("Fourth", holder: .client, due: story.today),
      .requestTransfer(
        Self.fate(1, .keep),
        Self.fate(2, .handOver(to: .member(2))),
        Self.fate(3, .unassign),
        Self.fate(4, .cancel(reason: "Another unit's work"))
      )
    )
    #expect(story.file.responsibilities.map(\.holder) == [.member(1), .client, .client, .client])
    try story.tell(.closing(.acceptTransfer))
    #expect(story.file.unit == Cast.otherUnit)
    #expect(story.file.transfer == nil)
    #expect(story.file.responsibilities.map(\.holder) == [.member(1), .member(2), nil, .client])
    #expect(
      story.file.responsibilities[4]?.stage
        == .cancelled(reason: "Another unit's work", byClosing: false)
    )
  }

  @Test(arguments: [
    ClosingCommand.rejectTransfer(reason: "No room"),
    .revokeTransfer(reason: "The client stays"),
  ])
  func `changes nothing when rejected or taken back`(command: ClosingCommand) throws {
    var story = try Story(.transferPending)
    let before = story.file
    try story.tell(.closing(command))
    #expect(story.file.unit == Cast.unit)
    #expect(story.file.transfer == nil)
    #expect(story.file.responsibilities == before.responsibilities)
    #expect(story.reason(against: .closing(command)) == .noTransferPending)
    #expect(story.reason(against: .closing(.acceptTransfer)) == .noTransferPending)
  }

  @Test(arguments: [
    ResponsibilityFate.handOver(to: .member(2)), .unassign, .cancel(reason: "Moves"),
  ])
  func `raises nothing from the dead that was done meanwhile`(fate: ResponsibilityFate) throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(
      .requestTransfer(Self.fate(1, fate), Self.fate(2, .keep)),
      .done(1, on: story.today)
    )
    let told = try story.tell(.closing(.acceptTransfer))
    #expect(
      story.file.responsibilities[1]?.stage == .done(story.today, outcome: "Done together.")
    )
    #expect(story.file.responsibilities[1]?.holder == .member(1))
    #expect(
      told.map(\.entry) == [
        .closing(.transferAccepted(unit: Cast.otherUnit, fates: [Self.fate(2, .keep)]))
      ]
    )
  }

  @Test func `raises nothing from the dead in an older history either`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(
      .requestTransfer(Self.fate(1, .unassign), Self.fate(2, .keep)),
      .done(1, on: story.today)
    )
    let last = try #require(story.history.entries.last)
    var file = story.file
    file.apply(
      RecordedEntry(
        id: last.id,
        version: last.version + 1,
        occurred: last.occurred,
        recorded: last.recorded,
        actor: last.actor,
        purpose: last.purpose,
        entry: .closing(
          .transferAccepted(unit: Cast.otherUnit, fates: [Self.fate(1, .unassign)])
        )
      )
    )
    #expect(file.responsibilities[1] == story.file.responsibilities[1])
  }

  @Test func `leaves a responsibility to nobody when its receiver has left meanwhile`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(
      .requestTransfer(Self.fate(1, .handOver(to: .member(2))), Self.fate(2, .keep)),
      .end(2, on: story.today)
    )
    try story.tell(.closing(.acceptTransfer))
    #expect(story.file.responsibilities[1]?.holder == nil)
    #expect(story.file.responsibilities[1]?.isOpen == true)
  }

  @Test func `keeps what was agreed after the request`() throws {
    var story = try Story(.transferPending)
    try story.tell(.agree("New", holder: .client, due: story.today))
    try story.tell(.closing(.acceptTransfer))
    #expect(story.file.responsibilities[3]?.holder == .client)
    #expect(story.file.responsibilities[3]?.stage == .agreed)
  }
}
