import TiimiDomain

/// What kind of figure a metric's value is.
public enum MetricKind: String, CaseIterable, Sendable {
  /// A part of a whole, 0…1, with a Wilson interval of 95 %.
  case proportion
  /// A waiting time in calendar days: the median, with quartiles and a curve for those who still wait.
  case days
  /// A waiting time in weekdays (arkipäivä).
  case workingDays
  /// A mean of counts.
  case mean
  /// A mean of scores of an instrument.
  case score

  /// Whether the value is a number of days.
  public var isDuration: Bool { self == .days || self == .workingDays }

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .proportion: Phrase(fi: "osuus", sv: "andel", en: "proportion")
    case .days: Phrase(fi: "aika päivinä", sv: "tid i dagar", en: "time in days")
    case .workingDays: Phrase(fi: "aika arkipäivinä", sv: "tid i vardagar", en: "time in weekdays")
    case .mean: Phrase(fi: "keskiarvo", sv: "medelvärde", en: "mean")
    case .score: Phrase(fi: "pistemäärä", sv: "poäng", en: "score")
    }
  }
}

/// Which way is better; most figures need a reader before they are good or bad.
public enum MetricDirection: String, CaseIterable, Sendable {
  /// A higher value is better.
  case higher
  /// A lower value is better.
  case lower
  /// Neither: the value describes.
  case neither

  /// The direction in words.
  public var name: Phrase {
    switch self {
    case .higher: Phrase(fi: "suurempi on parempi", sv: "högre är bättre", en: "higher is better")
    case .lower: Phrase(fi: "pienempi on parempi", sv: "lägre är bättre", en: "lower is better")
    case .neither:
      Phrase(
        fi: "kuvaa, ei arvota",
        sv: "beskriver, värderar inte",
        en: "describes, does not judge"
      )
    }
  }
}

/// What one unit of a metric's denominator is.
public enum MetricUnit: String, CaseIterable, Sendable {
  case person
  case caseFile = "case"
  case screening, proposal, meeting, responsibility
  case planItem = "plan item"
  case followUp = "follow-up"
  case notification
  case goalEvaluation = "goal evaluation"
  case decision
  case response
  case logRow = "log row"
  case episode

  /// The unit in words, in the plural.
  public var name: Phrase {
    switch self {
    case .person: Phrase(fi: "asiakkaat", sv: "klienter", en: "clients")
    case .caseFile: Phrase(fi: "asiat", sv: "ärenden", en: "cases")
    case .screening: Phrase(fi: "seulonnat", sv: "screeningar", en: "screenings")
    case .proposal:
      Phrase(fi: "vastaukset ehdotuksiin", sv: "svar på förslag", en: "answers to proposals")
    case .meeting: Phrase(fi: "tapaamiset", sv: "möten", en: "meetings")
    case .responsibility: Phrase(fi: "vastuut", sv: "ansvar", en: "responsibilities")
    case .planItem: Phrase(fi: "suunnitelman kohdat", sv: "punkter i planer", en: "items of plans")
    case .followUp: Phrase(fi: "seurannat", sv: "uppföljningar", en: "follow-ups")
    case .notification: Phrase(fi: "ilmoitukset", sv: "anmälningar", en: "notifications")
    case .goalEvaluation:
      Phrase(fi: "tavoitteiden arviot", sv: "bedömningar av mål", en: "evaluations of goals")
    case .decision: Phrase(fi: "päätökset", sv: "beslut", en: "decisions")
    case .response: Phrase(fi: "vastaukset", sv: "svar", en: "responses")
    case .logRow: Phrase(fi: "lokirivit", sv: "loggrader", en: "rows of the log")
    case .episode: Phrase(fi: "jaksot", sv: "perioder", en: "episodes")
    }
  }
}

/// What a source demands of a metric.
public struct MetricTarget: Hashable, Sendable {
  /// The share that has to be reached, 0…1; a statutory limit is for everybody, so 1.
  public let share: Double
  /// What is demanded, in words.
  public let words: Phrase

  /// Makes a target.
  public init(share: Double, words: Phrase) {
    self.share = share
    self.words = words
  }
}

/// A further figure beside a metric's value.
public struct MetricPart: Hashable, Sendable {
  /// What kind of figure a part is.
  public enum Shape: String, Sendable {
    /// A number of units.
    case count
    /// A share of the denominator, with its own count above the line.
    case share
    /// A mean.
    case mean
    /// A median of days.
    case days
  }

  /// The name in files, such as `doneLate`.
  public let code: String
  /// The name in words.
  public let name: Phrase
  /// What kind of figure it is.
  public let shape: Shape

  /// Makes a part.
  public init(_ code: String, _ shape: Shape, _ name: Phrase) {
    self.code = code
    self.shape = shape
    self.name = name
  }
}
