import TiimiDomain

/// The page `docs/instruments.md`, written from the built-in data.
package enum InstrumentDocument {
  /// The page in Markdown; throws `InstrumentRefusal` if a built-in file is damaged.
  package static func markdown() throws(InstrumentRefusal) -> String {
    var all: [ScoringDescription] = []
    for id in InstrumentLibrary.ids { all.append(try InstrumentLibrary.description(of: id)) }
    let rows = all.map { description in
      row([
        "[\(description.id)](#\(description.id))", description.title.en,
        description.level.rawValue, "\(description.items.filter(\.isScored).count)",
        description.method.rawValue, description.range.map(Self.range) ?? "–",
        description.language ?? "–",
      ])
    }
    return introduction + rows.joined() + "\n" + all.map(section).joined(separator: "\n")
  }

  private static let introduction = """
    # Screening instruments

    What is built in, and where each number comes from. This page is written from the data in
    `Sources/CRuleData/instruments`; a test keeps the two equal.

    Levels by licence: **E** scoring and texts are built in; **S** scoring only, the texts come as the
    user's own text pack (`tiimi instrument import`, shape in `schema/instrument-text.json`); **R** only
    a result found elsewhere is kept. A free English original does not free its Finnish translation.

    Every result is recomputed from the answers; a differing total on the form is flagged. A form that
    lacks an answer has no score and nothing is filled in for it. “Unverified” marks what nobody has
    checked in the original source yet.

    ## What is read of a FHIR R4 Questionnaire

    `url`, `version`, `title`, `language`, `code`; items nested in items and groups with `linkId`,
    `code`, `text` (with its translations), `type`, `repeats`, `readOnly`, `initial`, `answerOption`
    (`value[x]`), `answerValueSet` with a contained value set, `enableWhen` with every operator and
    `enableBehavior`, and the extensions *questionnaire-hidden* and *calculatedExpression*. Anything else
    is kept with the file, byte for byte, and not read.

    - A weight is found at five places, the first one holds: the extension `ordinalValue` or
      `itemWeight` of an answer option or of its coding; the same of a contained value set's concept; a
      property (`itemWeight`, `ordinalValue`, `score`) or extension of a contained code system's concept;
      at last the extension of the answer's own coding. Places that disagree are a finding.
    - Without a scoring description the score is the sum of the weights of all items whose options have
      weights, and there is no band. Items that are computed or read-only, hidden, not enabled, or known
      not to count (the difficulty question of PHQ-9) are left out.
    - A total is a number (integer, decimal, quantity) without weights that is computed or read-only, or
      whose code or text says “total score”. With several such items none is taken.
    - Answers belong to an item by `linkId` wherever it is nested, then by item code, also when the
      code is the last part of the answer's `linkId` or `definition`.
    - `enableWhen` with `!=` is met when no answer equals, also when there is no answer; a number
      compares with a code that reads as a number. Answers to items that are not shown do not count.

    ## Answers, scoring and texts of one's own

    Plain answers are `{"1": 2, "2": "LA6569-3", "3": true}`: a code, a number of points, a truth value
    or a list of them for each `linkId`; `total` beside them is a total to check. The shape of a scoring
    description is in `schema/instrument-scoring.json`. A text pack for a level S instrument:

    ```json
    {"textPack": 1, "instrument": "who-5", "licence": "Our right to use the texts: …",
     "items": {"1": {"fi": "…", "sv": "…"}}, "options": {"*": {"0": {"fi": "…"}}}}
    ```

    ## The list

    | Instrument | Name | Level | Items | Method | Range | Texts |
    |---|---|---|---|---|---|---|

    """

  private static func section(_ description: ScoringDescription) -> String {
    var lines = [
      "## \(description.id)", "",
      "\(description.title.fi) · \(description.title.sv) · \(description.title.en)", "",
      "Level \(description.level.rawValue). \(description.licence.en)"
        + " Source: \(claim(description.licenceSource)).", "",
    ]
    lines += scoring(description)
    for set in description.bandSets { lines += table(set) }
    lines += description.alerts.map { alert in
      "- **Alert** `\(alert.code)` when item \(alert.linkId) scores above \(alert.above):"
        + " \(alert.text.en) Source: \(claim(alert.source))."
    }
    lines += (description.cautions + description.unverified.map(Self.marked)).map { "- \($0.en)" }
    return (lines + [""]).joined(separator: "\n").replacingDoubleEnds
  }

  private static func scoring(_ description: ScoringDescription) -> [String] {
    var lines: [String] = []
    let reversed = description.items.filter(\.isReversed).map(\.linkId)
    if !reversed.isEmpty { lines.append("- Reversed items: \(reversed.joined(separator: ", "))") }
    if description.multiplier != ExactDecimal(1) {
      lines.append("- The sum is multiplied by \(description.multiplier).")
    }
    for known in description.switches {
      let values = known.values.map { "`\(known.id)=\($0.value)` \($0.title.en)" }
      lines.append("- Switch, the first is usual: \(values.joined(separator: "; "))")
    }
    let norms = description.items.compactMap { item in
      item.norm.map { "\(item.linkId) \($0)" }
    }
    if !norms.isEmpty { lines.append("- Reference means: \(norms.joined(separator: ", "))") }
    return lines.isEmpty ? [] : lines + [""]
  }

  private static func table(_ set: BandSet) -> [String] {
    let condition = set.condition(.english)
    let finding = set.finding.map { ["\($0.text.en) (`\($0.code)`)", ""] } ?? []
    return [
      "| \(condition.isEmpty ? "Score" : condition) | Band | Code | Source |", "|---|---|---|---|",
    ]
      + set.bands.map { band in
        "| \(range(band.range)) | \(band.name.en)\(band.isPositive ? " ●" : "") | `\(band.code)` |"
          + " \(claim(band.source)) |"
      } + [""] + finding
  }

  private static func marked(_ phrase: Phrase) -> Phrase {
    Phrase(fi: phrase.fi, sv: phrase.sv, en: "*Unverified.* \(phrase.en)")
  }

  private static func claim(_ source: ScoringDescription.Source) -> String {
    source.text + (source.isUnverified ? " (unverified)" : "")
  }

  private static func range(_ range: ScoreRange) -> String {
    range.low == range.high ? range.low.text : "\(range.low.text)–\(range.high.text)"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension String {
  /// The text with one line end at its end.
  fileprivate var replacingDoubleEnds: String {
    var text = self
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }
}
