import MinunTiimini
import TiimiDomain
import TiimiRules

/// The rules: explaining a case, replaying a register, and one condition beside a closure.
enum RulesRow {
  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let book = try RuleBook.embedded()
    return [
      try explanation(bench, book), try replay(bench.large(), book), try condition(),
    ]
  }

  /// Every embedded rule explained on a case, with trace, missing and decisive facts.
  private static func explanation(_ bench: Bench, _ book: RuleBook) throws -> BenchRow {
    let fixture = try HundredEntries(20, from: bench.small(), at: bench.scratch("rules"))
    defer { PracticeRegister.remove(fixture.path) }
    let centre = try SoteCentre.open(at: fixture.path, in: PracticeRegister.surroundings)
    let today = HelsinkiTime.day(of: PracticeRegister.surroundings.now())
    let facts = try zip(fixture.cases, fixture.sessions(in: centre)).map { summary, session in
      try session.view(summary.id).facts(on: today)
    }
    var times: [Double] = []
    var tries: [Double] = []
    var said = 0
    var count = 0
    for _ in 0..<10 {
      for own in facts {
        var explanations: [RuleExplanation] = []
        times.append(Stopwatch.seconds { explanations = book.explanations(on: own) })
        tries.append(
          Stopwatch.seconds {
            for each in explanations { said += each.missing.count + each.decisive.count }
          }
        )
        count = explanations.count
      }
    }
    return BenchRow(
      name: "one explained evaluation of all embedded rules on a case; a millisecond",
      ours: Figure.seconds(times.median),
      reference: Figure.seconds(1e-3),
      ratio: times.median / 1e-3,
      budget: .atMost(1),
      remark: "\(book.rules.count) rules, \(count) explanations; trying which other value would "
        + "change a verdict is done when it is asked for and takes "
        + "\(Figure.seconds(tries.median)) more (\(said / times.count) answers)."
    )
  }

  /// The age limit replayed over the whole register, loading and folding every case.
  private static func replay(_ register: PracticeRegister, _ book: RuleBook) throws -> BenchRow {
    let session = try register.open().session(
      as: PracticeRegister.login,
      systemUser: nil,
      purpose: .practice
    )
    let changed = try book.setting("age limit", to: FEELValue(70))
    var evaluations = 0
    let seconds = try Stopwatch.seconds {
      evaluations = try session.replay(RuleReplay(from: book, to: changed)).evaluations
    }
    let rate = Double(evaluations) / seconds
    return BenchRow(
      name: "replay of a changed rule over \(Figure.grouped(register.cases)) cases; "
        + "20 000 case evaluations a second",
      ours: Figure.perSecond(evaluations, seconds, "evaluations"),
      reference: "20 000 evaluations/s",
      ratio: rate / 20_000,
      budget: .atLeast(1)
    )
  }

  /// A condition parsed once, beside the same condition written in Swift over the same facts.
  private static func condition() throws -> BenchRow {
    let names = ["age", "contact from"]
    let expression = try FEELExpression(
      parsing: "contact from = \"client\" and age >= 75",
      names: FEELNames(names)
    )
    let facts = (60..<90).map { age in
      FEELContext([("contact from", .string("client")), ("age", FEELValue(age))])
    }
    let closure: (FEELContext) -> Bool? = { facts in
      guard case .string(let from) = facts["contact from"], case .number(let age) = facts["age"]
      else { return nil }
      return from == "client" && age >= 75
    }
    var agreed = true
    let times = PairedTimes.measure(40) { _ in
      for _ in 0..<300 {
        for own in facts where expression.evaluate(in: own) == .null { agreed = false }
      }
    } reference: { _ in
      for _ in 0..<300 {
        for own in facts where closure(own) == nil { agreed = false }
      }
    }
    guard agreed else { throw BenchFailure("a condition has no value") }
    let count = Double(300 * facts.count)
    return BenchRow(
      name: "one FEEL condition, parsed once; the same condition as a Swift closure",
      ours: Figure.seconds(times.ours.median / count),
      reference: Figure.seconds(times.reference.median / count),
      ratio: times.ratio,
      budget: .atMost(50)
    )
  }
}
