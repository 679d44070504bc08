import TiimiReports
import TiimiStore

extension CaseShape {
  /// What happened, as a log of events calls it; nil for the mark of a mistake, which is no event.
  var activity: EventVocabulary.Activity? {
    part.map { EventVocabulary.Activity(name: kind, part: $0) }
  }

  /// The part of the process that the entry belongs to.
  private var part: String? {
    switch self {
    case .identification: "identification"
    case .invitation: "invitation"
    case .assessment: "assessment"
    case .team: "team"
    case .meeting: "meeting"
    case .agreement: "agreement"
    case .plan: "plan"
    case .followUp: "followUp"
    case .closing: "closing"
    case .fact: "fact"
    case .marking: nil
    }
  }
}
