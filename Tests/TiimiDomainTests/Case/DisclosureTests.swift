import Testing
import TiimiDomain

@Suite struct `What a permission lets somebody know` {
  private static let kela = Participant.outside(name: "Maija Mallikas", organisation: "Kela")

  private static let vocabulary = PermissionVocabulary(
    team: ["tiimi"],
    parts: [
      .plan: ["yhteinen suunnitelma"], .responsibilities: ["vastuu"], .minutes: ["muistio"],
    ]
  )

  private static func disclosure(
    kind: PermissionKind = .disclosurePermit,
    recipients: [String] = ["Kela"],
    items: [String] = ["Vastuut"],
    lasting days: Int? = 10,
    after wait: Int = 0,
    to participant: Participant = kela,
    called names: [String] = ["Maija Mallikas", "Kela"]
  ) throws -> Disclosure {
    var story = try Story(.teamAccepted)
    let today = story.today
    try story.tell(
      .invitation(
        .permit(
          PermissionTerms(
            kind: kind,
            purpose: "Arjen tuki",
            recipients: recipients,
            items: items,
            from: today,
            until: days.map { today.adding(days: $0) }
          ),
          by: .client
        )
      )
    )
    return story.file.disclosure(
      to: participant,
      called: names,
      on: today.adding(days: wait),
      by: vocabulary
    )
  }

  @Test func `is nothing without a permission`() throws {
    let story = try Story(.teamAccepted)
    let disclosure = story.file.disclosure(
      to: Self.kela,
      called: ["Kela"],
      on: story.today,
      by: Self.vocabulary
    )
    #expect(disclosure == Disclosure(parts: []))
    #expect(disclosure.leftOut == DisclosedPart.allCases)
  }

  @Test func `is everything for the client`() throws {
    let disclosure = try Self.disclosure(to: .client, called: [])
    #expect(disclosure.leftOut.isEmpty)
  }

  @Test(arguments: ["Kela", "KELA, Tampereen toimisto", "kel"])
  func `goes to whom it names, whatever the letters`(recipient: String) throws {
    let disclosure = try Self.disclosure(recipients: [recipient])
    #expect(disclosure.parts == [.responsibilities])
    #expect(disclosure.permissions.count == 1)
  }

  @Test(arguments: ["Koulu", "ke", "tiimin jäsenet"])
  func `goes to nobody else`(recipient: String) throws {
    #expect(try Self.disclosure(recipients: [recipient]).parts.isEmpty)
  }

  @Test func `goes to every member when it is given to the team`() throws {
    let member = try #require(try Story(.teamAccepted).file.members.first { $0.isActive })
    let disclosure = try Self.disclosure(
      recipients: ["tiimin jäsenet"],
      to: member.participant,
      called: []
    )
    #expect(disclosure.covers(.responsibilities))
  }

  @Test(arguments: [(0, true), (10, true), (11, false)])
  func `holds from its first day to its last`(wait: Int, isValid: Bool) throws {
    #expect(try Self.disclosure(after: wait).covers(.responsibilities) == isValid)
  }

  @Test func `brings along the parts of a part`() throws {
    let plan = try Self.disclosure(items: ["Yhteinen suunnitelma"])
    #expect(plan.covers(.goals) && plan.covers(.responsibilities))
    #expect(!plan.covers(.minutes) && !plan.covers(.assessment))
    #expect(try Self.disclosure(items: ["muistiot"]).covers(.meetings))
  }

  @Test func `keeps the client's words for what it cannot place`() throws {
    let disclosure = try Self.disclosure(items: ["Lääkelista", "Vastuut"])
    #expect(disclosure.otherItems == ["Lääkelista"])
    #expect(disclosure.parts == [.responsibilities])
  }

  @Test func `does not come from a consent under data-protection law`() throws {
    #expect(try Self.disclosure(kind: .dataProtectionConsent).parts.isEmpty)
  }
}
