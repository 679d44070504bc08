/// How the cases of a log flow: steps, which follows which, variants and durations; exact numbers.
public struct ProcessFlow: Sendable {
  /// How many cases have one step or more.
  public let cases: Int
  /// How many steps there are.
  public let events: Int
  /// The kinds of steps; edges and variants name them by their places here.
  public let activities: [FlowActivity]
  /// Which step follows which, the most frequent first.
  public let edges: [FlowEdge]
  /// The different sequences, the most frequent first.
  public let variants: [FlowVariant]
  /// How long the cases take.
  public let durations: FlowDurations
}

/// One kind of step.
public struct FlowActivity: Hashable, Sendable {
  /// The name, such as `meetingHeld`.
  public let name: String
  /// How often it occurs.
  public let count: Int
  /// How many cases begin with it.
  public let starts: Int
  /// How many cases end with it.
  public let ends: Int
  /// Its mean place in the cases, from 0.
  public let position: Double
  let people: [Int]
  let startPeople: [Int]
  let endPeople: [Int]

  init(
    name: String,
    count: Int = 0,
    starts: Int = 0,
    ends: Int = 0,
    position: Double = 0,
    people: [Int] = [],
    startPeople: [Int] = [],
    endPeople: [Int] = []
  ) {
    self.name = name
    self.count = count
    self.starts = starts
    self.ends = ends
    self.position = position
    self.people = people
    self.startPeople = startPeople
    self.endPeople = endPeople
  }
}

/// A step that directly follows another.
public struct FlowEdge: Hashable, Sendable {
  /// The earlier step.
  public let from: Int
  /// The later step.
  public let to: Int
  /// How often it follows.
  public let count: Int
  /// The median of the calendar days between the two; nil when nothing was counted.
  public let medianDays: Double?
  let people: [Int]
}

/// A sequence of steps that several cases may share.
public struct FlowVariant: Hashable, Sendable {
  /// The steps in order.
  public let steps: [UInt16]
  /// How many cases have just this sequence.
  public let count: Int
  /// The numbers of the persons whose cases they are, the first few.
  let people: [Int]
}

/// How long cases take from their first step to their last, in seconds.
public struct FlowDurations: Hashable, Sendable {
  /// The number of cases; one of a single step takes 0 seconds and is counted.
  public let count: Int
  /// The median, of two middles their mean; nil without cases.
  public let median: Double?
  /// The mean; nil without cases.
  public let mean: Double?

  init(_ seconds: [Double]) {
    count = seconds.count
    guard !seconds.isEmpty else {
      median = nil
      mean = nil
      return
    }
    let sorted = seconds.sorted()
    median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    mean = seconds.reduce(0, +) / Double(count)
  }
}
