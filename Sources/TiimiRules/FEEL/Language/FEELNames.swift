/// The names that may stand in an expression.
///
/// Names in FEEL may have spaces and signs in them, so that only those who know the names can tell
/// where one ends: `need - want` is a subtraction unless there is something called so.
public struct FEELNames: Hashable, Sendable {
  /// The names of variables, in normal form: one space between words.
  public var names: Set<String> {
    didSet { index = Index(names) }
  }
  /// The names of members, for `need.agreed day`; those without spaces or signs need no mention.
  public var members: Set<String> {
    didSet { memberIndex = Index(members) }
  }
  /// The types that a model declares, for `instance of`.
  public var types: [String: FEELType]

  private(set) var index: Index
  private(set) var memberIndex: Index

  /// Makes the set of known names.
  public init(
    _ names: some Sequence<String>,
    members: some Sequence<String> = [],
    types: [String: FEELType] = [:]
  ) {
    self.names = Set(names.map(Self.normal))
    self.members = Set(members.map(Self.normal))
    self.types = types
    index = Index(self.names)
    memberIndex = Index(self.members)
  }

  /// The name with one space between its words and none around them.
  public static func normal(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether both know the same names.
  public static func == (one: FEELNames, other: FEELNames) -> Bool {
    one.names == other.names && one.members == other.members && one.types == other.types
  }

  /// Hashes the names.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(names)
    hasher.combine(members)
  }
}

extension FEELNames {
  /// How many pieces the longest name has that begins with a word.
  ///
  /// A piece is a run of letters and digits or one sign; spaces do not count.
  struct Index: Sendable {
    private(set) var pieces: [String: Int] = [:]

    init(_ names: some Sequence<String>) {
      for name in names { insert(name) }
    }

    mutating func insert(_ name: String) {
      let scalars = Array(name.unicodeScalars)
      var count = 0
      var first = ""
      var place = 0
      while place < scalars.count {
        let start = place
        while place < scalars.count, scalars[place].isFEELNamePart { place += 1 }
        if place == start { place += 1 }
        if count == 0 { first = String(String.UnicodeScalarView(scalars[start..<place])) }
        if scalars[start] != " " { count += 1 }
      }
      pieces[first] = max(count, pieces[first] ?? 0)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a name may begin with it, by rule 28 of the grammar.
  var isFEELNameStart: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3F: true
    case 0..<0xC0: false
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
    case 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
    case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
    default: false
    }
  }

  /// Whether a name may go on with it, by rule 29 of the grammar.
  var isFEELNamePart: Bool {
    switch value {
    case 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isFEELNameStart
    }
  }

  /// Whether it may stand between the words of a name, by rule 30 of the grammar.
  var isFEELNameSign: Bool {
    switch self {
    case ".", "/", "-", "’", "'", "+", "*": true
    default: false
    }
  }

  /// Whether it separates the parts of an expression, by rules 61 and 62 of the grammar.
  var isFEELSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200B: true
    case 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
