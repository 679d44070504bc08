import TiimiDomain

extension BandSet {
  /// On what the set holds, in words; empty when it always does.
  public func condition(_ language: Language) -> String {
    var parts: [String] = []
    switch (minimumAge, maximumAge) {
    case (let low?, let high?): parts.append(low == high ? "\(low)" : "\(low)–\(high)")
    case (let low?, nil): parts.append("≥ \(low)")
    case (nil, let high?): parts.append("≤ \(high)")
    case (nil, nil): break
    }
    if !parts.isEmpty { parts[0] += " " + Self.years(language) }
    if let sex { parts.append(sex.name(language)) }
    if let choice { parts.append("\(choice.id)=\(choice.value)") }
    return parts.joined(separator: ", ")
  }

  private static let years = Phrase(fi: "v", sv: "år", en: "years")
}

extension BandSet.Sex {
  /// The sex in words.
  public var name: Phrase {
    switch self {
    case .female: Phrase(fi: "nainen", sv: "kvinna", en: "woman")
    case .male: Phrase(fi: "mies", sv: "man", en: "man")
    case .notRecorded:
      Phrase(fi: "sukupuolta ei kirjattu", sv: "könet inte antecknat", en: "sex not recorded")
    }
  }
}
