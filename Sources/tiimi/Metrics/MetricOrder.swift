import MinunTiimini
import TiimiDomain
import TiimiReports

/// What a call asks of metrics, read from its options.
struct MetricOrder {
  /// What is computed.
  let request: MetricRequest
  /// What it is compared with.
  let counterpart: MetricCounterpart?
  /// Whether run charts are wanted.
  let hasCharts: Bool
  /// The day of what is known; nil for now.
  let asOf: Day?
  /// `table`, `json` or `csv`.
  let format: String
  /// What has been published before.
  let published: PublicationFile
  private let session: Session

  /// Reads the options.
  ///
  /// Throws `UsageError` for options that do not go together, `MetricRefusal` for a metric or a file
  /// that cannot be used, and `CentreRefusal.unitUnknown`.
  init(_ call: Invocation) throws {
    let arguments = call.arguments
    let shelf = try MetricShelf(arguments)
    let ids = arguments.texts("metric")
    var request = MetricRequest(
      metrics: ids.isEmpty ? shelf.metrics : try ids.map { try shelf.metric($0) },
      from: arguments.day("from"),
      to: arguments.day("to"),
      dimensions: try Self.dimensions(arguments),
      switches: call.settings.switches,
      threshold: arguments.number("threshold") ?? MetricRequest.usualThreshold
    )
    asOf = arguments.day("as-of")
    hasCharts = arguments.flag("run-chart")
    format = arguments.text("format") ?? "table"
    counterpart = try arguments.text("compare").map { text in
      guard let read = MetricCounterpart(text, request) else {
        throw arguments.wrong(.badForm, "compare")
      }
      return read
    }
    published = try PublicationFile(arguments)
    session = try RegisterDoor(call.settings).session(usually: .evaluation)
    if let path = arguments.text("eligible") {
      let lines = try InputFile.text(path).split(whereSeparator: \.isNewline).map(String.init)
      request.eligible = try session.eligible(lines)
    }
    self.request = request
  }

  /// Computes what was asked, with a progress bar.
  func run(_ call: Invocation) throws -> MetricReport {
    let (terminal, isQuiet) = (call.terminal, call.settings.isQuiet)
    var bar: ProgressBar?
    let report = try session.metrics(
      request,
      comparedWith: counterpart,
      hasCharts: hasCharts,
      asOf: asOf,
      after: published.ledger
    ) { done, total in
      if bar == nil { bar = ProgressBar(total: total, terminal: terminal, isQuiet: isQuiet) }
      try bar?.advance(to: done)
    }
    try bar?.finish()
    return report
  }

  private static func dimensions(_ arguments: Arguments) throws -> [MetricDimension] {
    let words = arguments.texts("by").flatMap { $0.split(separator: ",").map(String.init) }
    let dimensions = try words.map { word in
      guard let dimension = MetricDimension(rawValue: word.lowercased()) else {
        throw arguments.wrong(.badChoice(MetricDimension.allCases.map(\.rawValue)), "by")
      }
      return dimension
    }
    guard dimensions.count <= 2, Set(dimensions).count == dimensions.count else {
      throw arguments.wrong(.badForm, "by")
    }
    return dimensions
  }
}

extension MetricCounterpart {
  /// Reads `previous`, `year-before`, `DAY..DAY` or `unit:CODE,CODE`; nil for anything else.
  init?(_ text: String, _ request: MetricRequest) {
    if text.hasPrefix("unit:") {
      let codes = text.dropFirst(5).split(separator: ",").map { $0.uppercased() }
      guard codes.count == 2, codes[0] != codes[1] else { return nil }
      self = .units(codes[0], codes[1])
      return
    }
    let days = text.split(separator: ".", omittingEmptySubsequences: true)
    if text.contains("..") {
      guard days.count == 2, let from = Day(iso: days[0]), let to = Day(iso: days[1]) else {
        return nil
      }
      self = .period(from: from, to: to)
      return
    }
    guard let from = request.from, let to = request.to else { return nil }
    switch text {
    case "previous":
      let length = from.days(until: to) + 1
      self = .period(from: from.adding(days: -length), to: from.adding(days: -1))
    case "year-before":
      self = .period(from: from.adding(months: -12), to: to.adding(months: -12))
    default: return nil
    }
  }
}
