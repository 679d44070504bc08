import TiimiDomain
import TiimiRules

/// The report that a manager prints and an evaluator checks: figures, charts and their definitions.
///
/// It is made of results that have gone through disclosure control; nothing here can undo that.
public struct EvaluationReport: Sendable {
  /// Everything that stands in the report.
  public struct Content: Sendable {
    /// The totals, with run charts by month.
    public let main: MetricReport
    /// The same metrics by one dimension each, made after the totals and after each other.
    public let groups: [MetricReport]
    /// On whom the report is.
    public let population: Population
    /// How many entries the register had.
    public let entries: Int
    /// The hash of its last entry.
    public let head: String
    /// True for a practice register.
    public let isPractice: Bool
    /// The version of the program.
    public let version: String

    /// Makes the content.
    public init(
      main: MetricReport,
      groups: [MetricReport],
      population: Population = Population(),
      entries: Int,
      head: String,
      isPractice: Bool,
      version: String
    ) {
      self.main = main
      self.groups = groups
      self.population = population
      self.entries = entries
      self.head = head
      self.isPractice = isPractice
      self.version = version
    }

    /// What had been published before, and this report: to be kept for the next one.
    public var ledger: PublicationLedger { (groups.last ?? main).ledger }

    /// How many hidden figures were published earlier or follow from that.
    public var alreadyKnown: Int { ([main] + groups).reduce(0) { $0 + $1.alreadyKnown } }
  }

  let content: Content
  let language: Language

  /// Makes a report in a language.
  public init(_ content: Content, _ language: Language) {
    self.content = content
    self.language = language
  }

  /// The dimensions of the equity tables.
  public static let dimensions: [MetricDimension] = [
    .sex, .age, .language, .municipality, .unit, .channel,
  ]

  /// The metrics of the equity tables; the others stand in the table of all results.
  public static let compared = ["M03", "M04", "M05", "M08", "M09", "M16", "M17"]

  /// The report as a page.
  public var page: Page {
    Page(
      title: Words.title(language),
      language: language,
      sections: [
        about, results, missing, funnel, waiting, participation, promises, runCharts, equity,
        definitions, origin,
      ]
    )
  }

  var text: FigureText { FigureText(language: language) }

  func say(_ phrase: Phrase) -> String { phrase(language) }

  func result(_ id: String) -> MetricResult? {
    content.main.totals.first { $0.metric.id == id }
  }

  /// The name of a metric with its identifier.
  func name(_ metric: MetricDefinition) -> String { "\(metric.id) \(say(metric.name))" }

  /// The value with its interval or quartiles; why there is none otherwise.
  func value(_ result: MetricResult) -> Page.Cell {
    guard let value = result.value else { return Page.Cell(absence(result), .quiet) }
    var lines = [Page.Line(text.value(value, result.metric.kind), .emphasis)]
    if let interval = result.interval {
      lines.append(.init("\(text.percent(interval.low)) – \(text.percent(interval.high))", .quiet))
    }
    if let quantiles = result.durations?.quantiles {
      let ends = [quantiles.lowerQuartile, quantiles.upperQuartile, quantiles.p90].map {
        text.decimal($0, $0 == $0.rounded() ? 0 : 1)
      }
      lines.append(
        .init(Words.spread(language, ["low": ends[0], "high": ends[1], "p90": ends[2]]), .quiet)
      )
    }
    return Page.Cell(lines: lines)
  }

  /// The value on one line, for tables of many rows.
  func shortValue(_ result: MetricResult) -> Page.Cell {
    if result.suppression != nil { return Page.Cell(say(Words.hidden), .quiet) }
    let cell = value(result)
    if cell.lines.count < 2 { return cell }
    return Page.Cell(cell.lines.map(\.text).joined(separator: " · "))
  }

  /// Why a result has no value.
  func absence(_ result: MetricResult) -> String {
    if let suppression = result.suppression { return say(suppression.text) }
    return say(result.obstacle?.name ?? result.status.name)
  }

  /// The counts behind a value.
  func counts(_ result: MetricResult) -> String {
    guard let denominator = result.denominator else { return "–" }
    return result.numerator.map { "\($0) / \(denominator)" } ?? String(denominator)
  }
}
