import TiimiDomain

extension SampleValues {
  func plan() -> [ShapeSample] {
    [
      ofCase("planItemWritten.1", .plan(.written(.clientProposal, .text("Palveluseteli")))),
      ofCase(
        "planItemWritten.1-obstacle",
        .plan(.written(.supportNeed, .obstacle("Arvio on kesken.")))
      ),
      ofCase("planAgreed.1", .plan(.agreed(version: 1, clientView: .text("Hyvä näin.")))),
      ofCase("planRevised.1", .plan(.revised(reason: "Tilanne muuttui."))),
      ofCase("followUpScheduled.1", .followUp(.scheduled(1, laterDay))),
      ofCase(
        "followUpHeld.1",
        .followUp(
          .held(1, day: day, experience: .text("Olen iloinen."), next: .followUp(laterDay))
        )
      ),
      ofCase(
        "followUpHeld.1-closing",
        .followUp(.held(2, day: day, experience: .obstacle("Ei tavoitettu."), next: .closing))
      ),
    ]
  }

  func closing() -> [ShapeSample] {
    [
      ofCase("caseClosed.1", .closing(closed(ground: "Asiakas muutti."))),
      ofCase("caseClosed.1-least", .closing(closed(ground: nil))),
      ofCase("caseReopened.1", .closing(.reopened(reason: "Tilanne palasi.", restored: [2, 3]))),
      ofCase(
        "transferRequested.1",
        .closing(.transferRequested(to: otherUnit, reason: "Muutto", fates: fates))
      ),
      ofCase("transferAccepted.1", .closing(.transferAccepted(unit: otherUnit, fates: fates))),
      ofCase("transferRejected.1", .closing(.transferRejected(reason: "Väärä yksikkö"))),
      ofCase("transferRevoked.1", .closing(.transferRevoked(reason: "Muutto peruuntui."))),
      ofCase("entryMarkedInError.1", .markedInError(entry: 4, reason: "Väärä asiakas")),
    ]
  }

  private func closed(ground: String?) -> ClosingEntry {
    .closed(
      ClosingSummary(
        reason: .moved,
        summary: "Asiakas muutti toiselle alueelle.",
        contactNext: "Uuden alueen palveluohjaus",
        unfinishedAssessmentGround: ground
      ),
      cancelled: [2, 3]
    )
  }
}
