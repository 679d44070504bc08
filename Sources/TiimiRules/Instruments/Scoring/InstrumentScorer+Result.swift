import TiimiDomain

extension InstrumentScorer {
  /// The result of the answers.
  var result: ScoredAnswers {
    var scorer = self
    return scorer.makeResult()
  }

  private mutating func makeResult() -> ScoredAnswers {
    let description = instrument.description
    var points = gather()
    if description == nil, plan.items.isEmpty { countQuestions(into: &points) }
    let isComplete = isComplete(points)
    let (raw, found) = isComplete && !plan.items.isEmpty ? total(points) : (nil, nil)
    var score: ExactDecimal?
    if let found { score = withinRange(found) }
    let alerts = raisedAlerts
    let stated = statedTotal
    compare(stated, with: score, raw: raw)
    var reached: ScoreBand?
    if let score { reached = band(of: score, points, alerts) }
    if plan.items.isEmpty { findings.append(InstrumentFinding(.noWeights, at: "item")) }
    return ScoredAnswers(
      instrument: instrument.id,
      version: instrument.version,
      level: description?.level,
      isComplete: isComplete,
      score: score,
      raw: raw == score ? nil : raw,
      band: reached,
      stated: stated,
      findings: sortedFindings,
      answered: points.answered,
      items: points.items,
      missing: points.missing,
      alerts: alerts,
      points: points.points,
      choices: choices,
      cautions: description?.cautions ?? [],
      unverified: description?.unverified ?? []
    )
  }

  /// Of a form without weights it can at least be told how many questions are answered.
  private func countQuestions(into result: inout ItemPoints) {
    let form = instrument.questionnaire
    for place in form.items.indices where !passedOver.contains(place) {
      let item = form.items[place]
      guard item.kind != .group, item.kind != .display, !item.isComputed,
        !plan.totals.contains(place)
      else { continue }
      result.items += 1
      if reading.faulty.contains(place) { result.isFaulty = true }
      if reading.counts[place] != nil {
        result.answered += 1
      } else {
        result.missing.append(item.linkId)
      }
    }
  }

  private func isComplete(_ points: ItemPoints) -> Bool {
    guard !points.isFaulty, points.items > 0, !findings.contains(where: { $0.isLack }) else {
      return false
    }
    guard let minimum = instrument.description?.minimumAnswers else {
      return points.missing.isEmpty && points.answered > 0
    }
    return points.answered >= minimum
  }

  private var method: ScoringDescription.Method {
    let chosen = instrument.description?.chosen(choices).lazy.compactMap(\.method).first
    return chosen ?? instrument.description?.method ?? .sum
  }

  /// The sum before and after it is multiplied and rounded.
  private mutating func total(_ points: ItemPoints) -> (raw: ExactDecimal?, score: ExactDecimal?) {
    let sum = points.points.reduce(ExactDecimal.zero) { $0 + $1.points }
    let description = instrument.description
    let decimals = description?.decimals ?? 9
    let raw: ExactDecimal?
    switch method {
    case .none: raw = nil
    case .sum, .total: raw = sum
    case .mean: raw = points.points.isEmpty ? nil : sum.divided(by: points.points.count)
    case .weightedSum:
      raw = points.points.reduce(ExactDecimal.zero) { sum, part in
        sum + part.points * (description?.item(part.linkId)?.factor ?? ExactDecimal(1))
      }
    case .gas: raw = goalAttainment(points)
    }
    let score = raw.map {
      ($0 * (description?.multiplier ?? ExactDecimal(1))).rounded(to: decimals)
    }
    return (raw.map { $0.rounded(to: 9) }, score)
  }

  /// The first item holds the levels; the answers to `weight` are the weights.
  private mutating func goalAttainment(_ points: ItemPoints) -> ExactDecimal? {
    let levels = points.points.first.flatMap { points.levels[$0.linkId] } ?? []
    let place = instrument.questionnaire.places["weight"]
    let weights = place.flatMap { reading.answers[$0] }?.compactMap(\.value.number) ?? []
    let isFaulty = place.map(reading.faulty.contains) ?? false
    let score =
      isFaulty
      ? nil : GoalAttainment.tScore(levels: levels.compactMap(\.whole), weights: weights)
    if score == nil { findings.append(InstrumentFinding(.weightCount, at: "weight")) }
    return score
  }

  /// The least and the greatest score, as the switches stand.
  var range: ScoreRange? {
    let chosen = instrument.description?.chosen(choices).lazy.compactMap(\.range).first
    return chosen ?? instrument.description?.range
  }

  private mutating func withinRange(_ score: ExactDecimal) -> ExactDecimal? {
    guard let range, !range.contains(score) else { return score }
    findings.append(InstrumentFinding(.scoreOutOfRange, at: "score", facts: ["score": score.text]))
    return nil
  }
}

extension InstrumentScorer {
  /// The alerts that any readable answer raises, whatever else is wrong with the form.
  private var raisedAlerts: [InstrumentAlert] {
    plan.alerts.compactMap { place, alert in
      let options = plan.items.first { $0.place == place }?.options ?? []
      let isRaised = (reading.answers[place] ?? []).contains { answer in
        let ofForm = answer.option.flatMap { given in
          options.first { $0.value == given.value }?.weight ?? given.weight
        }
        let weight = ofForm ?? answer.ownWeight ?? (options.isEmpty ? answer.value.number : nil)
        return max(weight ?? .zero, answer.ownWeight ?? .zero) > alert.above
      }
      return isRaised ? alert : nil
    }
  }

  private var statedTotal: ExactDecimal? {
    let answers = plan.totals.sorted().flatMap { reading.answers[$0] ?? [] }
    return answers.lazy.compactMap(\.value.number).first ?? reading.statedAside
  }

  private mutating func compare(
    _ stated: ExactDecimal?,
    with score: ExactDecimal?,
    raw: ExactDecimal?
  ) {
    guard let stated, stated != score else { return }
    let linkId = plan.totals.min().map { instrument.questionnaire.items[$0].linkId } ?? "total"
    guard let score else {
      findings.append(InstrumentFinding(.totalNotChecked, at: linkId))
      return
    }
    findings.append(
      InstrumentFinding(
        stated == raw ? .totalIsRaw : .totalDiffers,
        at: linkId,
        facts: ["stated": stated.text, "computed": score.text]
      )
    )
  }

  /// Errors first, then warnings; each in the order in which it was noticed, none twice.
  var sortedFindings: [InstrumentFinding] {
    var seen: Set<InstrumentFinding> = []
    let unique = findings.filter { seen.insert($0).inserted }
    return InstrumentFinding.Severity.allCases.flatMap { severity in
      unique.filter { $0.severity == severity }
    }
  }

  private mutating func band(
    of score: ExactDecimal,
    _ points: ItemPoints,
    _ alerts: [InstrumentAlert]
  ) -> ScoreBand? {
    guard let set = bandSet() else { return nil }
    if let finding = set.finding { findings.append(finding) }
    let raised = alerts.compactMap(\.band).first
    let certain = set.band(of: score, raisedTo: raised)
    guard !points.openItems.isEmpty else { return certain }
    let open = plan.alerts.map(\.alert).first { points.openItems.contains($0.linkId) }
    let possible = set.band(of: score + points.open, raisedTo: raised ?? open?.band)
    if possible == certain { return certain }
    findings.append(InstrumentFinding(.bandOpen, at: "band"))
    return nil
  }

  /// The sets of bands that the switches leave.
  private var bandSets: [BandSet] {
    (instrument.description?.bandSets ?? []).filter { set in
      set.choice.map(choices.contains) ?? true
    }
  }

  /// The first set whose condition holds.
  var fittingBandSet: BandSet? {
    let sex = circumstances.sex ?? .notRecorded
    return bandSets.first { set in
      (set.sex == nil || set.sex == sex) && (!set.needsAge || isWithin(set))
    }
  }

  /// The first set whose condition holds; notes when the age is what is missing.
  mutating func bandSet() -> BandSet? {
    guard !bandSets.isEmpty else { return nil }
    let fitting = fittingBandSet
    if fitting == nil {
      let problem = circumstances.age == nil ? InstrumentProblem.ageNeeded : .ageNotCovered
      findings.append(InstrumentFinding(problem, at: "age"))
    }
    return fitting
  }

  private func isWithin(_ set: BandSet) -> Bool {
    guard let age = circumstances.age else { return false }
    return age >= set.minimumAge ?? 0 && age <= set.maximumAge ?? .max
  }
}

extension BandSet {
  /// The band of a score, or the one that an alert raises it to.
  func band(of score: ExactDecimal, raisedTo code: String? = nil) -> ScoreBand? {
    let own = bands.last { $0.range.low <= score }.flatMap { $0.range.high >= score ? $0 : nil }
    return code.flatMap { code in bands.first { $0.code == code } } ?? own
  }
}

extension InstrumentFinding {
  /// Whether the form lacks something that the score needs.
  fileprivate var isLack: Bool { code == InstrumentProblem.itemMissing.rawValue }
}
