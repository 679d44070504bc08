import TiimiDomain
import TiimiReports

/// The events of one case, gathered entry by entry in the order written.
struct EventGathering {
  /// The client of the case, once its opening has been seen.
  private(set) var client: ClientID?
  /// The events so far, those among them that a later entry called a mistake.
  private(set) var events: [CaseEvent] = []
  private var marked: [Int] = []
  private var spans: [(opened: Day, closed: Day?)] = []
  private var unit: UnitID?
  private var unitPlace = EventWords.unknown
  private let words: EventWords

  init(_ words: EventWords) {
    self.words = words
  }

  /// Forgets the case before, but keeps the memory it took.
  mutating func begin() {
    events.removeAll(keepingCapacity: true)
    marked.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    client = nil
    unit = nil
    unitPlace = EventWords.unknown
  }

  /// Takes an entry in; `activity` is nil for what is no event.
  mutating func add(
    version: Int,
    activity: Int?,
    occurred: Moment,
    recorded: Moment,
    resource: Int,
    turn: EventTurn
  ) {
    take(turn, at: occurred)
    guard let activity else { return }
    events.append(
      CaseEvent(
        version: version,
        activity: activity,
        occurred: occurred,
        recorded: recorded,
        resource: resource,
        unit: unitPlace,
        episode: max(1, spans.count)
      )
    )
  }

  private mutating func take(_ turn: EventTurn, at occurred: Moment) {
    switch turn {
    case .none: return
    case .opened(let client, let unit):
      self.client = client
      move(to: unit)
      spans.append((HelsinkiTime.day(of: occurred), nil))
    case .reopened: spans.append((HelsinkiTime.day(of: occurred), nil))
    case .closed:
      if !spans.isEmpty { spans[spans.count - 1].closed = HelsinkiTime.day(of: occurred) }
    case .moved(let unit): move(to: unit)
    case .marked(let version): marked.append(version)
    }
  }

  private mutating func move(to unit: UnitID) {
    self.unit = unit
    unitPlace = words.unit(unit)
  }

  /// The events that stand, unless the selection leaves the case out.
  func standing(_ selection: CaseSelection) -> [CaseEvent]? {
    guard client != nil, isIncluded(in: selection) else { return nil }
    return marked.isEmpty ? events : events.filter { !marked.contains($0.version) }
  }

  private func isIncluded(in selection: CaseSelection) -> Bool {
    if selection.from == nil, selection.to == nil, selection.units.isEmpty { return true }
    return spans.contains { selection.touches(from: $0.opened, to: $0.closed) }
      && (selection.units.isEmpty || unit.map(selection.units.contains) == true)
  }
}
