/// Scores one sheet of answers.
struct InstrumentScorer {
  let instrument: Instrument
  let circumstances: ScoringCircumstances
  let plan: ScoringPlan
  let reading: AnswerReading
  let choices: [InstrumentSwitch.Choice]
  var findings: [InstrumentFinding]

  /// Items that are not to be shown, or never are.
  private(set) var passedOver: Set<Int> = []

  init(_ instrument: Instrument, _ sheet: AnswerSheet, _ circumstances: ScoringCircumstances) {
    self.instrument = instrument
    self.circumstances = circumstances
    let form = instrument.questionnaire
    let description = instrument.description
    let choices = (description?.switches ?? []).map { known in
      InstrumentSwitch.Choice(
        id: known.id,
        value: circumstances.choices[known.id] ?? known.values[0].value
      )
    }
    self.choices = choices
    if let description {
      let reversed = description.chosen(choices).flatMap(\.reversed)
      plan = ScoringPlan(form, by: description, reversing: Set(reversed))
      reading = AnswerReading(sheet, of: form, options: plan.options)
    } else {
      reading = AnswerReading(sheet, of: form, options: [:])
      plan = ScoringPlan(
        form,
        weighted: reading.weightedItems,
        unweighted: reading.unweightedItems,
        knowing: InstrumentLibrary.recognisable
      )
    }
    findings = form.findings + sheet.findings + plan.findings + reading.findings
    if let named = sheet.questionnaire, !form.isNamed(named) {
      findings.append(InstrumentFinding(.otherQuestionnaire, at: "questionnaire"))
    }
    passOver()
  }

  /// Finds the items that do not count because they are hidden or not enabled.
  private mutating func passOver() {
    let form = instrument.questionnaire
    var enabled = EnabledItems(form, answers: reading.answers.mapValues { $0.map(\.value) })
    for place in form.items.indices {
      let isHidden = form.isHidden(place)
      let isEnabled = enabled.isEnabled(place)
      guard isHidden || !isEnabled else { continue }
      passedOver.insert(place)
      guard reading.counts[place] != nil, !plan.totals.contains(place) else { continue }
      findings.append(
        InstrumentFinding(
          isHidden ? .hiddenAnswered : .disabledAnswered,
          at: form.items[place].linkId
        )
      )
    }
    for place in enabled.circular.sorted() {
      findings.append(
        InstrumentFinding(.conditionCircular, at: "\(form.items[place].place).enableWhen")
      )
    }
  }

  /// The items that count for this form as it was answered.
  var counted: [ScoredItem] { plan.items.filter { !passedOver.contains($0.place) } }
}

extension ScoringPlan {
  /// The options of the items that count, by place.
  var options: [Int: [AnswerOption]] {
    Dictionary(items.map { ($0.place, $0.options) }) { first, _ in first }
  }
}

extension AnswerReading {
  /// Items to which an answer brings its own weight.
  var weightedItems: Set<Int> {
    Set(answers.filter { $0.value.contains { $0.ownWeight != nil } }.keys)
  }

  /// Items that are answered without any weight of the answer's own.
  var unweightedItems: Set<Int> {
    Set(counts.keys).subtracting(weightedItems)
  }
}

extension ScoringDescription {
  /// The values of the switches that have been chosen.
  func chosen(_ choices: [InstrumentSwitch.Choice]) -> [InstrumentSwitch.Value] {
    choices.compactMap { choice in
      switches.first { $0.id == choice.id }?.values.first { $0.value == choice.value }
    }
  }
}

extension Questionnaire {
  /// Whether the item or one around it is hidden.
  fileprivate func isHidden(_ place: Int) -> Bool {
    var next: Int? = place
    while let place = next {
      if items[place].isHidden { return true }
      next = items[place].parent
    }
    return false
  }

  /// Whether a response that names this address is about this form; forms without a file take any.
  fileprivate func isNamed(_ address: String) -> Bool {
    if source.isEmpty { return true }
    let bare = address.split(separator: "|", maxSplits: 1).first.map(String.init) ?? address
    return bare == identifier || bare.lastName == identifier.lastName || bare.hasPrefix("#")
  }
}
