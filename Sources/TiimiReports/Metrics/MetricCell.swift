import TiimiDomain

/// What one case says to one metric: the smallest step of the counting.
enum MetricNote {
  /// One unit of the denominator, and whether it is in the numerator.
  case unit(isAbove: Bool)
  /// Several units of one thing, such as the items of a plan.
  case units(above: Int, of: Int)
  /// One unit with a measured value.
  case value(Double)
  /// A waiting time that ended in the period.
  case days(Int)
  /// A waiting time of the curve, ended or still going on.
  case wait(Int, hasEnded: Bool)
  /// Something that belongs to the period and is left out.
  case left(MetricExclusion)
  /// One more of a part that is a count.
  case part(Int)
  /// One more of the denominator of a part that is a share.
  case partShare(Int, isAbove: Bool)
  /// A value of a part that is a mean.
  case partValue(Int, Double)
  /// A length of a part that is a median of days.
  case partDays(Int, Int)
}

/// What has been counted of one metric in one group.
struct MetricCell: Sendable {
  /// What has been counted of one part.
  struct Part: Sendable {
    var above = 0
    var below = 0
    var sum = 0.0
    var days = DayCounts()
    var people: DistinctPersons
    var peopleBelow: DistinctPersons
    /// People counted elsewhere, without a record to tell them apart by.
    var unnamed = 0
  }

  /// What has been left out for one reason.
  struct Left: Sendable {
    let reason: MetricExclusion
    var count = 0
    var people: DistinctPersons
  }

  var below = 0
  var above = 0
  var sum = 0.0
  var squares = 0.0
  var peopleBelow: DistinctPersons
  var peopleAbove: DistinctPersons
  var peopleBeside: DistinctPersons
  /// People counted elsewhere, without a record to tell them apart by.
  var unnamed = 0
  var days = DayCounts()
  var ended = DayCounts()
  var waiting = DayCounts()
  var peopleOfCurve: DistinctPersons
  var left: [Left] = []
  var parts: [Part]
  private let limit: Int

  init(parts: Int, limit: Int) {
    self.limit = limit
    peopleBelow = DistinctPersons(limit: limit)
    peopleAbove = DistinctPersons(limit: limit)
    peopleBeside = DistinctPersons(limit: limit)
    peopleOfCurve = DistinctPersons(limit: limit)
    let empty = Part(
      people: DistinctPersons(limit: limit),
      peopleBelow: DistinctPersons(limit: limit)
    )
    self.parts = Array(repeating: empty, count: parts)
  }

  mutating func take(_ note: MetricNote, of person: ClientID) {
    switch note {
    case .unit(let isAbove): count(above: isAbove ? 1 : 0, of: 1, person)
    case .units(let above, let total): count(above: above, of: total, person)
    case .value(let value):
      count(above: 0, of: 1, person)
      sum += value
      squares += value * value
    case .days(let length): if days.add(length) { count(above: 0, of: 1, person) }
    case .wait(let length, let hasEnded):
      if hasEnded { ended.add(length) } else { waiting.add(length) }
      peopleOfCurve.add(person)
    case .left(let reason): leave(reason, person)
    case .part(let place): countPart(place, above: 1, below: 0, person)
    case .partShare(let place, let isAbove):
      countPart(place, above: isAbove ? 1 : 0, below: 1, person)
    case .partValue(let place, let value):
      countPart(place, above: 0, below: 1, person)
      parts[place].sum += value
    case .partDays(let place, let length):
      countPart(place, above: 0, below: 1, person)
      parts[place].days.add(length)
    }
  }

  private mutating func count(above more: Int, of total: Int, _ person: ClientID) {
    below += total
    above += more
    peopleBelow.add(person)
    if more > 0 { peopleAbove.add(person) }
    if more < total { peopleBeside.add(person) }
  }

  private mutating func countPart(_ place: Int, above: Int, below: Int, _ person: ClientID) {
    parts[place].above += above
    parts[place].below += below
    if above > 0 { parts[place].people.add(person) }
    if below > 0 { parts[place].peopleBelow.add(person) }
  }

  private mutating func leave(_ reason: MetricExclusion, _ person: ClientID) {
    if let place = left.firstIndex(where: { $0.reason == reason }) {
      left[place].count += 1
      left[place].people.add(person)
    } else {
      var new = Left(reason: reason, count: 1, people: DistinctPersons(limit: limit))
      new.people.add(person)
      left.append(new)
    }
  }

  mutating func merge(_ other: MetricCell) {
    below += other.below
    above += other.above
    sum += other.sum
    squares += other.squares
    peopleBelow.merge(other.peopleBelow)
    peopleAbove.merge(other.peopleAbove)
    peopleBeside.merge(other.peopleBeside)
    peopleOfCurve.merge(other.peopleOfCurve)
    days.merge(other.days)
    ended.merge(other.ended)
    waiting.merge(other.waiting)
    for (place, part) in other.parts.enumerated() { parts[place].merge(part) }
    for more in other.left { merge(more) }
  }

  private mutating func merge(_ more: Left) {
    if let place = left.firstIndex(where: { $0.reason == more.reason }) {
      left[place].count += more.count
      left[place].people.merge(more.people)
    } else {
      left.append(more)
    }
  }
}

extension MetricCell.Part {
  fileprivate mutating func merge(_ other: Self) {
    above += other.above
    below += other.below
    sum += other.sum
    days.merge(other.days)
    people.merge(other.people)
    peopleBelow.merge(other.peopleBelow)
  }
}
