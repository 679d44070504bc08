import TiimiDomain
import TiimiRules

/// Makes up expressions by the grammar, and breaks them.
struct ExpressionGenerator {
  private var random: SeededRandomness

  init(seed: UInt64) {
    random = SeededRandomness(seed: seed)
  }

  /// The names that the expressions use, and some that they need not.
  static let names = FEELNames(
    ["a", "b c", "need-day", "list", "flag", "age", "client"],
    members: ["agreed day"]
  )

  /// What the names stand for.
  static let context = FEELContext([
    ("a", FEELValue(3)), ("b c", .string("text")), ("need-day", .null),
    ("list", .list([FEELValue(1), .null, FEELValue(75)])), ("flag", .boolean(true)),
    ("age", FEELValue(80)),
    ("client", .context(FEELContext([("age", FEELValue(75)), ("agreed day", .null)]))),
  ])

  /// An expression; one in three is broken.
  mutating func text() -> String {
    let text = expression(Int.random(in: 0...6, using: &random))
    return Int.random(in: 0..<3, using: &random) == 0 ? broken(text) : text
  }

  /// Unary tests; one in three is broken.
  mutating func cell() -> String {
    let tests = (0...Int.random(in: 0...2, using: &random)).map { _ in
      pick(["", "", "< ", ">= ", "!= "]) + expression(2)
    }.joined(separator: ", ")
    let text = pick([tests, tests, "not(\(tests))", "-"])
    return Int.random(in: 0..<3, using: &random) == 0 ? broken(text) : text
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  /// Fills the places marked `%` of a form with expressions one level less deep.
  private mutating func expression(_ depth: Int) -> String {
    let form = depth > 0 ? pick(Self.forms) : pick(Self.leaves)
    return form.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
      .reduce(nil as String?) { text, piece in
        text.map { $0 + expression(depth - 1) + piece } ?? piece
      } ?? ""
  }

  /// Takes away, doubles, swaps or changes some characters.
  private mutating func broken(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...Int.random(in: 0...3, using: &random) where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      case 2: scalars.swapAt(place, scalars.count / 2)
      case 3: scalars = Array(scalars[..<place])
      default: scalars[place] = Self.signs.randomElement(using: &random) ?? " "
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let signs = Array(
    "()[]{}<>=!.,:;@\"'\\/*-+?% \n\t09aäéß漢🐎\u{0}\u{301}".unicodeScalars
  )

  private static let leaves = [
    "1", "0", "-7", "2.50", ".5", "1e3", "99999999999999999999999999999999999", "true", "false",
    "null", "\"\"", "\"text\"", "\"\\u00e4\\n\"", "@\"2024-02-29\"", "@\"10:30:00Z\"",
    "@\"2024-02-29T10:30:00+02:00\"", "@\"P1Y2M\"", "@\"-P3DT4H\"", "a", "b c", "need-day", "list",
    "flag", "age", "client.age", "client.agreed day", "[]", "{}", "[1..5]", "(< 5)",
    "]\"a\"..\"c\"[",
  ]

  private static let forms =
    leaves + [
      "%", "(%)", "-%", "% + %", "% - %", "% * %", "% / %", "% ** %", "% < %", "% <= %", "% = %",
      "% != %", "% and %", "% or %", "not(%)", "% between % and %", "% in %", "% in (%, < %)",
      "% in [%..%]", "% in (? > %)", "if % then % else %", "for x in % return %",
      "for x in 1..%, y in [%] return x + y", "for i in 0..50 return [partial[-1], %]",
      "some x in % satisfies x = %", "every x in % satisfies %", "%[%]", "%[item > %]", "[%, %, %]",
      "[%..%]", "{a: %, \"b c\": %, d: a}", "%.age", "%.year", "%.agreed day",
      "% instance of number", "% instance of list<string>", "(function(x, y: number) %)(%, %)",
      "(function(f) f(f))(function(f) %)", "count(%)", "sum(%)", "string(%)", "string length(%)",
      "substring(%, %)", "date(%)", "date and time(%, %)", "duration(%)", "abs(%)", "floor(%)",
      "modulo(%, %)", "append(%, %)", "concatenate(%, %)", "distinct values(%)", "flatten(%)",
      "sort(%, function(x, y) x < y)", "matches(%, %)", "replace(%, %, %)", "split(%, %)",
      "min(%)", "max(%, %)", "mean(%)", "number(%, \".\", %)", "list contains(%, %)",
      "sublist(%, %)", "contains(string: %, match: %)", "get value(%, %)", "context put(%, %, %)",
      "get entries(%)", "range(%)", "is(%, %)", "years and months duration(%, %)", "before(%, %)",
      "// note\n%", "% /* note */ + %", "decimal(%, %)", "string join(%, %)", "index of(%, %)",
      "insert before(%, %, %)", "remove(%, %)", "reverse(%)", "sqrt(%)", "exp(%)", "log(%)",
      "week of year(%)", "overlaps(%, %)", "includes(%, %)", "time(%)",
    ]
}
