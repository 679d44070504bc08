/// How well a person fits what was searched for, and why.
public struct PersonMatch: Hashable, Sendable {
  /// How closely something searched for was found.
  public enum Closeness: Hashable, Sendable {
    /// It is the same, but for capital letters and marks on letters.
    case same
    /// It is another spelling: `w` and `v`, `ck` and `k`, double letters, written together.
    case spelling
    /// The name begins with what was searched for.
    case beginning
    /// So many slips of the fingers lie between them, 1 or 2.
    case slips(Int)
    /// What was searched for stands inside the name.
    case part
  }

  /// What the search was about.
  public enum Field: String, CaseIterable, Sendable {
    /// The family name (sukunimi).
    case familyName
    /// The given names (etunimet).
    case givenNames
    /// The birth day (syntymäpäivä).
    case birthDay
    /// The identity code or a temporary code (tunnus).
    case code
  }

  /// One reason why the person was found.
  public struct Reason: Hashable, Sendable {
    /// Where it was found.
    public let field: Field
    /// How closely; of several words the worst.
    public let closeness: Closeness
  }

  /// From 100, a perfect fit, down to 1.
  public let score: Int
  /// The reasons, in the order of the fields.
  public let reasons: [Reason]

  init(_ findings: [(field: Field, closeness: Closeness)], wordsLeftOver: Int) {
    let lost = findings.reduce(wordsLeftOver) { $0 + $1.closeness.loss }
    score = max(1, 100 - lost)
    reasons = Field.allCases.compactMap { field in
      findings.filter { $0.field == field }.map(\.closeness).max { $0.loss < $1.loss }
        .map { Reason(field: field, closeness: $0) }
    }
  }

  /// A person whose code was given whole.
  public static let byCode = PersonMatch([(.code, .same)], wordsLeftOver: 0)
}

extension PersonMatch.Closeness {
  /// What it takes from the score.
  var loss: Int {
    switch self {
    case .same: 0
    case .spelling: 3
    case .beginning: 8
    case .slips(let number): 15 * number
    case .part: 20
    }
  }
}

extension NameWord {
  /// How closely this word, as somebody typed it, finds a word of a name.
  ///
  /// Words of up to two letters forgive no slip, those of up to seven one, longer ones two.
  func closeness(to name: NameWord) -> PersonMatch.Closeness? {
    if letters == name.letters { return .same }
    if isSpelling(of: name) { return .spelling }
    if letters.count >= 2, isStart(of: name) { return .beginning }
    let limit = letters.count <= 2 ? 0 : letters.count <= 7 ? 1 : 2
    if let slips = slips(to: name, limit: limit) { return .slips(slips) }
    return letters.count >= 3 && isPart(of: name) ? .part : nil
  }
}
