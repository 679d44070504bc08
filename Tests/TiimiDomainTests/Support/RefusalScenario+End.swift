import TiimiDomain

extension RefusalScenario {
  static let agreements = [
    RefusalScenario(
      .goalScaleIncomplete,
      .minutesClosed,
      .agreement(.setGoal(need: 1, words: "Walk", scale: GoalScale(steps: ["a"]), weight: 1))
    ),
    RefusalScenario(.ratedAlready, .followUpHeld, .rate(1, .client, 2, followUp: 1)),
    RefusalScenario(.dueDayPast, .minutesClosed) {
      .agree("Walk", holder: .client, due: $0.today.adding(days: -1))
    },
    RefusalScenario(
      .responsibilityNotOpen,
      .responsibilitiesAgreed,
      after: [.cancel(1)],
      .cancel(1)
    ),
    RefusalScenario(
      .responsibilityAlreadyAnswered,
      .responsibilitiesAgreed,
      after: [.agreement(.accept(1))],
      .agreement(.accept(1))
    ),
    RefusalScenario(
      .responsibilityHasNoHolder,
      .responsibilitiesAgreed,
      after: [.end(1, on: .beginning, .init(1, .unassign))],
      .agreement(.accept(1))
    ),
    RefusalScenario(.handOverToHolder, .responsibilitiesAgreed, .handOver(1, to: .member(1))),
    RefusalScenario(
      .sharedPlanConsentMissing,
      .planDrafted,
      after: [.withdraw(1)],
      .agreePlan
    ),
    RefusalScenario(
      .planIncomplete,
      .minutesClosed,
      after: [.permit(.sharedPlanConsent, from: .beginning)],
      .agreePlan
    ),
    RefusalScenario(.planIsAgreed, .planAgreed, .write(.goals, "Other")),
    RefusalScenario(.planNotAgreed, .planDrafted, .revisePlan),
    RefusalScenario(.followUpNotOpen, .followUpHeld, .holdFollowUp(on: .beginning)),
    RefusalScenario(.followUpDayPast, .planAgreed, .followUp(.schedule(.beginning))),
  ]

  static let end = [
    RefusalScenario(.minutesStillOpen, .meetingHeld, .close()),
    RefusalScenario(.caseNotClosed, .opened, .reopen),
    RefusalScenario(.unfinishedAssessmentNeedsGround, .assessing, .close()),
    RefusalScenario(.transferPending, .transferPending, .close()),
    RefusalScenario(.noTransferPending, .opened, .closing(.acceptTransfer)),
    RefusalScenario(
      .transferToSameUnit,
      .opened,
      .closing(.requestTransfer(to: Cast.unit, reason: "Moves", fates: []))
    ),
    RefusalScenario(.noSuchEntry, .opened, .mark(2)),
    RefusalScenario(.entryAlreadyMarked, .screened, after: [.mark(2)], .mark(2)),
    RefusalScenario(.entryCannotBeMarked, .screened, .mark(1)),
    RefusalScenario(.entryIsBuiltOn, .proposed, .mark(2)),
  ]
}
