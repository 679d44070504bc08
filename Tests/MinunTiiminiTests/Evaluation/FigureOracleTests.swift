import Testing
import TiimiDomain
import TiimiReports
import TiimiStore

@testable import MinunTiimini

/// The figures of a register of three hundred cases against the case files folded from the same entries.
@Suite struct FigureOracleTests {
  private struct Counted {
    let figures: CaseFigures
    let file: CaseFile
  }

  private let cases: [Counted]

  init() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 300, seed: 7).fill(try world.session)
    var figures: [CaseFigures] = []
    try world.session.eachCase(for: "test") { evaluated, context in
      figures.append(try #require(CaseFigures(evaluated, in: context)))
    }
    cases = try world.centre.register.read { reader in
      try figures.map {
        Counted(figures: $0, file: try #require(try reader.caseHistory($0.id)).file)
      }
    }
  }

  @Test func `every case is counted once`() {
    #expect(cases.count == 300)
    #expect(Set(cases.map(\.figures.id)).count == 300)
  }

  @Test func `episodes are those of the case file`() {
    for counted in cases {
      #expect(
        counted.figures.episodes.map(\.opened)
          == counted.file.episodes.map { HelsinkiTime.day(of: $0.opened) }
      )
      #expect(
        counted.figures.episodes.map(\.closed)
          == counted.file.episodes.map { $0.closing.map { HelsinkiTime.day(of: $0.occurred) } }
      )
      #expect(counted.figures.unit == counted.file.unit)
      let episode = counted.figures.episodes.last
      #expect(episode?.contact == counted.file.assessment.contact?.day)
      #expect(episode?.assessmentStarted == counted.file.assessment.started)
      #expect(episode?.assessmentCompleted == counted.file.assessment.completed)
      #expect(episode?.planItems == counted.file.plan.contents.count)
      #expect((episode?.ownWorker == nil) == (counted.file.ownWorker == nil))
    }
  }

  @Test func `responsibilities stand as in the case file`() {
    for counted in cases {
      let stages = counted.file.responsibilities.map { $0.stage.figure }
      #expect(counted.figures.responsibilities.map(\.stage) == stages)
      #expect(
        counted.figures.responsibilities.map(\.due) == counted.file.responsibilities.map(\.due)
      )
      #expect(
        counted.figures.responsibilities.map { $0.isOpen && $0.isUnassigned }
          == counted.file.responsibilities.map { $0.isOpen && $0.holder == nil }
      )
    }
  }

  @Test func `meetings and members stand as in the case file`() {
    for counted in cases {
      #expect(
        counted.figures.meetings.map(\.stage) == counted.file.meetings.map { $0.stage.figure }
      )
      #expect(
        counted.figures.heldMeetings.map { $0.clientPresent == true }
          == counted.file.meetings.filter { $0.stage == .held }.map(\.clientWasPresent)
      )
      #expect(counted.figures.members.map(\.stage) == counted.file.members.map { $0.stage.figure })
      #expect(
        counted.figures.followUps.map(\.isOpen) == counted.file.followUps.map(\.isOpen)
      )
      #expect(counted.figures.ratings.map(\.rating) == counted.file.ratings.map(\.rating))
    }
  }

  @Test func `the register has what the figures can tell`() {
    #expect(cases.contains { $0.figures.episodes.count > 1 })
    #expect(cases.contains { $0.figures.closed == nil })
    #expect(cases.contains { $0.figures.responsibilities.contains(where: \.isCancelledByClosing) })
    #expect(cases.allSatisfy { $0.figures.contradictions.isEmpty })
  }
}

extension ResponsibilityStage {
  fileprivate var figure: ResponsibilityFigure.Stage {
    switch self {
    case .agreed: .agreed
    case .accepted: .accepted
    case .declined: .declined
    case .done: .done
    case .cancelled: .cancelled
    }
  }
}

extension MeetingStage {
  fileprivate var figure: MeetingFigure.Stage {
    switch self {
    case .called: .called
    case .cancelled: .cancelled
    case .held: .held
    }
  }
}

extension MemberStage {
  fileprivate var figure: MemberFigure.Stage {
    switch self {
    case .proposed: .proposed
    case .approved: .approved
    case .declinedByClient: .declinedByClient
    case .accepted: .accepted
    case .declined: .declined
    case .ended: .ended
    }
  }
}
