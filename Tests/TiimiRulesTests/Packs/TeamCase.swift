import TiimiDomain
import TiimiRules

/// A made-up case told command by command, a minute apart.
struct TeamCase {
  private(set) var file: CaseFile
  private(set) var now: Moment
  private var identifiers: IdentifierSource
  let people: People

  /// A case in which nothing has happened yet.
  init(seed: UInt64) {
    identifiers = IdentifierSource(randomness: SeededRandomness(seed: seed))
    now = Moment(milliseconds: 1_767_600_000_000 + Int64(seed % 300) * 86_400_000)
    people = People(drawing: &identifiers, at: now)
    file = CaseFile(id: identifiers.next(at: now))
  }

  /// A case in which the checklist has been answered.
  init(answering answers: [String: Checklist.Answer]) throws {
    self.init(seed: 1)
    try open()
    let score = try ChecklistScorer.score(answers: answers)
    try tell(
      .identification(
        .recordScreening(
          ScreeningRecord(
            instrument: Checklist.minunTiimini.id,
            version: Checklist.minunTiimini.version,
            answers: answers.sorted { $0.key < $1.key }.map {
              ScreeningAnswer(item: $0.key, answer: $0.value.rawValue)
            },
            score: score.score,
            redFlags: score.redFlags.map(\.slug),
            recommendation: score.recommendation
          )
        )
      )
    )
  }

  var today: Day { HelsinkiTime.day(of: now) }

  var facts: CaseFacts {
    CaseFacts(file: file, today: today, staff: people.details, units: people.units)
  }

  mutating func wait(days: Int) {
    now = now.adding(minutes: days * 1_440)
  }

  /// Gives commands one after another; each must be taken.
  mutating func tell(_ commands: CaseCommand...) throws(Refusal) {
    for command in commands {
      let setting = Setting(
        actor: people.socialWorker,
        occurred: now,
        recorded: now,
        staff: people.professionals
      )
      for entry in try file.decide(command, in: setting) {
        file.apply(
          RecordedEntry(
            id: identifiers.next(at: now),
            version: file.version + 1,
            occurred: now,
            recorded: now,
            actor: people.socialWorker,
            purpose: .care,
            entry: entry
          )
        )
      }
      now = now.adding(minutes: 1)
    }
  }

  mutating func open() throws(Refusal) {
    try tell(
      .identification(
        .open(
          client: people.client,
          unit: people.unit,
          caseNumber: "YLO-2026-1",
          source: .contact,
          worry: "I do not know whom to call."
        )
      )
    )
  }
}

/// Everybody in a made-up case.
struct People {
  let client: ClientID
  let unit: UnitID
  let socialWorker: StaffID
  let nurse: StaffID
  let therapist: StaffID
  let details: [StaffID: StaffDetails]
  let professionals: [StaffID: Professional]
  let units: [UnitID: UnitDetails]

  init(drawing source: inout IdentifierSource, at moment: Moment) {
    client = source.next(at: moment)
    let unit: UnitID = source.next(at: moment)
    let staff: [(StaffID, Profession, Sector)] = [
      (source.next(at: moment), .socialWorker, .social),
      (source.next(at: moment), .nurse, .health),
      (source.next(at: moment), .physiotherapist, .health),
    ]
    (socialWorker, nurse, therapist) = (staff[0].0, staff[1].0, staff[2].0)
    self.unit = unit
    units = [unit: UnitDetails(code: "YLO", name: "Ylöjärven sote-keskus")]
    details = Dictionary(
      uniqueKeysWithValues: staff.enumerated().map { place, one in
        (
          one.0,
          StaffDetails(
            login: "worker\(place)",
            name: "Worker \(place)",
            profession: one.1,
            sector: one.2,
            isPublicServant: true,
            unit: unit
          )
        )
      }
    )
    professionals = Dictionary(
      uniqueKeysWithValues: staff.map {
        ($0.0, Professional(staff: $0.0, profession: $0.1, sector: $0.2, isPublicServant: true))
      }
    )
  }
}
