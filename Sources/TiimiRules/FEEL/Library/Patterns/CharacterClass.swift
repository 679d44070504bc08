/// A set of characters in a pattern, such as `[a-z]`, `\d` or `.`.
struct CharacterClass {
  /// One part of the set.
  enum Part {
    /// The scalars between two, both included.
    case span(ClosedRange<UInt32>)
    /// The scalars of Unicode's general categories that start so, as `L` or `Lu`.
    case category(String)
    /// The scalars outside another set.
    case outside(CharacterClass)
  }

  var parts: [Part] = []
  var isNegated = false
  /// The sets whose characters do not belong to this one; one at most.
  var exceptions: [CharacterClass] = []

  init(_ parts: [Part] = [], isNegated: Bool = false) {
    self.parts = parts
    self.isNegated = isNegated
  }

  /// The set of one character.
  init(_ scalar: Unicode.Scalar) {
    parts = [.span(scalar.value...scalar.value)]
  }

  static let any = CharacterClass(isNegated: true)
  static let anyInLine = CharacterClass([Part("\n"), Part("\r")], isNegated: true)
  static let digit = CharacterClass([.category("Nd")])
  static let space = CharacterClass([Part(" "), Part("\t"), Part("\n"), Part("\r")])
  static let word = CharacterClass(
    [.category("P"), .category("Z"), .category("C")],
    isNegated: true
  )

  /// Whether the character belongs to the set, if wanted also in the other case.
  func contains(_ scalar: Unicode.Scalar, ignoringCase: Bool) -> Bool {
    guard ignoringCase else { return contains(scalar) }
    let properties = scalar.properties
    let forms = [properties.lowercaseMapping, properties.uppercaseMapping].map(\.unicodeScalars)
    let others = forms.compactMap { $0.count == 1 ? $0.first : nil }
    return ([scalar] + others).contains { isInParts($0) } != isNegated
      && !exceptions.contains { $0.contains(scalar, ignoringCase: true) }
  }

  private func contains(_ scalar: Unicode.Scalar) -> Bool {
    isInParts(scalar) != isNegated && !exceptions.contains { $0.contains(scalar) }
  }

  private func isInParts(_ scalar: Unicode.Scalar) -> Bool {
    parts.contains { part in
      switch part {
      case .span(let span): span.contains(scalar.value)
      case .category(let name): scalar.properties.generalCategory.code.hasPrefix(name)
      case .outside(let other): !other.contains(scalar)
      }
    }
  }
}

extension CharacterClass.Part {
  init(_ scalar: Unicode.Scalar) {
    self = .span(scalar.value...scalar.value)
  }

  /// The part behind `\p{…}`; nil for a name that is no category and no block known here.
  init?(property name: String) {
    switch name {
    case "IsBasicLatin": self = .span(0...0x7F)
    case "IsLatin-1Supplement": self = .span(0x80...0xFF)
    default:
      guard Unicode.GeneralCategory.codes.contains(name) else { return nil }
      self = .category(name)
    }
  }
}

extension Unicode.GeneralCategory {
  /// The names of all categories and of their groups.
  fileprivate static let codes: Set<String> = [
    "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc",
    "Pd",
    "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc",
    "Cf",
    "Cs", "Co", "Cn",
  ]

  /// The name of two letters by which the Unicode standard calls the category.
  fileprivate var code: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
