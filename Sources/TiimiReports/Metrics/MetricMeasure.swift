import TiimiDomain

/// How a metric is counted from one case.
struct MetricMeasure: Sendable {
  let observe: @Sendable (CaseFigures, _ place: Int, inout MetricTally) -> Void

  init(_ observe: @escaping @Sendable (CaseFigures, Int, inout MetricTally) -> Void) {
    self.observe = observe
  }

  /// The way of counting a metric; nil for those that do not come from cases.
  static func measure(of metric: MetricDefinition) -> MetricMeasure? {
    if let formula = metric.formula {
      return local(formula, inWeekdays: metric.kind == .workingDays)
    }
    return measures[metric.id]
  }

  private static let measures: [String: MetricMeasure] = [
    "M01": coverage, "M02": positives, "M03": proposals, "M04": answers,
    "M05": starts, "M06": childrensAssessments, "M07": waitsForStart,
    "M08": waitsForMeeting, "M09": clientsPresence, "M10": closePersonsPresence,
    "M11": sectors, "M12": firstTopics,
    "M13": clarity, "M14": ownWorkers, "M15": plans,
    "M16": followUps, "M17": promises, "M18": notifications,
    "M19": goalAttainment, "M20": viewpoints, "M21": enforcements, "M24": endings,
    "D01": firstClosings, "D02": openTimes,
  ]
}
