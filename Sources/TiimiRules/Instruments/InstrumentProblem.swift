/// Everything that can be noticed in a form or its answers; the raw value is the stable code.
enum InstrumentProblem: String, CaseIterable, Sendable {
  // The questionnaire
  case statusMissing = "STATUS-MISSING"
  case linkIdMissing = "LINKID-MISSING"
  case typeUnknown = "TYPE-UNKNOWN"
  case partUnreadable = "PART-UNREADABLE"
  case valueSetElsewhere = "VALUESET-ELSEWHERE"
  case weightConflict = "WEIGHT-CONFLICT"
  case weightUnreadable = "WEIGHT-UNREADABLE"
  case behaviourMissing = "ENABLE-BEHAVIOUR-MISSING"
  case conditionUnreadable = "ENABLE-UNREADABLE"
  case questionUnknown = "ENABLE-QUESTION-UNKNOWN"
  case conditionCircular = "ENABLE-CIRCULAR"
  case totalAmbiguous = "TOTAL-AMBIGUOUS"
  case noWeights = "NO-WEIGHTS"

  // The answers
  case numberAsString = "NUMBER-AS-STRING"
  case otherQuestionnaire = "OTHER-QUESTIONNAIRE"
  case matchedByCode = "MATCHED-BY-CODE"
  case unknownItem = "UNKNOWN-ITEM"
  case unknownCode = "UNKNOWN-CODE"
  case answeredTwice = "ANSWERED-TWICE"
  case wrongKind = "ANSWER-WRONG-KIND"
  case outOfRange = "ANSWER-OUT-OF-RANGE"
  case ambiguousNumber = "AMBIGUOUS-NUMBER"
  case weightMissing = "WEIGHT-MISSING"
  case weightOfAnswer = "WEIGHT-OF-ANSWER"
  case hiddenAnswered = "HIDDEN-ANSWERED"
  case disabledAnswered = "DISABLED-ANSWERED"
  case bothAlternatives = "BOTH-ALTERNATIVES"
  case weightCount = "WEIGHT-COUNT"

  // The result
  case totalDiffers = "TOTAL-DIFFERS"
  case totalIsRaw = "TOTAL-IS-RAW"
  case totalNotChecked = "TOTAL-NOT-CHECKED"
  case scoreOutOfRange = "SCORE-OUT-OF-RANGE"
  case ageNeeded = "AGE-NEEDED"
  case ageNotCovered = "AGE-NOT-COVERED"
  case ageDiffers = "AGE-DIFFERS"
  case bandOpen = "BAND-OPEN"
  case bandDiffers = "BAND-DIFFERS"
  case alertUnseen = "ALERT-UNSEEN"

  // Scoring descriptions and text packs
  case bandsOverlap = "BANDS-OVERLAP"
  case bandsGap = "BANDS-GAP"
  case bandsOutside = "BANDS-OUTSIDE"
  case itemMissing = "ITEM-MISSING"
  case textMissing = "TEXT-MISSING"

  /// How much it matters.
  var severity: InstrumentFinding.Severity {
    switch self {
    case .unknownCode, .answeredTwice, .wrongKind, .outOfRange, .ambiguousNumber, .weightMissing,
      .bothAlternatives, .weightCount, .scoreOutOfRange, .bandsOverlap, .bandsOutside,
      .itemMissing:
      .error
    case .matchedByCode, .weightOfAnswer, .hiddenAnswered, .disabledAnswered, .totalIsRaw,
      .totalNotChecked, .valueSetElsewhere, .ageNeeded, .bandOpen, .noWeights:
      .information
    default: .warning
    }
  }
}
