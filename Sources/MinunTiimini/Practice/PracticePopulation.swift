import TiimiDomain
import TiimiRules

/// A made-up population for a practice register: the same for the same number, seed and present.
///
/// Every case is told through the same commands as a person gives, by made-up staff in made-up
/// units, over three years up to the present. One working group carries forty cases.
public struct PracticePopulation: Sendable {
  /// How many cases.
  public let cases: Int
  /// The seed of the dice.
  public let seed: UInt64

  private static let casesOfGroup = 40
  private static let groupsOfUnit = 8
  private static let casesInTransaction = 200

  /// Plans a population.
  public init(cases: Int, seed: UInt64) {
    self.cases = cases
    self.seed = seed
  }

  /// Fills the session's register; tells after each transaction how many cases are there.
  ///
  /// - Throws: `CentreRefusal.practiceOnly` for a register that is not for practice.
  public func fill(_ session: Session, progress: (Int) -> Void = { _ in }) throws {
    guard session.centre.isPractice else { throw CentreRefusal(.practiceOnly) }
    let offset = try session.centre.clientCount()
    let teams = try session.write { batch in try makeTeams(batch, offset: offset) }
    for start in stride(from: 0, to: cases, by: Self.casesInTransaction) {
      let end = min(start + Self.casesInTransaction, cases)
      try session.write { batch in
        for index in start..<end {
          try tell(index, of: offset, with: teams[index / Self.casesOfGroup], in: batch)
        }
      }
      progress(end)
    }
  }

  private func makeTeams(_ batch: Batch, offset: Int) throws -> [WorkingGroup] {
    let groups = (cases + Self.casesOfGroup - 1) / Self.casesOfGroup
    let first = batch.session.now.adding(minutes: -3 * 366 * 24 * 60)
    let unitCount = max(2, (groups + Self.groupsOfUnit - 1) / Self.groupsOfUnit)
    let units = try (0..<unitCount).map { number in
      try batch.addUnit(
        UnitDetails(
          code: unitCode(offset + number),
          name: "Harjoitusasema \(offset + number + 1)",
          municipality: "980"
        ),
        by: batch.session.actor.staff,
        at: first
      )
    }
    return try (0..<groups).map { group in
      let unit = units[(group / Self.groupsOfUnit) % unitCount]
      let members = try PracticeSeat.allCases.map { seat in
        let details = PracticePeople.worker(group: offset + group, seat: seat, unit: unit)
        let id = try batch.addStaff(details, by: batch.session.actor.staff, at: first)
        return Actor(staff: id, details: details)
      }
      let other = units[(group / Self.groupsOfUnit + 1) % unitCount]
      return WorkingGroup(unit: unit, otherUnit: other, members: members)
    }
  }

  /// `H` and the number to the base 36, so that codes stay short.
  private func unitCode(_ number: Int) -> String {
    "H" + String(String(number + 36, radix: 36).uppercased().suffix(5))
  }

  private func tell(
    _ index: Int,
    of offset: Int,
    with group: WorkingGroup,
    in batch: Batch
  ) throws {
    var choices = Choices(seed: seed &+ UInt64(offset + index) &* 0x9E37_79B9_7F4A_7C15)
    let present = batch.session.now
    let begins = present.adding(minutes: -choices.number(60...3 * 365 * 24 * 60))
    let nurse = group.actor(.nurse)
    let client = try batch.addClient(
      PracticePeople.client(offset + index, choices: &choices),
      by: nurse.staff,
      at: begins
    )
    let opened = try batch.openCase(
      client: client,
      unit: group.unit,
      source: choices.pick(CaseSource.allCases),
      worry: choices.pick(PracticeTexts.worries),
      by: nurse,
      at: begins,
      recorded: begins,
      despiteOpenCase: true
    )
    var story = PracticeStory(
      team: group.team,
      present: present,
      clock: begins,
      choices: choices
    ) { command, staff, moment in
      try batch.perform(
        command,
        on: opened.file.id,
        by: group.actor(staff),
        at: moment,
        recorded: moment
      ).file
    }
    do {
      try story.tell()
    } catch is PracticeStory.ReachedPresent {
      return
    }
  }
}

/// A working group of the practice population with the details the policy asks for.
private struct WorkingGroup {
  let unit: UnitID
  let otherUnit: UnitID
  let members: [Actor]

  var team: PracticeTeam {
    PracticeTeam(unit: unit, otherUnit: otherUnit, seats: members.map(\.staff))
  }

  func actor(_ seat: PracticeSeat) -> Actor { members[seat.rawValue] }

  func actor(_ staff: StaffID) -> Actor {
    members.first { $0.staff == staff } ?? members[0]
  }
}
