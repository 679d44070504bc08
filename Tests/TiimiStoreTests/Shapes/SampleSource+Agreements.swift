import TiimiDomain
import TiimiStore

extension SampleSource {
  mutating func entry(in shape: MeetingShape) -> MeetingEntry {
    switch shape {
    case .called: .called(number(), venue())
    case .calledWithPhone: .called(number(), venue(phone: text()))
    case .moved: .moved(number(), to: venue(), reason: text())
    case .movedWithPhone: .moved(number(), to: venue(phone: text()), reason: text())
    case .cancelled: .cancelled(number(), reason: text())
    case .raised: .raised(number(), in: number(), title: text(), by: participant())
    case .held:
      .held(
        number(),
        attendance: some { $0.attendance() },
        workersOnlyReason: perhaps { $0.text() }
      )
    case .heldIdentified:
      .held(
        number(),
        attendance: some { $0.attendance() } + [attendance(identified: identification())],
        workersOnlyReason: perhaps { $0.text() }
      )
    case .settled: .settled(number(), topicOutcome())
    case .closed:
      .minutesClosed(number(), version: int(1...9), text: text(), topics: some { $0.number() })
    case .reopened: .minutesReopened(number(), reason: text())
    }
  }

  mutating func entry(in shape: AgreementShape) -> AgreementEntry {
    switch shape {
    case .goalSet:
      .goalSet(
        number(),
        need: number(),
        words: text(),
        scale: perhaps { source in GoalScale(steps: (0..<5).map { _ in source.text() }) },
        weight: int(1...9)
      )
    case .rated:
      .rated(
        GoalRating(
          goal: number(),
          viewpoint: choice(),
          rating: int(-2...2),
          followUp: perhaps { $0.number() },
          words: perhaps { $0.text() }
        )
      )
    case .agreed:
      .agreed(number(), what: text(), holder: accountable(), due: day(), basis: basis())
    case .accepted: .accepted(number())
    case .declined: .declined(number(), reason: text())
    case .handedOver: .handedOver(number(), to: accountable(), reason: text())
    case .rescheduled: .rescheduled(number(), due: day(), reason: text())
    case .completed: .completed(number(), day: day(), outcome: text())
    case .cancelled: .cancelled(number(), reason: text())
    }
  }

  mutating func entry(in shape: PlanShape) -> PlanEntry {
    switch shape {
    case .written: .written(choice(), planContent())
    case .agreed: .agreed(version: int(1...9), clientView: planContent())
    case .revised: .revised(reason: text())
    }
  }

  mutating func entry(in shape: FollowUpShape) -> FollowUpEntry {
    switch shape {
    case .scheduled: .scheduled(number(), day())
    case .held: .held(number(), day: day(), experience: planContent(), next: nextStep())
    }
  }

  mutating func entry(in shape: FactShape) -> FactEntry {
    switch shape {
    case .recorded: .recorded(name: text(), value: factValue(), note: perhaps { $0.text() })
    case .overridden:
      .deadlineOverridden(
        DeadlineOverride(rule: text(), computed: day(), agreed: day(), reason: text())
      )
    case .result:
      .resultRecorded(
        number(),
        InstrumentResult(
          instrument: text(),
          version: text(),
          answers: some { ScreeningAnswer(item: $0.text(), answer: $0.text()) },
          score: perhaps { DecimalText($0.int(-9...99)) },
          band: perhaps { $0.text() },
          alerts: some { $0.text() },
          statedBy: participant()
        )
      )
    }
  }

  mutating func entry(in shape: ClosingShape) -> ClosingEntry {
    switch shape {
    case .closed:
      .closed(
        ClosingSummary(
          reason: choice(),
          summary: text(),
          contactNext: text(),
          unfinishedAssessmentGround: perhaps { $0.text() }
        ),
        cancelled: some { $0.number() }
      )
    case .reopened: .reopened(reason: text(), restored: some { $0.number() })
    case .requested:
      .transferRequested(to: identifier(), reason: text(), fates: some { $0.disposal() })
    case .accepted: .transferAccepted(unit: identifier(), fates: some { $0.disposal() })
    case .rejected: .transferRejected(reason: text())
    case .revoked: .transferRevoked(reason: text())
    }
  }
}
