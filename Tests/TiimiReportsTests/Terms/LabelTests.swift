import Testing
import TiimiDomain
import TiimiReports

@Suite struct `Labels of terms` {
  @Test(arguments: Term.all)
  func `are said in every language`(term: Term) {
    for (_, text) in term.label.texts {
      #expect(!text.isEmpty)
      #expect(text == text.split { $0.isWhitespace }.joined(separator: " "))
    }
    #expect(term.label.fi != term.label.en)
  }

  /// Words that happen to be spelled alike in both languages would be listed here with a reason.
  @Test(arguments: Term.all)
  func `are not Finnish words left in the Swedish`(term: Term) {
    #expect(term.label.fi != term.label.sv)
  }

  @Test(arguments: Term.kinds)
  func `differ within their kind`(labels: [Phrase]) {
    for language in Language.allCases {
      let texts = labels.map { $0(language) }
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test func `name a thing with its number`() {
    #expect(ItemReference(.responsibility, 3).label(.finnish) == "vastuu 3")
    #expect(ItemReference(.meeting, 1).label(.swedish) == "möte 1")
    #expect(ItemReference(.ownWorker).label(.english) == "own worker")
  }
}

/// One label of one term, named by its English text in reports of tests.
struct Term: Sendable, CustomTestStringConvertible {
  let label: Phrase

  var testDescription: String { label.en }

  static let all = kinds.joined().map(Term.init)

  /// The labels of every kind of term.
  static let kinds: [[Phrase]] = listed + staged

  private static let listed: [[Phrase]] = [
    labels(of: Phase.self), labels(of: ItemKind.self), labels(of: Language.self),
    labels(of: NeedArea.self), labels(of: NeedNature.self), labels(of: ContactSource.self),
    labels(of: PriorityGround.self), labels(of: AssessmentItem.self), labels(of: Sector.self),
    labels(of: Profession.self), labels(of: StaffRole.self), labels(of: Capacity.self),
    labels(of: AuthorityGround.self), labels(of: Purpose.self), labels(of: CaseSource.self),
    labels(of: ScreeningRecommendation.self), labels(of: PermissionKind.self),
    labels(of: MeetingMode.self), labels(of: Viewpoint.self), labels(of: PlanItem.self),
    labels(of: ClosingReason.self), labels(of: Sex.self),
  ]

  private static let staged: [[Phrase]] = [
    [
      IdentificationDecision.notIndicated, .lightGuidance(help: "", contactNext: ""), .proposeTeam,
    ].map(\.label),
    [InvitationAnswer.yes, .no, .later(until: day)].map(\.label),
    [
      MemberStage.proposed, .approved, .declinedByClient(words: nil),
      .accepted(from: day, until: nil), .declined(reason: ""), .ended(day, reason: ""),
    ].map(\.label),
    [MeetingStage.called, .cancelled(reason: nil), .held].map(\.label),
    [Presence.inPerson, .remote, .excused(reason: ""), .absent].map(\.label),
    [TopicOutcome.decided(""), .postponed(reason: ""), .dropped(reason: "")].map(\.label),
    [
      ResponsibilityStage.agreed, .accepted, .declined(reason: ""), .done(day, outcome: ""),
      .cancelled(reason: nil, byClosing: false),
    ].map(\.label),
    [ResponsibilityFate.keep, .handOver(to: .client), .unassign, .cancel(reason: "")].map(\.label),
    [NextStep.followUp(day), .closing].map(\.label),
  ]

  private static let day = Day(number: 20_000)

  private static func labels<Kind: Labelled & CaseIterable>(of _: Kind.Type) -> [Phrase] {
    Kind.allCases.map(\.label)
  }
}
