import MinunTiimini

/// The worklist of one professional, in a small register and in a large one.
enum WorklistRow {
  private static let repetitions = 20
  private static let people = 20

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let (few, many) = (try bench.small(), try bench.large())
    let (small, large) = (try sessions(few), try sessions(many))
    var items = 0
    for session in small + large { items += try session.worklist().items.count }
    let times = try PairedTimes.measure(repetitions) { _ in
      for session in large { _ = try session.worklist() }
    } reference: { _ in
      for session in small { _ = try session.worklist() }
    }
    return [
      BenchRow(
        name: "worklist among \(Figure.grouped(many.cases)) cases; among "
          + "\(Figure.grouped(few.cases)) cases",
        ours: Figure.seconds(times.ours.median / Double(people)),
        reference: Figure.seconds(times.reference.median / Double(people)),
        ratio: times.ratio,
        budget: .atMost(3),
        remark: "\(items / (2 * people)) items in a list on average, each look logged durably."
      )
    ]
  }

  /// Professionals from all over the register.
  private static func sessions(_ register: PracticeRegister) throws -> [Session] {
    let centre = try register.open()
    let keeper = try centre.session(
      as: PracticeRegister.login,
      systemUser: nil,
      purpose: .practice
    )
    let staff = try keeper.staff().filter { $0.details.roles.contains(.screener) }
    guard staff.count >= people else { throw BenchFailure("too few professionals") }
    return try (0..<people).map { number in
      let login = staff[number * (staff.count / people)].details.login
      return try centre.session(as: login, systemUser: nil, purpose: .practice)
    }
  }
}
