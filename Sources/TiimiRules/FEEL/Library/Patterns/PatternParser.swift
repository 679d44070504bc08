/// Reads regular expressions as XPath 3.1 and thereby FEEL has them, without back-references.
struct PatternParser {
  private var rest: ArraySlice<Unicode.Scalar>
  private let dot: CharacterClass
  private(set) var groups = 0
  private var depth = 0

  static let greatestDepth = 40
  static let greatestCount = 1_000

  init(_ text: some Sequence<Unicode.Scalar>, dotMatchesLineEnds: Bool) {
    rest = ArraySlice(Array(text))
    dot = dotMatchesLineEnds ? .any : .anyInLine
  }

  /// The whole pattern; nil if it is none.
  mutating func parse() -> PatternNode? {
    guard let node = choice(), rest.isEmpty else { return nil }
    return node
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func choice() -> PatternNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.greatestDepth else { return nil }
    var branches: [PatternNode] = []
    repeat {
      guard let branch = sequence() else { return nil }
      branches.append(branch)
    } while take("|")
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() -> PatternNode? {
    var nodes: [PatternNode] = []
    while let next = rest.first, next != "|", next != ")" {
      guard let atom = atom(), let node = quantified(atom) else { return nil }
      nodes.append(node)
    }
    return .sequence(nodes)
  }

  private mutating func atom() -> PatternNode? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case ".": return .character(dot)
    case "^": return .start
    case "$": return .end
    case "(": return group()
    case "[": return characterClass().map { .character($0) }
    case "\\": return escape().map { .character(CharacterClass([$0])) }
    case "?", "*", "+", "{", "}", "]": return nil
    default: return .character(CharacterClass(next))
    }
  }

  private mutating func group() -> PatternNode? {
    var number: Int?
    if take("?") {
      guard take(":") else { return nil }
    } else {
      groups += 1
      number = groups
    }
    guard let inner = choice(), take(")") else { return nil }
    return number.map { .group($0, inner) } ?? inner
  }

  private mutating func quantified(_ atom: PatternNode) -> PatternNode? {
    let counts: (Int, Int?)
    switch rest.first {
    case "?": counts = (0, 1)
    case "*": counts = (0, nil)
    case "+": counts = (1, nil)
    case "{":
      rest.removeFirst()
      guard let read = self.counts() else { return nil }
      counts = read
    default: return atom
    }
    rest.removeFirst()
    return .repeated(atom, least: counts.0, most: counts.1, isGreedy: !take("?"))
  }

  /// Reads `2`, `2,` or `2,5` up to the closing brace, which stays.
  private mutating func counts() -> (Int, Int?)? {
    guard let least = number() else { return nil }
    guard take(",") else { return rest.first == "}" ? (least, least) : nil }
    if rest.first == "}" { return (least, nil) }
    guard let most = number(), most >= least, rest.first == "}" else { return nil }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    guard (1...4).contains(digits.count) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1.value) - 48 }
    return value <= Self.greatestCount ? value : nil
  }
}

extension PatternParser {
  private mutating func escape() -> CharacterClass.Part? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "n": return .init("\n")
    case "r": return .init("\r")
    case "t": return .init("\t")
    case "d": return .category("Nd")
    case "D": return .outside(.digit)
    case "s": return .outside(CharacterClass([.outside(.space)]))
    case "S": return .outside(.space)
    case "w": return .outside(CharacterClass([.outside(.word)]))
    case "W": return .outside(.word)
    case "p": return property()
    case "P": return property().map { .outside(CharacterClass([$0])) }
    default:
      let isSign = next.isASCII && #"\|.-^?*+{}()[]$"#.unicodeScalars.contains(next)
      return isSign ? .init(next) : nil
    }
  }

  private mutating func property() -> CharacterClass.Part? {
    guard take("{") else { return nil }
    let name = rest.prefix { $0 != "}" }
    rest = rest.dropFirst(name.count)
    guard take("}") else { return nil }
    return CharacterClass.Part(property: name.reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  /// Reads a set up to its closing bracket, with a set taken out of it as in `[a-z-[aeiou]]`.
  private mutating func characterClass() -> CharacterClass? {
    depth += 1
    defer { depth -= 1 }
    var result = CharacterClass(isNegated: take("^"))
    guard depth < Self.greatestDepth, rest.first != "]" else { return nil }
    while !take("]") {
      if rest.starts(with: ["-", "["]) {
        rest = rest.dropFirst(2)
        guard let exception = characterClass(), rest.first == "]" else { return nil }
        result.exceptions = [exception]
      } else {
        guard let part = classPart() else { return nil }
        result.parts.append(part)
      }
    }
    return result
  }

  private mutating func classPart() -> CharacterClass.Part? {
    guard let first = classItem() else { return nil }
    guard case .span(let low) = first, low.count == 1, rest.first == "-", rest.count > 1,
      !["]", "["].contains(rest[rest.startIndex + 1])
    else { return first }
    rest.removeFirst()
    guard case .span(let high) = classItem(), high.count == 1,
      low.lowerBound <= high.lowerBound
    else { return nil }
    return .span(low.lowerBound...high.lowerBound)
  }

  private mutating func classItem() -> CharacterClass.Part? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "\\": return escape()
    case "[": return nil
    default: return .init(next)
    }
  }
}
