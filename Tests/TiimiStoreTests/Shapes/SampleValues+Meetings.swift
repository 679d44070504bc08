import TiimiDomain

extension SampleValues {
  func meetings() -> [ShapeSample] {
    let hybrid = Venue(
      starts: starts,
      ends: ends,
      place: "Sote-asema, huone 12",
      mode: .hybrid,
      link: "https://video.example/kokous"
    )
    let reached = Venue(
      starts: starts,
      ends: ends,
      place: nil,
      mode: .remote,
      link: "https://video.example/kokous",
      phone: "03 565 1234"
    )
    let bare = Venue(starts: starts, ends: ends, place: nil, mode: .remote, link: nil)
    return [
      ofCase("meetingCalled.1", .meeting(.called(1, hybrid))),
      ofCase("meetingCalled.1-least", .meeting(.called(2, bare))),
      ofCase("meetingMoved.1", .meeting(.moved(1, to: hybrid, reason: "Sairastapaus"))),
      ofCase("meetingMoved.1-least", .meeting(.moved(1, to: bare, reason: "Sairastapaus"))),
      ofCase("meetingCancelled.1", .meeting(.cancelled(1, reason: "Asiakas on sairaalassa."))),
      ofCase("meetingCalled.2", .meeting(.called(1, reached))),
      ofCase("meetingMoved.2", .meeting(.moved(1, to: reached, reason: "Sairastapaus"))),
      ofCase("meetingHeld.1", .meeting(held)),
      ofCase("meetingHeld.2", .meeting(heldRemotely)),
      ofCase(
        "meetingHeld.1-least",
        .meeting(
          .held(
            1,
            attendance: [Attendance(.client, .inPerson), Attendance(.staff(nurse), .inPerson)],
            workersOnlyReason: nil
          )
        )
      ),
      ofCase(
        "minutesClosed.1",
        .meeting(.minutesClosed(1, version: 2, text: "Sovittiin vastuut.", topics: [1, 2]))
      ),
      ofCase("minutesReopened.1", .meeting(.minutesReopened(1, reason: "Päivä oli väärin."))),
    ] + topics()
  }

  private func topics() -> [ShapeSample] {
    [
      ofCase(
        "topicRaised.1",
        .meeting(.raised(1, in: 1, title: "Kotona asuminen", by: .client))
      ),
      ofCase("topicSettled.1", .meeting(.settled(1, .decided("Kotihoito alkaa.")))),
      ofCase(
        "topicSettled.1-postponed",
        .meeting(.settled(2, .postponed(reason: "Odotetaan lääkäriä.")))
      ),
      ofCase("topicSettled.1-dropped", .meeting(.settled(3, .dropped(reason: "Jo hoidettu.")))),
    ]
  }

  private var held: MeetingEntry {
    .held(
      1,
      attendance: [
        Attendance(.client, .excused(reason: "Toivoi niin.")),
        Attendance(.staff(nurse), .inPerson, arrived: starts, left: ends),
        Attendance(.staff(socialWorker), .remote),
        Attendance(.closePerson(1), .absent),
      ],
      workersOnlyReason: "Asiakas pyysi työntekijöitä valmistelemaan."
    )
  }

  private var heldRemotely: MeetingEntry {
    .held(
      1,
      attendance: [
        Attendance(.client, .remote, identified: .strong),
        Attendance(.staff(nurse), .inPerson),
        Attendance(.staff(socialWorker), .remote, identified: .known),
        Attendance(.closePerson(1), .remote, left: ends, identified: .document),
        Attendance(
          .outside(name: "Testi Tukija", organisation: "Yhdistys"),
          .remote,
          identified: .other("Soitettiin takaisin tunnettuun numeroon.")
        ),
      ],
      workersOnlyReason: nil
    )
  }

  func agreements() -> [ShapeSample] {
    goals() + [
      ofCase("responsibilityAgreed.1", responsibility(1, .member(2), .topic(1))),
      ofCase("responsibilityAgreed.1-goal", responsibility(2, .client, .goal(1))),
      ofCase("responsibilityAgreed.1-need", responsibility(3, .client, .need(1))),
      ofCase("responsibilityAccepted.1", .agreement(.accepted(1))),
      ofCase("responsibilityDeclined.1", .agreement(.declined(1, reason: "En ehdi."))),
      ofCase(
        "responsibilityHandedOver.1",
        .agreement(.handedOver(1, to: .member(3), reason: "Sovittiin niin."))
      ),
      ofCase(
        "responsibilityHandedOver.1-client",
        .agreement(.handedOver(1, to: .client, reason: "Hoidan itse."))
      ),
      ofCase(
        "responsibilityRescheduled.1",
        .agreement(.rescheduled(1, due: laterDay, reason: "Aika siirtyi."))
      ),
      ofCase(
        "responsibilityCompleted.1",
        .agreement(.completed(1, day: laterDay, outcome: "Tuki myönnettiin."))
      ),
      ofCase("responsibilityCancelled.1", .agreement(.cancelled(1, reason: "Ei tarvita."))),
    ]
  }

  private func responsibility(
    _ number: ItemNumber<Responsibility>,
    _ holder: Accountable,
    _ basis: ResponsibilityBasis
  ) -> CaseEntry {
    .agreement(
      .agreed(number, what: "Hakee etuuden", holder: holder, due: laterDay, basis: basis)
    )
  }

  private func goals() -> [ShapeSample] {
    let scale = GoalScale(steps: ["−2", "−1", "0", "+1", "+2"])
    return [
      ofCase("goalSet.1", .agreement(goal(scale))),
      ofCase("goalSet.1-least", .agreement(goal(nil))),
      ofCase("goalRated.1", .agreement(.rated(rating(followUp: 1, words: "Parempi.")))),
      ofCase("goalRated.1-least", .agreement(.rated(rating(followUp: nil, words: nil)))),
    ]
  }

  private func goal(_ scale: GoalScale?) -> AgreementEntry {
    .goalSet(1, need: 1, words: "Käyn itse suihkussa.", scale: scale, weight: 3)
  }

  private func rating(followUp: ItemNumber<FollowUp>?, words: String?) -> GoalRating {
    GoalRating(goal: 1, viewpoint: .implementer, rating: -2, followUp: followUp, words: words)
  }
}
