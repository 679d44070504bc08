import TiimiDomain
import TiimiStore

extension SampleSource {
  /// A made-up entry that is written in the shape.
  mutating func entry(in shape: CaseShape) -> CaseEntry {
    switch shape {
    case .identification(let shape): .identification(entry(in: shape))
    case .invitation(let shape): .invitation(entry(in: shape))
    case .assessment(let shape): .assessment(entry(in: shape))
    case .team(let shape): .team(entry(in: shape))
    case .meeting(let shape): .meeting(entry(in: shape))
    case .agreement(let shape): .agreement(entry(in: shape))
    case .plan(let shape): .plan(entry(in: shape))
    case .followUp(let shape): .followUp(entry(in: shape))
    case .closing(let shape): .closing(entry(in: shape))
    case .fact(let shape): .fact(entry(in: shape))
    case .marking(.marked): .markedInError(entry: int(1...500), reason: text())
    }
  }

  private mutating func entry(in shape: IdentificationShape) -> IdentificationEntry {
    switch shape {
    case .opened:
      .opened(
        client: identifier(),
        unit: identifier(),
        caseNumber: text(),
        source: choice(),
        worry: text()
      )
    case .screened: .screeningRecorded(number(), screening(trace: []))
    case .traced: .screeningRecorded(number(), screening(trace: [trace()] + some { $0.trace() }))
    case .decided:
      .decided(
        identificationDecision(),
        screening: perhaps { $0.number() },
        recommendation: perhaps { $0.choice() },
        reason: perhaps { $0.text() }
      )
    }
  }

  private mutating func entry(in shape: InvitationShape) -> InvitationEntry {
    switch shape {
    case .informed:
      .informed(Information(what: text(), who: text(), why: text(), alternatives: text()))
    case .answered:
      .answered(invitationAnswer(), by: voice(), words: perhaps { $0.text() })
    case .permitted: .permitted(number(), permissionTerms(), by: voice())
    case .withdrawn: .permissionWithdrawn(number(), reason: perhaps { $0.text() })
    }
  }

  private mutating func entry(in shape: AssessmentShape) -> AssessmentEntry {
    switch shape {
    case .contact: .contactRecorded(day: day(), from: choice(), grounds: some { $0.choice() })
    case .initiation: .initiationRecorded(day: day(), reason: text())
    case .started: .started(day: day())
    case .view: .viewRecorded(number(), of: participant(), words: text())
    case .obstacle: .obstacleRecorded(reason: text())
    case .need:
      .needRecorded(
        number(),
        area: choice(),
        nature: choice(),
        words: text(),
        importance: perhaps { $0.int(0...10) }
      )
    case .strength: .strengthRecorded(number(), words: text(), namedBy: participant())
    case .placed:
      .placedOnMap(
        number(),
        NetworkPlace(
          who: participant(),
          relation: text(),
          closeness: int(1...3),
          support: perhaps { $0.text() },
          isWanted: bool()
        )
      )
    case .understanding:
      .understandingRecorded(
        number(),
        words: text(),
        agreeing: some { $0.participant() },
        disagreeing: some { Disagreement(participant: $0.participant(), about: $0.text()) }
      )
    case .ownWorkerNeed: .ownWorkerNeedEvaluated(isNeeded: bool(), words: text())
    case .completed:
      .completed(
        day: day(),
        AssessmentConclusion(summary: text(), preconditions: text(), needFound: bool()),
        needs: some { $0.number() }
      )
    }
  }

  private mutating func entry(in shape: TeamShape) -> TeamEntry {
    switch shape {
    case .proposed:
      .proposed(number(), participant(), capacity: choice(), need: number(), reason: text())
    case .approved: .approved(number())
    case .declinedByClient: .declinedByClient(number(), words: perhaps { $0.text() })
    case .accepted: .accepted(number(), from: day(), until: perhaps { $0.day() })
    case .declined: .declined(number(), reason: text())
    case .ended: .ended(number(), day: day(), reason: text(), fates: some { $0.disposal() })
    case .ownWorker:
      .ownWorkerNamed(
        OwnWorkerNaming(
          staff: identifier(),
          coWorker: perhaps { $0.identifier() },
          specialSupport: bool(),
          healthGround: perhaps { $0.text() }
        )
      )
    case .noOwnWorker: .noOwnWorker(ground: text())
    case .convener: .convenerNamed(number())
    }
  }
}
