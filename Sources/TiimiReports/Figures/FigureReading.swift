import TiimiDomain

/// The walk over a case's entries that its figures come from, the same steps as the case file's own fold.
struct FigureReading {
  let context: EvaluationContext
  var figures: CaseFigures
  /// The close persons that the client wanted with them.
  var wanted: Set<Int> = []
  /// The items of the plan that stand, and which of them are obstacles.
  var plan: [PlanItem: Bool] = [:]
  /// The number of the episode that is open, or was open last.
  var episode: Int { figures.episodes.count }
  /// The unit at the moment.
  var unit: UnitID { figures.unit }

  mutating func take(_ recorded: RecordedEntry) {
    let day = HelsinkiTime.day(of: recorded.occurred)
    if recorded.occurred > recorded.recorded { contradict(.happenedAfterRecorded) }
    switch recorded.entry {
    case .identification(let entry): take(entry, day)
    case .invitation(let entry): take(entry, day)
    case .assessment(let entry): take(entry, day)
    case .team(let entry): take(entry, day)
    case .meeting(let entry): take(entry, day)
    case .agreement(let entry): take(entry, day)
    case .plan(let entry): take(entry, day)
    case .followUp(let entry): take(entry, day)
    case .closing(let entry): take(entry, day)
    case .fact(let entry): take(entry, day)
    case .markedInError: break
    }
  }

  /// Changes the episode that is open, or was open last.
  mutating func changeEpisode(_ change: (inout EpisodeFigure) -> Void) {
    guard let last = figures.episodes.indices.last else { return }
    change(&figures.episodes[last])
  }

  mutating func contradict(_ kind: Contradiction.Kind, item: Int? = nil) {
    let contradiction = Contradiction(kind, episode: episode, item: item)
    if !figures.contradictions.contains(contradiction) {
      figures.contradictions.append(contradiction)
    }
  }

  /// The traits of a participant who is of the staff.
  func traits(of participant: Participant) -> StaffTraits? {
    if case .staff(let id) = participant { context.staff[id] } else { nil }
  }
}

extension CaseFigures {
  /// Counts a case; nil when it begins with something else than its opening.
  public init?(_ evaluated: EvaluatedCase, in context: EvaluationContext) {
    guard let first = evaluated.entries.first,
      case .identification(.opened(_, let unit, _, let source, _)) = first.entry
    else { return nil }
    var reading = FigureReading(
      context: context,
      figures: CaseFigures(
        id: evaluated.id,
        person: evaluated.person,
        traits: evaluated.traits,
        source: source,
        unit: unit,
        asOf: context.asOf
      )
    )
    for recorded in evaluated.entries { reading.take(recorded) }
    self = reading.figures
  }

  private init(
    id: CaseID,
    person: ClientID,
    traits: ClientTraits,
    source: CaseSource,
    unit: UnitID,
    asOf: Day
  ) {
    self.id = id
    self.person = person
    self.traits = traits
    self.source = source
    self.unit = unit
    self.asOf = asOf
  }
}

extension Array {
  /// Changes the item that has the number; new items are at the end, and those are changed most.
  mutating func change(
    _ number: Int,
    by key: (Element) -> Int,
    _ change: (inout Element) -> Void
  ) {
    guard let place = lastIndex(where: { key($0) == number }) else { return }
    change(&self[place])
  }
}
