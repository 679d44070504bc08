import Testing
import TiimiDomain
import TiimiEncoding

@testable import TiimiRules

/// A built-in instrument.
func builtIn(_ id: String) throws -> Instrument {
  try #require(try InstrumentLibrary.instrument(named: id))
}

/// Scores answers written as JSON.
func score(
  _ instrument: Instrument,
  _ answers: String,
  age: Int? = nil,
  sex: BandSet.Sex? = nil,
  choices: [String: String] = [:]
) throws -> ScoredAnswers {
  try instrument.score(
    try AnswerSheet(Array(answers.utf8)),
    in: ScoringCircumstances(age: age, sex: sex, choices: choices)
  )
}

/// A form from elsewhere, written as JSON.
func form(_ text: String) throws -> Instrument {
  Instrument(questionnaire: try Questionnaire(Array(text.utf8)))
}

/// Answers whose points add up to a sum before it is multiplied; takes the largest that still fit.
func answers(to description: ScoringDescription, totalling sum: String) throws -> String {
  var rest = try #require(ExactDecimal(sum))
  var members: [String] = []
  var groups: Set<String> = []
  for item in description.items where item.isScored && !item.isOptional {
    if let group = item.group, !groups.insert(group).inserted { continue }
    let range = try #require(item.range)
    var weights = item.allowed + item.options.filter { !$0.isOpen }.compactMap(\.weight)
    if weights.isEmpty, let low = range.low.whole, let high = range.high.whole {
      weights = (low...high).map { ExactDecimal($0) }
    }
    let others = description.items.drop { $0.linkId != item.linkId }.dropFirst()
      .filter { $0.isScored && $0.group == nil }
      .reduce(ExactDecimal(0)) { $0 + ($1.range?.low ?? ExactDecimal(0)) }
    let points = weights.map { item.isReversed ? range.low + range.high - $0 : $0 }
    let best = try #require(points.filter { $0 + others <= rest }.max())
    rest = rest - best
    let weight = item.isReversed ? range.low + range.high - best : best
    members.append("\"\(item.linkId)\": \(weight.text)")
  }
  #expect(rest == ExactDecimal(0), "the sum cannot be reached")
  return "{\(members.joined(separator: ", "))}"
}

extension ScoredAnswers {
  /// The codes of the findings.
  var codes: [String] { findings.map(\.code) }
}
