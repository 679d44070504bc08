import TiimiDomain

extension ProcessActivity {
  /// The phase that the step belongs to; nil for what is recorded in any phase.
  public var phase: Phase? {
    switch self {
    case .caseOpened, .screeningRecorded, .identificationDecided, .contactRecorded,
      .resultRecorded:
      .identification
    case .clientInformed, .invitationAnswered, .permissionGiven, .permissionWithdrawn:
      .invitation
    case .initiationRecorded, .assessmentStarted, .viewRecorded, .viewObstacleRecorded,
      .needRecorded, .strengthRecorded, .networkPersonPlaced, .understandingRecorded,
      .ownWorkerNeedEvaluated, .assessmentCompleted:
      .sharedAssessment
    case .memberProposed, .memberApproved, .memberDeclinedByClient, .memberAccepted,
      .memberDeclined, .membershipEnded, .ownWorkerNamed, .ownWorkerNotNamed, .convenerNamed:
      .teamAssembly
    case .meetingCalled, .meetingMoved, .meetingCancelled, .topicRaised, .meetingHeld,
      .topicSettled, .minutesClosed, .minutesReopened:
      .teamMeeting
    case .goalSet, .planItemWritten, .planAgreed, .planRevised:
      .sharedPlan
    case .goalRated, .followUpScheduled, .followUpHeld:
      .followUp
    case .responsibilityAgreed, .responsibilityAccepted, .responsibilityDeclined,
      .responsibilityHandedOver, .responsibilityRescheduled, .responsibilityCompleted,
      .responsibilityCancelled:
      .responsibilities
    case .caseClosed, .caseReopened, .transferRequested, .transferAccepted, .transferRejected,
      .transferRevoked:
      .closing
    case .factRecorded, .deadlineOverridden, .entryMarkedInError:
      nil
    }
  }
}

extension ProcessActivity: Labelled {
  /// The step in a few words.
  public var label: Phrase { Self.labels[self] ?? Phrase(fi: rawValue, sv: rawValue, en: rawValue) }

  private static let labels: [ProcessActivity: Phrase] = [
    beginning, assessing, teaming, meeting, agreeing, ending,
  ].reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  private static let beginning: [ProcessActivity: Phrase] = [
    .caseOpened: Phrase(
      fi: "asia avattu",
      sv: "ärendet öppnat",
      en: "case opened"
    ),
    .screeningRecorded: Phrase(
      fi: "seulonta kirjattu",
      sv: "screening antecknad",
      en: "screening recorded"
    ),
    .identificationDecided: Phrase(
      fi: "tunnistaminen ratkaistu",
      sv: "identifieringen avgjord",
      en: "identification decided"
    ),
    .clientInformed: Phrase(
      fi: "asiakkaalle kerrottu",
      sv: "klienten informerad",
      en: "client informed"
    ),
    .invitationAnswered: Phrase(
      fi: "asiakas vastannut",
      sv: "klienten svarat",
      en: "client answered"
    ),
    .permissionGiven: Phrase(
      fi: "lupa annettu",
      sv: "tillstånd givet",
      en: "permission given"
    ),
    .permissionWithdrawn: Phrase(
      fi: "lupa peruttu",
      sv: "tillstånd återkallat",
      en: "permission withdrawn"
    ),
  ]

  private static let assessing: [ProcessActivity: Phrase] = [
    .contactRecorded: Phrase(
      fi: "yhteydenotto kirjattu",
      sv: "kontakt antecknad",
      en: "contact recorded"
    ),
    .initiationRecorded: Phrase(
      fi: "vireilletulo kirjattu",
      sv: "anhängiggörande antecknat",
      en: "initiation recorded"
    ),
    .assessmentStarted: Phrase(
      fi: "arviointi aloitettu",
      sv: "bedömningen inledd",
      en: "assessment started"
    ),
    .viewRecorded: Phrase(
      fi: "näkemys kirjattu",
      sv: "åsikt antecknad",
      en: "view recorded"
    ),
    .viewObstacleRecorded: Phrase(
      fi: "näkemyksen este kirjattu",
      sv: "hinder för åsikt antecknat",
      en: "obstacle to view recorded"
    ),
    .needRecorded: Phrase(
      fi: "tarve kirjattu",
      sv: "behov antecknat",
      en: "need recorded"
    ),
    .strengthRecorded: Phrase(
      fi: "voimavara kirjattu",
      sv: "resurs antecknad",
      en: "strength recorded"
    ),
    .networkPersonPlaced: Phrase(
      fi: "verkostokarttaan lisätty",
      sv: "lagt till på nätverkskartan",
      en: "placed on network map"
    ),
    .understandingRecorded: Phrase(
      fi: "yhteinen ymmärrys kirjattu",
      sv: "gemensam förståelse antecknad",
      en: "shared understanding recorded"
    ),
    .ownWorkerNeedEvaluated: Phrase(
      fi: "omatyöntekijän tarve arvioitu",
      sv: "behovet av egen kontaktperson bedömt",
      en: "own worker’s need evaluated"
    ),
    .assessmentCompleted: Phrase(
      fi: "arviointi valmis",
      sv: "bedömningen färdig",
      en: "assessment completed"
    ),
  ]

  private static let teaming: [ProcessActivity: Phrase] = [
    .memberProposed: Phrase(
      fi: "jäsentä ehdotettu",
      sv: "medlem föreslagen",
      en: "member proposed"
    ),
    .memberApproved: Phrase(
      fi: "asiakas hyväksynyt jäsenen",
      sv: "klienten godkänt medlemmen",
      en: "member approved by client"
    ),
    .memberDeclinedByClient: Phrase(
      fi: "asiakas torjunut jäsenen",
      sv: "klienten avböjt medlemmen",
      en: "member declined by client"
    ),
    .memberAccepted: Phrase(
      fi: "jäsen suostunut",
      sv: "medlemmen tackat ja",
      en: "member accepted"
    ),
    .memberDeclined: Phrase(
      fi: "jäsen kieltäytynyt",
      sv: "medlemmen tackat nej",
      en: "member declined"
    ),
    .membershipEnded: Phrase(
      fi: "jäsenyys päättynyt",
      sv: "medlemskapet upphört",
      en: "membership ended"
    ),
    .ownWorkerNamed: Phrase(
      fi: "omatyöntekijä nimetty",
      sv: "egen kontaktperson utsedd",
      en: "own worker named"
    ),
    .ownWorkerNotNamed: Phrase(
      fi: "omatyöntekijää ei nimetty",
      sv: "ingen egen kontaktperson",
      en: "own worker not named"
    ),
    .convenerNamed: Phrase(
      fi: "koollekutsuja nimetty",
      sv: "sammankallare utsedd",
      en: "convener named"
    ),
  ]

  private static let meeting: [ProcessActivity: Phrase] = [
    .meetingCalled: Phrase(
      fi: "tapaaminen kutsuttu koolle",
      sv: "möte sammankallat",
      en: "meeting called"
    ),
    .meetingMoved: Phrase(
      fi: "tapaaminen siirretty",
      sv: "möte flyttat",
      en: "meeting moved"
    ),
    .meetingCancelled: Phrase(
      fi: "tapaaminen peruttu",
      sv: "möte inställt",
      en: "meeting cancelled"
    ),
    .topicRaised: Phrase(
      fi: "aihe otettu esiin",
      sv: "ämne väckt",
      en: "topic raised"
    ),
    .meetingHeld: Phrase(
      fi: "tapaaminen pidetty",
      sv: "möte hållet",
      en: "meeting held"
    ),
    .topicSettled: Phrase(
      fi: "aihe käsitelty",
      sv: "ämne behandlat",
      en: "topic settled"
    ),
    .minutesClosed: Phrase(
      fi: "muistio vahvistettu",
      sv: "promemorian fastställd",
      en: "minutes closed"
    ),
    .minutesReopened: Phrase(
      fi: "muistio avattu uudelleen",
      sv: "promemorian öppnad på nytt",
      en: "minutes reopened"
    ),
  ]

  private static let agreeing: [ProcessActivity: Phrase] = [
    .goalSet: Phrase(
      fi: "tavoite asetettu",
      sv: "mål satt",
      en: "goal set"
    ),
    .goalRated: Phrase(
      fi: "tavoite arvioitu",
      sv: "mål bedömt",
      en: "goal rated"
    ),
    .responsibilityAgreed: Phrase(
      fi: "vastuu sovittu",
      sv: "ansvar avtalat",
      en: "responsibility agreed"
    ),
    .responsibilityAccepted: Phrase(
      fi: "vastuu otettu",
      sv: "ansvar accepterat",
      en: "responsibility accepted"
    ),
    .responsibilityDeclined: Phrase(
      fi: "vastuusta kieltäydytty",
      sv: "ansvar avböjt",
      en: "responsibility declined"
    ),
    .responsibilityHandedOver: Phrase(
      fi: "vastuu siirretty toiselle",
      sv: "ansvar överlåtet",
      en: "responsibility handed over"
    ),
    .responsibilityRescheduled: Phrase(
      fi: "vastuun päivä siirretty",
      sv: "ansvarets dag flyttad",
      en: "responsibility rescheduled"
    ),
    .responsibilityCompleted: Phrase(
      fi: "vastuu hoidettu",
      sv: "ansvar utfört",
      en: "responsibility completed"
    ),
    .responsibilityCancelled: Phrase(
      fi: "vastuu peruttu",
      sv: "ansvar återtaget",
      en: "responsibility cancelled"
    ),
    .planItemWritten: Phrase(
      fi: "suunnitelman kohta kirjoitettu",
      sv: "punkt i planen skriven",
      en: "plan item written"
    ),
    .planAgreed: Phrase(
      fi: "suunnitelma hyväksytty",
      sv: "planen godkänd",
      en: "plan agreed"
    ),
    .planRevised: Phrase(
      fi: "suunnitelma avattu muutettavaksi",
      sv: "planen öppnad för ändring",
      en: "plan revised"
    ),
  ]

  private static let ending: [ProcessActivity: Phrase] = [
    .followUpScheduled: Phrase(
      fi: "seuranta sovittu",
      sv: "uppföljning bokad",
      en: "follow-up scheduled"
    ),
    .followUpHeld: Phrase(
      fi: "seuranta pidetty",
      sv: "uppföljning hållen",
      en: "follow-up held"
    ),
    .caseClosed: Phrase(
      fi: "asia päätetty",
      sv: "ärendet avslutat",
      en: "case closed"
    ),
    .caseReopened: Phrase(
      fi: "asia avattu uudelleen",
      sv: "ärendet återöppnat",
      en: "case reopened"
    ),
    .transferRequested: Phrase(
      fi: "siirtoa pyydetty",
      sv: "överföring begärd",
      en: "transfer requested"
    ),
    .transferAccepted: Phrase(
      fi: "siirto hyväksytty",
      sv: "överföring godkänd",
      en: "transfer accepted"
    ),
    .transferRejected: Phrase(
      fi: "siirto hylätty",
      sv: "överföring avslagen",
      en: "transfer rejected"
    ),
    .transferRevoked: Phrase(
      fi: "siirtopyyntö peruttu",
      sv: "överföringsbegäran återtagen",
      en: "transfer request withdrawn"
    ),
    .factRecorded: Phrase(
      fi: "tieto kirjattu",
      sv: "uppgift antecknad",
      en: "fact recorded"
    ),
    .deadlineOverridden: Phrase(
      fi: "määräpäivä sovittu toisin",
      sv: "annan dag avtalad",
      en: "deadline overridden"
    ),
    .resultRecorded: Phrase(
      fi: "mittarin tulos kirjattu",
      sv: "instrumentets resultat antecknat",
      en: "instrument result recorded"
    ),
    .entryMarkedInError: Phrase(
      fi: "merkitty virheeksi",
      sv: "markerad som fel",
      en: "marked in error"
    ),
  ]
}
