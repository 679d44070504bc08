import TiimiDomain
import TiimiEncoding

/// Which cases an export was made of.
public struct ManifestSelection: Hashable, Sendable {
  /// The first day of the period, or nil when it has no beginning.
  public var from: Day?
  /// The last day of the period, or nil when it has no end.
  public var to: Day?
  /// The day by whose end the entries had been recorded, or nil for all.
  public var asOf: Day?
  /// The FEEL expression that chose the cases, or nil.
  public var condition: String?
  /// The codes of the units whose cases were chosen; empty for all.
  public var units: [String]

  /// Makes a selection; without anything it is of every case.
  public init(
    from: Day? = nil,
    to: Day? = nil,
    asOf: Day? = nil,
    condition: String? = nil,
    units: [String] = []
  ) {
    self.from = from
    self.to = to
    self.asOf = asOf
    self.condition = condition
    self.units = units
  }
}

/// How persons and their dates left the register.
public struct ManifestPrivacy: Hashable, Sendable {
  /// The study whose pseudonyms stand for persons; nil when the export is identified.
  public var study: String?
  /// Tells which key the pseudonyms were made with.
  public var fingerprint: String?
  /// What happened to dates.
  public var dates: DatePolicy
  /// True when units have pseudonyms too.
  public var hidesUnits: Bool
  /// The size below which a group of persons counts as small.
  public var threshold: Int

  /// Makes the settings.
  public init(
    study: String?,
    fingerprint: String?,
    dates: DatePolicy,
    hidesUnits: Bool,
    threshold: Int
  ) {
    self.study = study
    self.fingerprint = fingerprint
    self.dates = dates
    self.hidesUnits = hidesUnits
    self.threshold = threshold
  }
}

/// A setting of one kind of export, such as how rare traits were generalised.
public struct ManifestSetting: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Its value.
  public let value: JSON

  /// Makes a setting.
  public init(_ name: String, _ value: JSON) {
    self.name = name
    self.value = value
  }
}

/// How much an export holds in all.
public struct ManifestTotals: Hashable, Sendable {
  /// How many cases.
  public var cases: Int
  /// How many clients.
  public var persons: Int
  /// How many rows, events or resources.
  public var rows: Int

  /// Makes totals.
  public init(cases: Int = 0, persons: Int = 0, rows: Int = 0) {
    self.cases = cases
    self.persons = persons
    self.rows = rows
  }
}

/// How many there are of each type of something, such as of each event type.
public struct ManifestCounts: Hashable, Sendable {
  /// One type and how many there are of it.
  public struct Count: Hashable, Sendable {
    /// The type.
    public let type: String
    /// How many.
    public let number: Int

    /// Makes a count.
    public init(_ type: String, _ number: Int) {
      self.type = type
      self.number = number
    }
  }

  /// What is counted: `tables`, `eventTypes`, `objectTypes`.
  public let name: String
  /// The counts, in the order in which they are shown.
  public let counts: [Count]

  /// Makes counts.
  public init(_ name: String, _ counts: [Count]) {
    self.name = name
    self.counts = counts
  }
}

/// A file of an export.
public struct ManifestFile: Hashable, Sendable {
  /// Its name beside the manifest.
  public let name: String
  /// Its size.
  public let bytes: Int
  /// Its SHA-256, as 64 lower-case hexadecimal digits.
  public let hash: String
  /// How many rows it has without its heading, where rows can be counted.
  public let rows: Int?

  /// Makes a file.
  public init(name: String, bytes: Int, hash: String, rows: Int? = nil) {
    self.name = name
    self.bytes = bytes
    self.hash = hash
    self.rows = rows
  }
}
