/// A regular expression that is searched in time proportional to its size and that of the text.
///
/// The syntax is that of XPath, on which FEEL builds: sets with ranges, `\d`, `\w`, `\s`, `\p{L}`
/// and set differences; groups, alternatives, greedy and lazy repetition, `^` and `$`; the flags
/// `i`, `s`, `m` and `x`. There are no back-references, as no search in linear time has them.
/// A pattern has at most 1,000 characters, 50 groups and, after counted repetition is laid out, 2,000
/// steps. A search that needs more than five million moves is given up.
struct Pattern {
  private let program: PatternProgram
  private let ignoresCase: Bool
  private let knowsLines: Bool
  /// The number of groups.
  let groups: Int

  static let greatestLength = 1_000
  static let greatestGroups = 50
  static let greatestEffort = 5_000_000

  /// Reads a pattern; nil if it is none, or too long, or has an unknown flag.
  init?(_ text: String, flags: String = "") {
    guard flags.unicodeScalars.allSatisfy({ "ismx".unicodeScalars.contains($0) }) else {
      return nil
    }
    var scalars = Array(text.unicodeScalars.prefix(Self.greatestLength + 1))
    guard scalars.count <= Self.greatestLength else { return nil }
    if flags.contains("x") { scalars = Self.withoutSpaces(scalars) }
    var parser = PatternParser(scalars, dotMatchesLineEnds: flags.contains("s"))
    guard let node = parser.parse(), parser.groups <= Self.greatestGroups,
      let program = PatternProgram(node)
    else { return nil }
    self.program = program
    groups = parser.groups
    ignoresCase = flags.contains("i")
    knowsLines = flags.contains("m")
  }

  private static func withoutSpaces(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    var isEscaped = false
    return scalars.filter { scalar in
      guard depth > 0 || !CharacterClass.space.contains(scalar, ignoringCase: false) else {
        return false
      }
      if !isEscaped, scalar == "[" { depth += 1 }
      if !isEscaped, scalar == "]" { depth -= 1 }
      isEscaped = !isEscaped && scalar == "\\"
      return true
    }
  }

  /// Where the pattern is found first, at or after the position, with its groups; nil if nowhere.
  ///
  /// The first pair is the whole; positions count Unicode scalars. All alternatives are followed at
  /// once, the preferred one first (R. Pike's way, as described by R. Cox). The effort that is left
  /// sinks below zero if the search had to be given up.
  func firstMatch(
    in text: [Unicode.Scalar],
    from start: Int,
    effort: inout Int
  ) -> [Range<Int>?]? {
    var search = Search(text: text, pattern: self)
    var found: [Int]?
    var position = start
    while position <= text.count, found == nil || !search.threads.isEmpty {
      if found == nil { search.follow(0, marks: search.noMarks, at: position) }
      effort -= search.threads.count + 1
      guard effort >= 0 else { return nil }
      if let marks = search.step(at: position) { found = marks }
      position += 1
    }
    return found.map { marks in
      stride(from: 0, to: marks.count, by: 2).map {
        marks[$0] < 0 || marks[$0 + 1] < 0 ? nil : marks[$0]..<marks[$0 + 1]
      }
    }
  }

  /// One run of the machine: the places in the program where it could be.
  private struct Search {
    let text: [Unicode.Scalar]
    let pattern: Pattern
    let noMarks: [Int]
    var threads: [(step: Int, marks: [Int])] = []
    private var visits: [Int]

    init(text: [Unicode.Scalar], pattern: Pattern) {
      self.text = text
      self.pattern = pattern
      noMarks = Array(repeating: -1, count: 2 * pattern.groups + 2)
      visits = Array(repeating: -1, count: pattern.program.steps.count)
    }

    /// Goes on from a step as far as no character is needed; each step once.
    mutating func follow(_ step: Int, marks: [Int], at position: Int) {
      var open = [(step, marks)]
      while let (step, marks) = open.popLast() {
        guard visits[step] != position else { continue }
        visits[step] = position
        switch pattern.program.steps[step] {
        case .character, .found: threads.append((step, marks))
        case .jump(let target): open.append((target, marks))
        case .either(let first, let second):
          open.append((second, marks))
          open.append((first, marks))
        case .mark(let index):
          var marked = marks
          marked[index] = position
          open.append((step + 1, marked))
        case .start: if isStart(position) { open.append((step + 1, marks)) }
        case .end: if isEnd(position) { open.append((step + 1, marks)) }
        }
      }
    }

    /// Takes the character at the position; gives the marks of a pattern that has been found.
    mutating func step(at position: Int) -> [Int]? {
      let current = threads
      threads = []
      for (step, marks) in current {
        switch pattern.program.steps[step] {
        case .found: return marks
        case .character(let set):
          guard position < text.count,
            set.contains(text[position], ignoringCase: pattern.ignoresCase)
          else { continue }
          follow(step + 1, marks: marks, at: position + 1)
        default: continue
        }
      }
      return nil
    }

    private func isStart(_ position: Int) -> Bool {
      position == 0 || pattern.knowsLines && text[position - 1] == "\n"
    }

    private func isEnd(_ position: Int) -> Bool {
      position == text.count || pattern.knowsLines && text[position] == "\n"
    }
  }
}
