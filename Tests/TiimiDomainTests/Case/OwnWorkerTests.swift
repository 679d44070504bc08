import Testing
import TiimiDomain

@Suite struct `The own worker` {
  struct Naming: Sendable {
    var staff = Cast.socialWorker
    var coWorker: StaffID?
    var special = false
    var ground: String?
    var refusal: RefusalCode?
  }

  @Test(arguments: [
    Naming(),
    Naming(staff: Cast.counsellor),
    Naming(staff: Cast.nurse, refusal: .ownWorkerHealthNeedsGround),
    Naming(staff: Cast.nurse, ground: " ", refusal: .ownWorkerHealthNeedsGround),
    Naming(staff: Cast.nurse, ground: "Care leads the whole."),
    Naming(staff: Cast.teacher, ground: "Knows the family.", refusal: .ownWorkerUnqualified),
    Naming(staff: Cast.stranger, refusal: .staffUnknown),
    Naming(coWorker: Cast.stranger, refusal: .staffUnknown),
    Naming(coWorker: Cast.socialWorker, refusal: .participantTwice),
    Naming(special: true),
    Naming(staff: Cast.counsellor, special: true, refusal: .ownWorkerNeedsSocialWorker),
    Naming(
      staff: Cast.contractedSocialWorker,
      special: true,
      refusal: .ownWorkerNeedsSocialWorker
    ),
    Naming(staff: Cast.counsellor, coWorker: Cast.socialWorker, special: true),
    Naming(
      staff: Cast.nurse,
      coWorker: Cast.socialWorker,
      special: true,
      ground: "Care leads the whole."
    ),
    Naming(
      staff: Cast.counsellor,
      coWorker: Cast.nurse,
      special: true,
      refusal: .ownWorkerNeedsSocialWorker
    ),
  ])
  func `is named by the qualification rule of section 42`(naming: Naming) throws {
    let story = try Story(.opened)
    let command = CaseCommand.team(
      .nameOwnWorker(
        OwnWorkerNaming(
          staff: naming.staff,
          coWorker: naming.coWorker,
          specialSupport: naming.special,
          healthGround: naming.ground
        )
      )
    )
    #expect(story.reason(against: command) == naming.refusal)
  }

  @Test func `is named again when the grounds have changed`() throws {
    var story = try Story(.opened)
    func naming(_ special: Bool) -> CaseCommand {
      .team(
        .nameOwnWorker(
          OwnWorkerNaming(
            staff: Cast.socialWorker,
            coWorker: nil,
            specialSupport: special,
            healthGround: nil
          )
        )
      )
    }
    try story.tell(naming(false))
    #expect(story.reason(against: naming(false)) == .alreadyRecorded)
    try story.tell(naming(true))
    #expect(story.file.ownWorker == .named(Cast.socialWorker, coWorker: nil))
    #expect(story.file.ownWorkerNaming?.specialSupport == true)
  }

  @Test func `may be left unnamed on a ground`() throws {
    var story = try Story(.opened)
    #expect(story.reason(against: .team(.recordNoOwnWorker(ground: ""))) == .textMissing)
    try story.tell(.team(.recordNoOwnWorker(ground: "Another worker answers for the client.")))
    #expect(
      story.file.ownWorker == OwnWorker.none(ground: "Another worker answers for the client.")
    )
    #expect(story.file.ownWorkerNaming == nil)
  }
}
