import TiimiDomain

/// A step that the rules of the process speak of by name; the raw value is the name in a condition.
package enum Milestone: String, CaseIterable, Hashable, Sendable {
  case screeningRecorded = "screening recorded"
  case identificationDecided = "identification decided"
  case clientInformed = "client informed"
  case clientAnswered = "client answered"
  case clientAgreed = "client agreed"
  case clientDeclined = "client declined"
  case consentGiven = "consent given"
  case clientHeard = "client heard"
  case assessmentStarted = "assessment started"
  case assessmentCompleted = "assessment completed"
  case memberProposed = "member proposed"
  case memberApproved = "member approved"
  case memberAccepted = "member accepted"
  case meetingCalled = "meeting called"
  case meetingHeld = "meeting held"
  case responsibilityAgreed = "responsibility agreed"
  case goalSet = "goal set"
  case goalRated = "goal rated"
  case planAgreed = "plan agreed"
  case followUpScheduled = "follow-up scheduled"
  case followUpHeld = "follow-up held"
  case caseClosed = "case closed"

  /// The milestones that an entry is.
  static func milestones(of entry: CaseEntry) -> [Milestone] {
    switch entry {
    case .identification(.screeningRecorded): [.screeningRecorded]
    case .identification(.decided): [.identificationDecided]
    case .invitation(let entry): milestones(of: entry)
    case .assessment(let entry): milestones(of: entry)
    case .team(.proposed): [.memberProposed]
    case .team(.approved): [.memberApproved]
    case .team(.accepted): [.memberAccepted]
    case .meeting(.called): [.meetingCalled]
    case .meeting(.held): [.meetingHeld]
    case .agreement(.agreed): [.responsibilityAgreed]
    case .agreement(.goalSet): [.goalSet]
    case .agreement(.rated(let rating)): rating.followUp == nil ? [] : [.goalRated]
    case .plan(.agreed): [.planAgreed]
    case .followUp(.scheduled): [.followUpScheduled]
    case .followUp(.held): [.followUpHeld]
    case .closing(.closed): [.caseClosed]
    default: []
    }
  }

  private static func milestones(of entry: InvitationEntry) -> [Milestone] {
    switch entry {
    case .informed: [.clientInformed]
    case .answered(.yes, _, _): [.clientAnswered, .clientAgreed]
    case .answered(.no, _, _): [.clientAnswered, .clientDeclined]
    case .answered(.later, _, _): [.clientAnswered]
    case .permitted(_, let terms, _): terms.kind == .sharedPlanConsent ? [.consentGiven] : []
    case .permissionWithdrawn: []
    }
  }

  private static func milestones(of entry: AssessmentEntry) -> [Milestone] {
    switch entry {
    case .started: [.assessmentStarted]
    case .completed: [.assessmentCompleted]
    case .viewRecorded(_, .client, _), .obstacleRecorded: [.clientHeard]
    default: []
    }
  }
}

extension Milestone: Labelled {
  /// The milestone in a few words.
  package var label: Phrase {
    switch self {
    case .screeningRecorded: ProcessActivity.screeningRecorded.label
    case .identificationDecided: ProcessActivity.identificationDecided.label
    case .clientInformed: ProcessActivity.clientInformed.label
    case .clientAnswered: ProcessActivity.invitationAnswered.label
    case .clientAgreed:
      Phrase(fi: "asiakas suostunut", sv: "klienten samtyckt", en: "client agreed")
    case .clientDeclined:
      Phrase(fi: "asiakas kieltäytynyt", sv: "klienten tackat nej", en: "client declined")
    case .consentGiven:
      Phrase(
        fi: "suostumus yhteiseen suunnitelmaan annettu",
        sv: "samtycke till gemensam plan givet",
        en: "consent to a shared plan given"
      )
    case .clientHeard:
      Phrase(
        fi: "asiakkaan näkemys tai sen este kirjattu",
        sv: "klientens åsikt eller hindret antecknat",
        en: "client’s view or its obstacle recorded"
      )
    case .assessmentStarted: ProcessActivity.assessmentStarted.label
    case .assessmentCompleted: ProcessActivity.assessmentCompleted.label
    case .memberProposed: ProcessActivity.memberProposed.label
    case .memberApproved: ProcessActivity.memberApproved.label
    case .memberAccepted: ProcessActivity.memberAccepted.label
    case .meetingCalled: ProcessActivity.meetingCalled.label
    case .meetingHeld: ProcessActivity.meetingHeld.label
    case .responsibilityAgreed: ProcessActivity.responsibilityAgreed.label
    case .goalSet: ProcessActivity.goalSet.label
    case .goalRated: ProcessActivity.goalRated.label
    case .planAgreed: ProcessActivity.planAgreed.label
    case .followUpScheduled: ProcessActivity.followUpScheduled.label
    case .followUpHeld: ProcessActivity.followUpHeld.label
    case .caseClosed: ProcessActivity.caseClosed.label
    }
  }
}
