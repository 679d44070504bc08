import TiimiDomain

/// Figures of a report as people write them.
struct FigureText {
  let language: Language

  /// A number with so many decimals, a comma before them in Finnish and Swedish.
  func decimal(_ number: Double, _ places: Int = 1) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((number.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + String(scaled) }
    let digits = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - digits.count)
    return sign + String(scaled / scale) + (language == .english ? "." : ",") + zeros + digits
  }

  /// A share in per cent.
  func percent(_ share: Double) -> String { decimal(share * 100) + " %" }

  /// A value of a metric of the kind.
  func value(_ value: Double, _ kind: MetricKind) -> String {
    switch kind {
    case .proportion: percent(value)
    case .days: "\(days(value)) \(Self.day(language))"
    case .workingDays: "\(days(value)) \(Self.weekday(language))"
    case .mean: decimal(value, 2)
    case .score: decimal(value)
    }
  }

  private func days(_ value: Double) -> String { decimal(value, value == value.rounded() ? 0 : 1) }

  private static let day = Phrase(fi: "pv", sv: "d", en: "d")
  private static let weekday = Phrase(fi: "arkipv", sv: "vard.", en: "weekdays")
}
