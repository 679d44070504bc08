import TiimiDomain
import TiimiReports

/// Figures of metrics as people write them: a comma in Finnish and Swedish, a percent sign apart.
struct MetricText {
  let language: Language

  /// A share as per cents with one decimal.
  func percent(_ share: Double) -> String { "\(decimal(share * 100, 1)) %" }

  /// A number with so many decimals at most.
  func decimal(_ number: Double, _ places: Int) -> String {
    let scale = places == 0 ? 1.0 : places == 1 ? 10 : 100
    let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    let whole = Int(scaled / scale)
    let rest = Int(scaled) - whole * Int(scale)
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + String(whole) }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: places - digits.count)
    return sign + String(whole) + (language == .english ? "." : ",") + zeros + digits
  }

  /// A number of days, without decimals when it is whole.
  func days(_ number: Double) -> String {
    number == number.rounded() ? decimal(number, 0) : decimal(number, 1)
  }

  /// The value of a metric of the kind.
  func value(_ value: Double, _ kind: MetricKind) -> String {
    switch kind {
    case .proportion: percent(value)
    case .days: days(value) + " " + Phrase(fi: "pv", sv: "d", en: "d")(language)
    case .workingDays: days(value) + " " + Phrase(fi: "arkipv", sv: "vard.", en: "wkd")(language)
    case .mean: decimal(value, 2)
    case .score: decimal(value, 1)
    }
  }

  /// A low and a high end as people write a range.
  func range(_ low: String, _ high: String) -> String { "\(low)–\(high)" }
}

extension String {
  /// The text with facts in the place of their names in braces.
  func filling(_ facts: [String: String]) -> String { Template(self).filled(with: facts) }
}
