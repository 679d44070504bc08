/// How alike two clients' details are, and what speaks for and against one person in two records.
///
/// It is the same whichever of the two comes first. The points are those of docs/duplicates.md; the
/// rule is `duplicateClient`, version `Likeness.ruleVersion`. Only a shared code makes it certain.
public struct Likeness: Hashable, Sendable {
  /// The version of the points and limits.
  public static let ruleVersion = 1

  /// What the comparison comes to.
  public enum Level: String, CaseIterable, Sendable {
    /// The same identity code or temporary code.
    case certain
    /// Probably the same person: 72 points or more.
    case likely
    /// Maybe the same person: 45 points or more.
    case possible
    /// Nothing to speak of.
    case unlikely
    /// Two different personal identity codes: two people, whatever else agrees.
    case different
  }

  /// What is compared.
  public enum Field: String, CaseIterable, Sendable {
    /// The identity code or a temporary code (tunnus).
    case code
    /// The family name (sukunimi).
    case familyName
    /// The given names (etunimet).
    case givenNames
    /// The birth day (syntymäpäivä).
    case birthDay
    /// The home municipality (kotikunta).
    case municipality
    /// The telephone number (puhelin).
    case phone
  }

  /// How a field agrees.
  public enum Agreement: String, CaseIterable, Sendable {
    /// The same, but for capital letters, marks on letters and the order of names.
    case same
    /// Another spelling of the same: `w` and `v`, `ck` and `k`, double letters, written together.
    case spelling
    /// Family and given names have changed places.
    case swapped
    /// One has only some of the other's names.
    case fewer
    /// One slip of the fingers, two in long names.
    case slip
    /// One name is shared, others differ.
    case partly
    /// They differ.
    case differs
    /// At least one of them is not known, or may not be compared.
    case unknown
  }

  /// One field compared.
  public struct Comparison: Hashable, Sendable {
    /// The field.
    public let field: Field
    /// How it agrees.
    public let agreement: Agreement
    /// What it adds to the points, or takes from them.
    public let points: Int
  }

  /// Every field, in the order of `Field`.
  public let comparisons: [Comparison]
  /// The sum of the points, kept within 0…100.
  public let points: Int
  /// What it comes to.
  public let level: Level

  /// Compares two clients' details.
  ///
  /// Under a protection order the municipality and the telephone are left out, so that nobody can
  /// find them out by comparing.
  public init(of first: ClientDetails, and second: ClientDetails) {
    let code = Self.agreement(first.code, second.code)
    let (family, given) = Self.names(first, second)
    let isHidden = first.hasProtectionOrder || second.hasProtectionOrder
    let agreements: [(Field, Agreement)] = [
      (.code, code), (.familyName, family), (.givenNames, given),
      (.birthDay, Self.agreement(first.birthDay, second.birthDay)),
      (.municipality, isHidden ? .unknown : Self.same(first.municipality, second.municipality)),
      (.phone, isHidden ? .unknown : Self.same(first.phone?.digits, second.phone?.digits)),
    ]
    comparisons = agreements.map { field, agreement in
      Comparison(field: field, agreement: agreement, points: Self.points(field, agreement))
    }
    points = min(100, max(0, comparisons.reduce(0) { $0 + $1.points }))
    level = Self.level(points, code: code, given: given, first, second)
  }

  private static func level(
    _ points: Int,
    code: Agreement,
    given: Agreement,
    _ first: ClientDetails,
    _ second: ClientDetails
  ) -> Level {
    if code == .same { return .certain }
    if case .personal = first.code, case .personal = second.code { return .different }
    if points < 45 { return .unlikely }
    // Twins share a home and a telephone, and often have names that are one letter apart.
    let mayBeTwins = [.slip, .partly, .differs].contains(given)
    return points < 72 || mayBeTwins ? .possible : .likely
  }

  /// The points of docs/duplicates.md.
  private static func points(_ field: Field, _ agreement: Agreement) -> Int {
    switch (field, agreement) {
    case (.code, .same): 100
    case (.familyName, .same): 20
    case (.familyName, .spelling): 18
    case (.familyName, .swapped), (.familyName, .slip): 15
    case (.familyName, .fewer): 12
    case (.familyName, .partly): 8
    case (.familyName, .differs): -10
    case (.givenNames, .same): 25
    case (.givenNames, .spelling): 23
    case (.givenNames, .swapped), (.givenNames, .fewer): 20
    case (.givenNames, .slip): 15
    case (.givenNames, .partly): 5
    case (.givenNames, .differs): -30
    case (.birthDay, .same): 35
    case (.birthDay, .slip): 15
    case (.birthDay, .differs): -40
    case (.municipality, .same): 5
    case (.phone, .same): 10
    default: 0
    }
  }
}

extension String {
  /// The last nine digits of a telephone number, which are the same with and without `+358`.
  fileprivate var digits: String? {
    let digits = unicodeScalars.filter { ("0"..."9").contains($0) }
    return digits.count < 5 ? nil : String(String.UnicodeScalarView(digits.suffix(9)))
  }
}
