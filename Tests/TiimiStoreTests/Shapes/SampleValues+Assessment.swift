import TiimiDomain

extension SampleValues {
  func assessment() -> [ShapeSample] {
    steps() + findings()
  }

  private func steps() -> [ShapeSample] {
    let conclusion = AssessmentConclusion(
      summary: "Tarvitsee apua arjessa.",
      preconditions: "Asiakkuuden edellytykset täyttyvät.",
      needFound: true
    )
    return [
      ofCase(
        "contactRecorded.1",
        .assessment(
          .contactRecorded(day: day, from: .closePerson, grounds: [.age, .highestCareAllowance])
        )
      ),
      ofCase(
        "initiationRecorded.1",
        .assessment(.initiationRecorded(day: day, reason: "Hakemus saapui."))
      ),
      ofCase("assessmentStarted.1", .assessment(.started(day: day))),
      ofCase(
        "viewRecorded.1",
        .assessment(.viewRecorded(1, of: .client, words: "Haluan asua kotona.\nAina."))
      ),
      ofCase(
        "viewObstacleRecorded.1",
        .assessment(.obstacleRecorded(reason: "Asiakas on tajuton."))
      ),
      ofCase(
        "ownWorkerNeedEvaluated.1",
        .assessment(.ownWorkerNeedEvaluated(isNeeded: false, words: "Yhteyshenkilö riittää."))
      ),
      ofCase(
        "assessmentCompleted.1",
        .assessment(.completed(day: laterDay, conclusion, needs: [1, 2]))
      ),
    ]
  }

  private func findings() -> [ShapeSample] {
    [
      ofCase("needRecorded.1", .assessment(need(importance: 8))),
      ofCase("needRecorded.1-least", .assessment(need(importance: nil))),
      ofCase(
        "strengthRecorded.1",
        .assessment(.strengthRecorded(1, words: "Huumori", namedBy: .staff(nurse)))
      ),
      ofCase(
        "networkPersonPlaced.1",
        .assessment(.placedOnMap(1, place(support: "Käy kaupassa.")))
      ),
      ofCase("networkPersonPlaced.1-least", .assessment(.placedOnMap(2, place(support: nil)))),
      ofCase(
        "understandingRecorded.1",
        .assessment(
          .understandingRecorded(
            1,
            words: "Kotiin tarvitaan apua.",
            agreeing: [.client, .closePerson(1), .staff(nurse)],
            disagreeing: [
              Disagreement(
                participant: .outside(name: "Testi Työntekijä", organisation: "Kela"),
                about: "Kuntoutuksen kesto"
              )
            ]
          )
        )
      ),
    ]
  }

  private func need(importance: Int?) -> AssessmentEntry {
    .needRecorded(
      1,
      area: .dailyLife,
      nature: .longTerm,
      words: "Suihkussa käynti",
      importance: importance
    )
  }

  private func place(support: String?) -> NetworkPlace {
    NetworkPlace(
      who: .closePerson(1),
      relation: "tytär",
      closeness: 1,
      support: support,
      isWanted: true
    )
  }

  func team() -> [ShapeSample] {
    [
      ofCase(
        "memberProposed.1",
        .team(
          .proposed(
            1,
            .outside(name: "Testi Ohjaaja", organisation: "Koti ry"),
            capacity: .organisation,
            need: 1,
            reason: "Tuntee asiakkaan."
          )
        )
      ),
      ofCase("memberApproved.1", .team(.approved(1))),
      ofCase("memberDeclinedByClient.1", .team(.declinedByClient(1, words: "En tunne häntä."))),
      ofCase("memberDeclinedByClient.1-least", .team(.declinedByClient(1, words: nil))),
      ofCase("memberAccepted.1", .team(.accepted(1, from: day, until: laterDay))),
      ofCase("memberAccepted.1-least", .team(.accepted(1, from: day, until: nil))),
      ofCase("memberDeclined.1", .team(.declined(1, reason: "Ei ehdi."))),
      ofCase(
        "membershipEnded.1",
        .team(.ended(1, day: laterDay, reason: "Työ vaihtuu.", fates: fates))
      ),
      ofCase(
        "ownWorkerNamed.1",
        .team(
          .ownWorkerNamed(
            OwnWorkerNaming(
              staff: nurse,
              coWorker: socialWorker,
              specialSupport: true,
              healthGround: "Hoito on pääasia."
            )
          )
        )
      ),
      ofCase(
        "ownWorkerNamed.1-least",
        .team(
          .ownWorkerNamed(
            OwnWorkerNaming(
              staff: socialWorker,
              coWorker: nil,
              specialSupport: false,
              healthGround: nil
            )
          )
        )
      ),
      ofCase("ownWorkerNotNamed.1", .team(.noOwnWorker(ground: "Tarve on tilapäinen."))),
      ofCase("convenerNamed.1", .team(.convenerNamed(1))),
    ]
  }
}
