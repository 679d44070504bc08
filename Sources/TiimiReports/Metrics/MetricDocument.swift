import TiimiDomain

/// The reference of the metrics as Markdown: what `docs/metrics.md` must say.
public struct MetricDocument: Sendable {
  private let metrics: [MetricDefinition]

  /// Makes the document of the given metrics, the program's own by default.
  public init(_ metrics: [MetricDefinition] = MetricCatalogue.all) {
    self.metrics = metrics
  }

  /// The text.
  public var markdown: String {
    ([Self.head] + metrics.map(section) + [codes]).joined(separator: "\n\n") + "\n"
  }

  private func section(_ metric: MetricDefinition) -> String {
    var rows: [(String, Phrase)] = [
      ("definition", metric.definition), ("numerator", metric.numerator),
      ("denominator", metric.denominator), ("days", metric.dateRule),
    ]
    if let target = metric.target { rows.append(("target", target.words)) }
    let table = rows.map { "| \($0.0) | \($0.1.fi) | \($0.1.sv) | \($0.1.en) |" }
    let lines =
      [
        "## \(metric.id) \(metric.name.en)", "", "\(metric.name.fi) · \(metric.name.sv)", "",
        "| | Suomi | Svenska | English |", "|---|---|---|---|",
      ] + table + ["", facts(of: metric)]
    return lines.joined(separator: "\n")
  }

  private func facts(of metric: MetricDefinition) -> String {
    let sources = metric.sources.map(\.name.en).joined(separator: "; ")
    var facts = [
      "Kind: \(metric.kind.name.en); \(metric.direction.name.en). "
        + "Unit of analysis: \(metric.unit.name.en).",
      "Source: \(sources)" + (sources.hasSuffix(".") ? "" : "."),
    ]
    if !metric.parts.isEmpty {
      let parts = metric.parts.map { "`\($0.code)` (\($0.name.en), \($0.shape.rawValue))" }
      facts.append("Parts: \(parts.joined(separator: ", ")).")
    }
    if !metric.exclusions.isEmpty {
      let reasons = metric.exclusions.map { "`\($0.rawValue)`" }
      facts.append("Left out, and counted: \(reasons.joined(separator: ", ")).")
    }
    if !metric.tags.isEmpty {
      facts.append("Tags: \(metric.tags.map { "`\($0.rawValue)`" }.joined(separator: ", ")).")
    }
    return facts.map { "- " + $0 }.joined(separator: "\n")
  }

  private var codes: String {
    let statuses = MetricStatus.allCases.map {
      "| `\($0.rawValue)` | \($0.name.fi) | \($0.name.sv) | \($0.name.en) |"
    }
    let reasons = MetricExclusion.allCases.map {
      "| `\($0.rawValue)` | \($0.name.fi) | \($0.name.sv) | \($0.name.en) | `\($0.status.rawValue)` |"
    }
    let obstacles = MetricObstacle.allCases.map {
      "| `\($0.rawValue)` | \($0.name.fi) | \($0.name.sv) | \($0.name.en) |"
    }
    return
      (["## Statuses", "", "| code | Suomi | Svenska | English |", "|---|---|---|---|"] + statuses
      + ["", "## Why something is left out", ""]
      + ["| code | Suomi | Svenska | English | status |", "|---|---|---|---|---|"] + reasons
      + [
        "", "## Why there is no value", "", "| code | Suomi | Svenska | English |",
        "|---|---|---|---|",
      ]
      + obstacles).joined(separator: "\n")
  }

  private static let head = """
    # Metrics

    Rendered from the definitions; do not edit by hand. `tiimi metrics show M05` prints one of them.

    ## How they are counted

    - **Days** are local civil days (Europe/Helsinki). Both days of a period belong to it. Weekdays are those \
    of the statutory days of a case, with the same switch for Saturday.
    - **What was known**: only what had been recorded by the end of the day `--as-of`, or by now. Something is \
    due when its last day is over; before that it is `notYetDue`, done or not, so that early successes do not \
    flatter a running period.
    - **Shares** have Wilson's 95 % interval; a denominator of 0 gives no value, never 0 or 100 %.
    - **Waiting times** have two populations. The quantiles (type 7) are of waits that ended in the period. The \
    curve (Kaplan–Meier, log-log interval) is of those who began to wait in the period, followed to the day of \
    what is known; whoever still waits, or whose case was closed, is censored there. The shares still waiting \
    are told at 30, 60 and 90 days of the metric's own kind.
    - **Episodes** add up: a reopened case that is open has no closing. Assessments, answers and first meetings \
    are counted by episode.
    - **Units** are those that the case belonged to on the day that decides: a transfer does not move the past.
    - **Groups**: `unit`, `municipality`, `age` (0-17, 18-24, 25-64, 65-74, 75-84, 85+ on the day), `sex`, \
    `language`, `channel`, `month`, `quarter`; at most two. Where it is not known the group is \
    `unknown`, also the municipality of somebody under a protection order.
    - **Comparisons** show both sides and, of shares, the difference with Newcombe's interval. They show no cause.
    - **Small groups** are hidden by disclosure control: under five persons, and whatever would give them away. \
    The limit stands in every output; under five it takes an administrator, under three nobody. Parts \
    and exclusions are hidden for every group of a metric when one of them is too small in any.
    - **M25** sees what the access log knows: reads and prints of one client's data. The program refuses reads \
    without a relation, so the numerator is the refused ones.
    - **Local metrics** are a file (`--metrics`): [schema](schema/metrics.json), \
    [example](../Examples/evaluation/metrics.json). Conditions are FEEL over the fields that \
    `tiimi metrics list --fields` shows.
    """
}
