import Testing
import TiimiDomain

@Suite struct `Building on an entry` {
  private func mark(_ entry: CaseEntry.Kind, in story: Story) throws -> Refusal? {
    let told = try #require(story.history.entries.first { $0.entry.kind == entry })
    return story.refusal(of: .mark(told.version))
  }

  @Test func `a consent carries the plan agreed on it`() throws {
    #expect(try mark(.permission, in: Story(.planDrafted)) == nil)
    #expect(try mark(.permission, in: Story(.planAgreed))?.reason == .entryIsBuiltOn)
  }

  @Test func `an attendance carries the outcomes of the topics`() throws {
    var story = try Story(.meetingHeld)
    #expect(try mark(.attendance, in: story) == nil)
    try story.tell(.settle(1))
    let refusal = try #require(try mark(.attendance, in: story))
    #expect(refusal.facts["numbers"] == String(story.file.version))
  }

  @Test func `a revision carries what was written in it`() throws {
    var story = try Story(.planAgreed)
    try story.tell(.revisePlan)
    #expect(try mark(.revision, in: story) == nil)
    try story.tell(.write(.goals, "Sleep better"))
    #expect(try mark(.revision, in: story)?.reason == .entryIsBuiltOn)
  }

  @Test func `an acceptance carries the fates that lean on the member`() throws {
    var story = try Story(.teamAccepted)
    try story.tell(.agree("Walk", holder: .client, due: story.today))
    #expect(story.reason(against: .mark(latestAcceptance(story))) == nil)
    try story.tell(.requestTransfer(.init(1, .handOver(to: .member(2)))))
    #expect(story.reason(against: .mark(latestAcceptance(story))) == .entryIsBuiltOn)
  }

  private func latestAcceptance(_ story: Story) -> Int {
    story.history.entries.last { $0.entry.kind == .acceptance }?.version ?? 0
  }

  @Test func `a refusal carries the second proposal of the same person`() throws {
    var story = try Story(.membersProposed)
    try story.tell(.approve(1), .team(.decline(1, reason: "No time")))
    let declined = story.file.version
    try story.tell(.propose(.staff(Cast.socialWorker)))
    let refusal = try #require(story.refusal(of: .mark(declined)))
    #expect(refusal.facts["numbers"] == String(declined + 1))
  }

  @Test func `a yes carries what it made possible, and a no nothing`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.answer(.no))
    let no = story.file.version
    try story.tell(.done(1, on: story.today))
    #expect(story.reason(against: .mark(no)) == nil)
    try story.tell(.answer(.yes))
    let yes = story.file.version
    #expect(story.reason(against: .mark(yes)) == nil)
    try story.tell(.handOver(2, to: .member(2)))
    #expect(story.reason(against: .mark(yes)) == .entryIsBuiltOn)
  }

  @Test func `a new consent carries the writing after a withdrawal`() throws {
    var story = try Story(.planDrafted)
    try story.tell(.withdraw(1), .permit(.sharedPlanConsent, from: story.today))
    let consent = story.file.version
    #expect(story.reason(against: .mark(consent)) == nil)
    try story.tell(.write(.goals, "Sleep better"))
    #expect(story.reason(against: .mark(consent)) == .entryIsBuiltOn)
  }

  @Test func `a transfer taken back carries the closing after it`() throws {
    var story = try Story(.transferPending)
    try story.tell(.closing(.revokeTransfer(reason: "Stays")))
    let revoked = story.file.version
    #expect(story.reason(against: .mark(revoked)) == nil)
    try story.tell(.close(), .reopen)
    #expect(story.reason(against: .mark(revoked)) == .entryIsBuiltOn)
  }
}

extension CaseEntry {
  /// The kinds that the tests above look for.
  fileprivate enum Kind { case permission, attendance, revision, acceptance, other }

  fileprivate var kind: Kind {
    switch self {
    case .invitation(.permitted): .permission
    case .meeting(.held): .attendance
    case .plan(.revised): .revision
    case .team(.accepted): .acceptance
    default: .other
    }
  }
}
