import TiimiDomain

/// Whether what was agreed happened: M16–M18 and M21.
extension MetricCatalogue {
  static let following = [followUpsInTime, promisesKept, closedLoop]

  private static let followUpsInTime = MetricDefinition(
    id: "M16",
    name: Phrase(
      fi: "Seuranta toteutunut ajallaan",
      sv: "Uppföljningen i tid",
      en: "Follow-up in time"
    ),
    definition: Phrase(
      fi: "Kuinka moni sovittu seuranta pidettiin viimeistään viikon kuluttua sovitusta päivästä.",
      sv: "Hur många avtalade uppföljningar som hölls senast en vecka efter den avtalade dagen.",
      en: "How many follow-ups were held within a week of the day planned."
    ),
    numerator: Phrase(
      fi: "seurannat, jotka pidettiin viimeistään 7 päivää sovitun jälkeen",
      sv: "uppföljningar som hölls senast 7 dagar efter den avtalade dagen",
      en: "follow-ups held at most 7 days after the planned day"
    ),
    denominator: Phrase(
      fi: "seurannat, joiden sovittu päivä on ajanjaksolla ja joiden viikko on mennyt",
      sv: "uppföljningar vars avtalade dag är under tiden och vars vecka har gått",
      en: "follow-ups planned for a day of the period whose week has passed"
    ),
    dateRule: Phrase(
      fi: "Sovittu päivä; kalenteripäiviä.",
      sv: "Den avtalade dagen; kalenderdagar.",
      en: "The planned day; calendar days."
    ),
    exclusions: [.notYetDue, .cancelled],
    sources: [.statute("703/2023 42 § 2 mom."), .ownChoice],
    tags: [.monitor, .coordination],
    unit: .followUp,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "heldLate",
        .count,
        Phrase(fi: "pidetty myöhässä", sv: "hölls sent", en: "held late")
      ),
      MetricPart("notHeld", .count, Phrase(fi: "ei pidetty", sv: "hölls inte", en: "not held")),
    ]
  )

  private static let promisesKept = MetricDefinition(
    id: "M17",
    name: Phrase(
      fi: "Sovitut toimet toteutuneet",
      sv: "Avtalade åtgärder genomförda",
      en: "Agreed actions done"
    ),
    definition: Phrase(
      fi: "Kuinka moni sovittu toimi tehtiin viimeistään määräpäivänä.",
      sv: "Hur många avtalade åtgärder som gjordes senast den sista dagen.",
      en: "How many agreed actions were done on the due day at the latest."
    ),
    numerator: Phrase(
      fi: "toimet, jotka tehtiin viimeistään määräpäivänä",
      sv: "åtgärder som gjordes senast den sista dagen",
      en: "actions done on the due day at the latest"
    ),
    denominator: Phrase(
      fi: "toimet, joiden määräpäivä osui ajanjaksolle ja on mennyt",
      sv: "åtgärder vars sista dag föll inom tiden och har gått",
      en: "actions whose due day fell in the period and has passed"
    ),
    dateRule: Phrase(
      fi: "Viimeksi sovittu määräpäivä; kalenteripäiviä.",
      sv: "Den senast avtalade sista dagen; kalenderdagar.",
      en: "The due day last agreed; calendar days."
    ),
    exclusions: [.notYetDue, .cancelled],
    sources: [.model],
    tags: [.accountability, .monitor],
    unit: .responsibility,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "doneLate",
        .count,
        Phrase(fi: "tehty myöhässä", sv: "gjordes sent", en: "done late")
      ),
      MetricPart("notDone", .count, Phrase(fi: "ei tehty", sv: "gjordes inte", en: "not done")),
    ]
  )

  private static let closedLoop = MetricDefinition(
    id: "M18",
    name: Phrase(
      fi: "Suljettu ilmoituskierto",
      sv: "Sluten anmälningskedja",
      en: "Closed notification loop"
    ),
    definition: Phrase(
      fi: "Kuinka monesta ilmoituksesta toiselle viranomaiselle saatiin tieto takaisin.",
      sv: "Hur många anmälningar till en annan myndighet som fick en återrapport.",
      en: "How many notifications to another authority were reported back on."
    ),
    numerator: Phrase(
      fi: "ilmoitukset, joiden palaute on kirjattu",
      sv: "anmälningar med antecknad återrapport",
      en: "notifications with a report back recorded"
    ),
    denominator: Phrase(
      fi: "ajanjaksolla lähetetyt ilmoitukset, ei ilmeisen tarpeettomia",
      sv: "anmälningar under tiden, utan de uppenbart onödiga",
      en: "notifications sent in the period, those manifestly unnecessary left out"
    ),
    dateRule: Phrase(
      fi: """
        Kirjattu tieto "notification sent day"; palaute "report back day". Ilman niitä arvoa ei lasketa.
        """,
      sv: """
        Den antecknade uppgiften "notification sent day"; återrapporten "report back day". Utan dem \
        beräknas inget värde.
        """,
      en: """
        The recorded fact "notification sent day"; the report back is "report back day". Without \
        them there is no value.
        """
    ),
    exclusions: [.reportUnnecessary, .contradictory],
    sources: [.statute("1301/2014 40 §"), .published("CMS50 Closing the Referral Loop")],
    tags: [.communicate, .transitions, .communityResources],
    unit: .notification,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "medianDays",
        .days,
        Phrase(
          fi: "päiviä palautteeseen (mediaani)",
          sv: "dagar till återrapporten (median)",
          en: "days to the report back (median)"
        )
      )
    ]
  )
}
