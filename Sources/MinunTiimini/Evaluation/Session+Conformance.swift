import TiimiDomain
import TiimiReports
import TiimiStore

extension Session {
  /// Tells how the cases of the register follow the model of the process.
  ///
  /// Numbers of fewer than five persons are hidden, unless the reader may read every case in them. The
  /// words that people wrote are not in it for anybody: a reason is told by its code.
  /// - Parameters:
  ///   - query: What is asked.
  ///   - progress: Told how many of how many cases have been passed.
  /// - Returns: Counts, deviations and flow.
  /// - Throws: `AccessRefusal.noRole` for somebody without a role, the refusal of reading for a case
  ///   named that may not be read, `CentreRefusal.caseUnknown`, and `StoreFailure`.
  public func conformance(
    _ query: ConformanceQuery,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> ConformanceFigures {
    try read { reader, trail in
      try AccessPolicy.require(.seeLists, of: actor)
      trail.note(.list, subject: "register", detail: "conformance")
      let reading = try EvaluationReading(reader, query.selection, today: today)
      var look = ConformanceLook(query, reader: reader, actor: actor, asOf: reading.context.asOf)
      if query.cases.isEmpty {
        let total = try reading.caseCount()
        try reading.eachCase(progress: { try progress($0, total) }) { evaluated in
          try look.take(evaluated, &trail)
        }
      } else {
        for id in try query.cases.map(reader.findCase) {
          guard let history = try reader.caseHistory(id), let opening = history.file.opening else {
            throw CentreRefusal(.caseUnknown, field: "case")
          }
          trail.note(.read, subject: opening.client.stream, detail: id.stream)
          try AccessPolicy.require(.readCase, of: actor, on: history.file)
          if let evaluated = try reading.evaluatedCase(id) { try look.take(evaluated, &trail) }
        }
      }
      return look.report
    }
  }
}

/// Looks at cases one by one and remembers what their reader may be told.
private struct ConformanceLook {
  private let query: ConformanceQuery
  private let reader: Reader
  private let actor: Actor
  private let asOf: Day
  private var counter: ConformanceCounter
  private var deviations: [ConformanceDeviation] = []
  private var mayReadAll = true
  private var hasOthersDeviations = false

  /// The common Finnish practice (domain.md 4.2): figures of fewer than five persons are not shown.
  private static let settings = DisclosureSettings.standard

  init(_ query: ConformanceQuery, reader: Reader, actor: Actor, asOf: Day) {
    self.query = query
    self.reader = reader
    self.actor = actor
    self.asOf = asOf
    let (from, to) = (query.selection.from, query.selection.to)
    let days = from == nil && to == nil ? nil : (from ?? .distantPast)...(to ?? .distantFuture)
    counter = ConformanceCounter(
      query.book,
      within: days,
      level: query.level,
      persons: Self.settings.threshold
    )
  }

  mutating func take(_ evaluated: EvaluatedCase, _ trail: inout AccessTrail) throws {
    let findings = counter.take(evaluated, today: asOf).filter { $0.verdict == .deviates }
    let wantsList = query.listsDeviations && !findings.isEmpty
    guard mayReadAll || wantsList else {
      if !findings.isEmpty { hasOthersDeviations = true }
      return
    }
    let mayRead = try mayRead(evaluated)
    mayReadAll = mayReadAll && mayRead
    guard mayRead else {
      if !findings.isEmpty { hasOthersDeviations = true }
      return
    }
    if wantsList { list(findings, of: evaluated, &trail) }
  }

  private mutating func list(
    _ findings: [ProcessFinding],
    of evaluated: EvaluatedCase,
    _ trail: inout AccessTrail
  ) {
    trail.note(.list, subject: evaluated.client.stream, detail: evaluated.id.stream)
    let number = evaluated.entries.lazy.compactMap(\.caseNumber).first ?? evaluated.id.text
    deviations += findings.map {
      ConformanceDeviation(caseNumber: number, caseID: evaluated.id, finding: $0)
    }
  }

  /// Whether the reader may read the case as it stands today, whatever day is asked about.
  private func mayRead(_ evaluated: EvaluatedCase) throws -> Bool {
    let file =
      query.selection.asOf == nil
      ? CaseFile(id: evaluated.id, replaying: evaluated.entries)
      : try reader.caseHistory(evaluated.id)?.file
    guard let file else { return false }
    do {
      try AccessPolicy.require(.readCase, of: actor, on: file)
      return true
    } catch {
      return false
    }
  }

  var report: ConformanceFigures {
    let settings = mayReadAll ? nil : Self.settings
    let (tallies, flow) = counter.finished()
    return ConformanceFigures(
      rules: RuleFigures.figures(tallies, of: query.book.rules, settings),
      flow: FlowView(flow, threshold: settings?.threshold),
      level: query.level,
      asOf: asOf,
      threshold: settings?.threshold,
      deviations: deviations,
      hasOthersDeviations: hasOthersDeviations
    )
  }
}

extension RecordedEntry {
  /// The number of the case, in the entry that opened it.
  fileprivate var caseNumber: String? {
    guard case .identification(.opened(_, _, let number, _, _)) = entry else { return nil }
    return number
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: -1_000_000)
  fileprivate static let distantFuture = Day(number: 1_000_000)
}
