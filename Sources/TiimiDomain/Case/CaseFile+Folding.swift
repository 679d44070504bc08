extension CaseFile {
  /// Folds a history to the state that stands; entries marked as made in error are left out.
  public init(id: CaseID, replaying history: some Sequence<RecordedEntry>) {
    self.init(id: id)
    let history = Array(history)
    let errors = Set(history.compactMap(\.markedEntry))
    for recorded in history {
      if errors.contains(recorded.version) {
        skip(recorded)
      } else {
        apply(recorded)
      }
    }
  }

  /// Takes one entry in.
  public mutating func apply(_ recorded: RecordedEntry) {
    version = recorded.version
    switch recorded.entry {
    case .identification(let entry): apply(entry, recorded)
    case .invitation(let entry): apply(entry, recorded)
    case .assessment(let entry): apply(entry)
    case .team(let entry): apply(entry)
    case .meeting(let entry): apply(entry, recorded)
    case .agreement(let entry): apply(entry)
    case .plan(let entry): apply(entry, recorded)
    case .followUp(let entry): apply(entry)
    case .closing(let entry): apply(entry, recorded)
    case .fact(let entry): apply(entry, recorded)
    case .markedInError: break
    }
  }

  /// Leaves an entry out of the state, but keeps the numbers it used from being used again.
  private mutating func skip(_ recorded: RecordedEntry) {
    version = recorded.version
    reserveVersion(of: recorded.entry)
    for reference in recorded.entry.links.touches {
      switch reference.kind {
      case .screening: screenings.reserve(ItemNumber(reference.number))
      case .result: results.reserve(ItemNumber(reference.number))
      case .permission: permissions.reserve(ItemNumber(reference.number))
      case .view: views.reserve(ItemNumber(reference.number))
      case .need: needs.reserve(ItemNumber(reference.number))
      case .strength: strengths.reserve(ItemNumber(reference.number))
      case .networkPerson: network.reserve(ItemNumber(reference.number))
      case .understanding: understandings.reserve(ItemNumber(reference.number))
      case .member: members.reserve(ItemNumber(reference.number))
      case .meeting: meetings.reserve(ItemNumber(reference.number))
      case .topic: topics.reserve(ItemNumber(reference.number))
      case .goal: goals.reserve(ItemNumber(reference.number))
      case .responsibility: responsibilities.reserve(ItemNumber(reference.number))
      case .followUp: followUps.reserve(ItemNumber(reference.number))
      default: break
      }
    }
  }

  /// Keeps the version of taken-back minutes, or of a taken-back plan, from being used again.
  private mutating func reserveVersion(of entry: CaseEntry) {
    switch entry {
    case .meeting(.minutesClosed(let number, let version, _, _)):
      minutesVersions[number] = version
    case .plan(.agreed(let version, _)):
      planVersion = version
    default: break
    }
  }
}

extension RecordedEntry {
  /// The number of the entry that this one marks as made in error, if it does.
  @inline(never)
  public var markedEntry: Int? {
    // Inlined into another module's closure it stops the optimiser of Swift 6.3.1 (CopyPropagation).
    if case .markedInError(let number, _) = entry { return number }
    return nil
  }
}
