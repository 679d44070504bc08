import TiimiDomain

/// Entries that the example's story does not meet, so that their sentences are read as well.
struct RareEntries {
  let people = ExamplePeople()
  let day = Day(number: 20_500)

  var all: [CaseEntry] {
    identification + invitation + assessment + team + meeting + agreement + plan + followUp
      + closing + facts
  }

  private var identification: [CaseEntry] {
    let record = ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [ScreeningAnswer(item: "violence", answer: "yes")],
      score: nil,
      redFlags: ["violence"],
      recommendation: .proposeTeam
    )
    return [
      .identification(.screeningRecorded(2, record)),
      .identification(
        .decided(
          .lightGuidance(help: "Neuvottiin hakemaan hoitotukea", contactNext: "lähitori"),
          screening: 2,
          recommendation: .proposeTeam,
          reason: "Asiakas toivoi vain neuvoja"
        )
      ),
      .identification(
        .decided(.notIndicated, screening: nil, recommendation: nil, reason: "Asia ratkesi heti")
      ),
    ]
  }

  private var invitation: [CaseEntry] {
    let guardian = Voice.representative(ground: .guardian, name: "Eero Edustaja")
    return [
      .invitation(.answered(.later(until: day), by: guardian, words: nil)),
      .invitation(.answered(.no, by: .client, words: "En tarvitse tiimiä.")),
      .invitation(.permissionWithdrawn(2, reason: nil)),
    ]
  }

  private var assessment: [CaseEntry] {
    let place = NetworkPlace(
      who: people.neighbour,
      relation: "naapuri",
      closeness: 3,
      support: nil,
      isWanted: false
    )
    return [
      .assessment(.contactRecorded(day: day, from: .other, grounds: [])),
      .assessment(.initiationRecorded(day: day, reason: "Asiakas soitti sosiaalitoimistoon")),
      .assessment(.obstacleRecorded(reason: "Asiakas on tajuton")),
      .assessment(.placedOnMap(2, place)),
      .assessment(
        .understandingRecorded(
          2,
          words: "Odotetaan.",
          agreeing: [],
          disagreeing: [
            Disagreement(participant: .client, about: "En halua odottaa.")
          ]
        )
      ),
      .assessment(.ownWorkerNeedEvaluated(isNeeded: false, words: "Asia on kunnossa")),
      .assessment(
        .completed(
          day: day,
          AssessmentConclusion(
            summary: "Tukea ei tarvita.",
            preconditions: "Eivät täyty.",
            needFound: false
          ),
          needs: []
        )
      ),
    ]
  }

  private var team: [CaseEntry] {
    [
      .team(proposal(of: .staff(people.pekka), as: 3)),
      .team(proposal(of: people.neighbour, as: 5)),
      .team(.declinedByClient(5, words: nil)),
      .team(
        .ended(
          3,
          day: day,
          reason: "Muutti",
          fates: [
            ResponsibilityDisposal(1, .handOver(to: .client)),
            ResponsibilityDisposal(2, .cancel(reason: "ei enää tarpeen")),
          ]
        )
      ),
      .team(
        .ownWorkerNamed(
          OwnWorkerNaming(
            staff: people.noora,
            coWorker: nil,
            specialSupport: false,
            healthGround: "Hoidon tarve on suurin"
          )
        )
      ),
      .team(.noOwnWorker(ground: "Nimeäminen on ilmeisen tarpeetonta")),
    ]
  }

  private func proposal(of who: Participant, as number: ItemNumber<Member>) -> TeamEntry {
    .proposed(number, who, capacity: .peer, need: 1, reason: "Asiakas toivoo")
  }

  private var meeting: [CaseEntry] {
    let attendance = [
      Attendance(.staff(people.liisa), .inPerson), Attendance(.client, .absent),
    ]
    return [
      .meeting(.cancelled(2, reason: "Asiakas sairastui")),
      .meeting(.held(3, attendance: attendance, workersOnlyReason: "asiakas pyysi niin")),
      .meeting(.settled(4, .dropped(reason: "asia hoitui"))),
    ]
  }

  private var agreement: [CaseEntry] {
    [
      .agreement(.handedOver(3, to: .client, reason: "Asiakas haluaa hoitaa itse")),
      .agreement(.cancelled(5, reason: "Lista on jo olemassa")),
    ]
  }

  private var plan: [CaseEntry] {
    [
      .plan(.agreed(version: 2, clientView: .obstacle("Asiakas ei jaksanut"))),
      .plan(.revised(reason: "Tilanne muuttui")),
    ]
  }

  private var followUp: [CaseEntry] {
    [
      .followUp(
        .held(2, day: day, experience: .obstacle("Asiakas ei vastannut"), next: .closing)
      )
    ]
  }

  private var facts: [CaseEntry] {
    let result = InstrumentResult(
      instrument: "phq-9",
      version: "1",
      score: DecimalText("11.5"),
      band: "moderate",
      alerts: ["item9"],
      statedBy: .client
    )
    let level = InstrumentResult(
      instrument: "cfs",
      version: "2",
      band: "4",
      statedBy: .staff(people.noora)
    )
    return [
      .fact(.recorded(name: "decision enforced on", value: .day(day), note: "Päätös 17")),
      .fact(.recorded(name: "rai used", value: .yesNo(false), note: nil)),
      .fact(
        .deadlineOverridden(
          DeadlineOverride(
            rule: "SHL36-START-7WD",
            computed: day,
            agreed: day.adding(days: 7),
            reason: "Asiakas on matkoilla"
          )
        )
      ),
      .fact(.resultRecorded(2, result)), .fact(.resultRecorded(3, level)),
    ]
  }

  private var closing: [CaseEntry] {
    let summary = ClosingSummary(
      reason: .moved,
      summary: "Asiakas muutti Turkuun.",
      contactNext: "Varsinais-Suomen asiakasohjaus",
      unfinishedAssessmentGround: "Uusi hyvinvointialue arvioi"
    )
    let fates = [ResponsibilityDisposal(3, .keep), ResponsibilityDisposal(4, .unassign)]
    return [
      .closing(.closed(summary, cancelled: [2, 3, 5])),
      .closing(.reopened(reason: "Asiakas palasi", restored: [2, 3, 5])),
      .closing(.transferRequested(to: people.tampere, reason: "Muutto", fates: fates)),
      .closing(.transferAccepted(unit: people.tampere, fates: fates)),
      .closing(.transferRejected(reason: "Yksikkö on täynnä")),
      .closing(.transferRevoked(reason: "Muutto peruuntui")),
    ]
  }
}
