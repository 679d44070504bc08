import TiimiDomain
import TiimiRules
import TiimiStore

/// A made-up population for a practice register: the same for the same number, seed and present.
///
/// Every case is told through the same commands as a person gives, by made-up staff in made-up
/// units, over three years up to the present. One working group carries some forty cases.
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

  /// How much a population has, or would have.
  public struct Counts: Hashable, Sendable {
    /// The cases, each of a client of its own.
    public let cases: Int
    /// The units.
    public let units: Int
    /// The staff members.
    public let staff: Int
    /// The entries in the journal; 0 in a dry run.
    public let entries: Int
  }

  /// Fills the session's register; tells after each transaction how many cases are there.
  ///
  /// A dry run only finds out whether the register would take the population.
  /// - Throws: `CentreRefusal.practiceOnly` for a register that is not for practice, and
  ///   `AccessRefusal` for anybody but an administrator.
  @discardableResult
  public func fill(
    _ session: Session,
    dryRun: Bool = false,
    progress: (Int) throws -> Void = { _ in }
  ) throws -> Counts {
    guard session.centre.isPractice else { throw CentreRefusal(.practiceOnly) }
    try AccessPolicy.require(.keepRegister, of: session.actor)
    if dryRun { return counts(entries: 0) }
    let before = try session.centre.entriesSoFar()
    let offset = try session.centre.clientCount()
    let teams = try session.write { batch in try makeTeams(batch, offset: offset) }
    for start in stride(from: 0, to: cases, by: Self.casesInTransaction) {
      let end = min(start + Self.casesInTransaction, cases)
      try session.write { batch in
        for index in start..<end {
          try tell(index, of: offset, with: teams[index % teams.count], in: batch)
        }
      }
      try progress(end)
    }
    return counts(entries: try session.centre.entriesSoFar() - before)
  }

  private var groupCount: Int { (cases + Self.casesOfGroup - 1) / Self.casesOfGroup }

  private var unitCount: Int {
    max(2, (groupCount + Self.groupsOfUnit - 1) / Self.groupsOfUnit)
  }

  private func counts(entries: Int) -> Counts {
    Counts(
      cases: cases,
      units: unitCount,
      staff: groupCount * PracticeSeat.allCases.count,
      entries: entries
    )
  }

  private func makeTeams(_ batch: Batch, offset: Int) throws -> [WorkingGroup] {
    let first = batch.session.now.adding(minutes: -3 * 366 * 24 * 60)
    let firstUnit = try batch.writer.allUnits().count
    let units = try (0..<unitCount).map { number in
      try batch.addUnit(
        UnitDetails(
          code: unitCode(firstUnit + number),
          name: "Harjoitusasema \(firstUnit + number + 1)",
          municipality: "980"
        ),
        by: batch.session.actor.staff,
        at: first
      )
    }
    return try (0..<groupCount).map { group in
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

  /// Cases begin one after another, as they would; that also keeps their entries together in the file.
  private func minutesAgo(_ index: Int, choices: inout Choices) -> Int {
    let (latest, span) = (60, 3 * 365 * 24 * 60)
    return latest + (cases - 1 - index) * span / cases + choices.number(0...span / cases)
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
    let begins = present.adding(minutes: -minutesAgo(index, choices: &choices))
    let nurse = group.actor(.nurse)
    let client = try batch.addClient(
      PracticePeople.client(offset + index, choices: &choices),
      by: nurse.staff,
      at: begins
    )
    let closePerson = PracticePeople.closePerson(&choices)
    if let closePerson {
      try batch.perform(closePerson, on: client, by: nurse.staff, at: begins)
    }
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
      begun: HelsinkiTime.day(of: begins),
      clock: begins,
      choices: choices,
      closePerson: closePerson == nil ? nil : .closePerson(1)
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
