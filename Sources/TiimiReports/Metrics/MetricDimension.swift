import TiimiDomain

/// What results can be grouped by.
public enum MetricDimension: String, CaseIterable, Sendable {
  /// The unit that the case belonged to on the day.
  case unit
  /// The home municipality; missing under a protection order.
  case municipality
  /// The age group on the day.
  case age
  /// The sex that the personal identity code tells.
  case sex
  /// The language of service.
  case language
  /// How the case began.
  case channel
  /// The calendar month of the day.
  case month
  /// The quarter of the year.
  case quarter

  /// The dimension in words.
  public var name: Phrase {
    switch self {
    case .unit: Phrase(fi: "yksikkö", sv: "enhet", en: "unit")
    case .municipality: Phrase(fi: "kunta", sv: "kommun", en: "municipality")
    case .age: Phrase(fi: "ikäryhmä", sv: "åldersgrupp", en: "age group")
    case .sex: Phrase(fi: "sukupuoli", sv: "kön", en: "sex")
    case .language: Phrase(fi: "kieli", sv: "språk", en: "language")
    case .channel: Phrase(fi: "kanava", sv: "kanal", en: "channel")
    case .month: Phrase(fi: "kuukausi", sv: "månad", en: "month")
    case .quarter: Phrase(fi: "vuosineljännes", sv: "kvartal", en: "quarter")
    }
  }

  /// Whether the groups follow the calendar.
  public var isTime: Bool { self == .month || self == .quarter }
}

/// The age groups of results: the borders of the law (18, 25, 75) and tens of years between them.
public enum AgeGroup: String, CaseIterable, Sendable {
  case under18 = "0-17"
  case from18 = "18-24"
  case from25 = "25-64"
  case from65 = "65-74"
  case from75 = "75-84"
  case from85 = "85+"

  /// The group of an age in full years; nil below nought.
  public init?(years: Int) {
    switch years {
    case ..<0: return nil
    case ..<18: self = .under18
    case ..<25: self = .from18
    case ..<65: self = .from25
    case ..<75: self = .from65
    case ..<85: self = .from75
    default: self = .from85
    }
  }
}

/// One dimension with one of its values: half of what a cell of a table is called by.
public struct MetricGroup: Hashable, Sendable {
  /// The dimension.
  public let dimension: MetricDimension
  /// The code, such as `2026-11`, `75-84` or a unit's code; nil where it is not known.
  public let code: String?

  /// Makes a group.
  public init(_ dimension: MetricDimension, _ code: String?) {
    self.dimension = dimension
    self.code = code
  }

  /// The code, or in words that it is missing.
  public var name: Phrase {
    guard let code else {
      return Phrase(fi: "tieto puuttuu", sv: "uppgift saknas", en: "not known")
    }
    switch dimension {
    case .sex: return sexName(code)
    case .channel: return CaseSource(rawValue: code)?.label ?? Phrase(fi: code, sv: code, en: code)
    default: return Phrase(fi: code, sv: code, en: code)
    }
  }

  private func sexName(_ code: String) -> Phrase {
    code == "female"
      ? Phrase(fi: "nainen", sv: "kvinna", en: "female")
      : Phrase(fi: "mies", sv: "man", en: "male")
  }
}
