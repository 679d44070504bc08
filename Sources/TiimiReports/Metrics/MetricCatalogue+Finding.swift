import TiimiDomain

/// Identification and invitation: M01–M04.
extension MetricCatalogue {
  static let finding = [screeningCoverage, positiveShare, fromScreeningToTeam, consentShare]

  private static let screeningCoverage = MetricDefinition(
    id: "M01",
    name: Phrase(fi: "Seulontakattavuus", sv: "Screeningens täckning", en: "Screening coverage"),
    definition: Phrase(
      fi: "Kuinka suuri osa kohderyhmään kuuluvista, jotka ottivat yhteyttä, on seulottu.",
      sv: "Hur stor del av dem i målgruppen som tog kontakt som har screenats.",
      en: "How many of those in scope who got in touch have been screened."
    ),
    numerator: Phrase(
      fi: "luettelon henkilöt, joilla on ajanjaksolla vähintään yksi valmis tunnistamisen seulonta",
      sv: "personer på listan med minst en färdig screening under tiden",
      en: "people on the list with at least one completed identification screen in the period"
    ),
    denominator: Phrase(
      fi: "luettelon henkilöt: käyttäjän antama luettelo ajanjaksolla yhteyttä ottaneista",
      sv: "personerna på listan: användarens lista över dem som tog kontakt under tiden",
      en: "the people on the user's list of those in scope who got in touch in the period"
    ),
    dateRule: Phrase(
      fi: "Seulonnan päivä. Ilman luetteloa arvoa ei lasketa; se ei ole koskaan 100 %.",
      sv: "Dagen för screeningen. Utan lista beräknas inget värde; det är aldrig 100 %.",
      en: "The day of the screening. Without a list there is no value; it is never 100 %."
    ),
    exclusions: [.incomplete],
    sources: [.model, .statute("612/2021 10 §")],
    tags: [.seedIdentification, .needsAndGoals, .populationApproach, .availability],
    unit: .person,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "notInRegister",
        .count,
        Phrase(
          fi: "luettelossa, ei rekisterissä",
          sv: "på listan, inte i registret",
          en: "listed, not in the register"
        )
      )
    ]
  )

  private static let positiveShare = MetricDefinition(
    id: "M02",
    name: Phrase(
      fi: "Positiivisten osuus",
      sv: "Andelen positiva screeningar",
      en: "Share of positive screens"
    ),
    definition: Phrase(
      fi: "Kuinka suuri osa valmiista seulonnoista suosittaa tiimiä.",
      sv: "Hur stor del av de färdiga screeningarna som rekommenderar ett team.",
      en: "How many of the completed screens recommend a team."
    ),
    numerator: Phrase(
      fi: "valmiit seulonnat, joiden suositus on tiimi",
      sv: "färdiga screeningar som rekommenderar ett team",
      en: "completed screens that recommend a team"
    ),
    denominator: Phrase(
      fi: "valmiit seulonnat",
      sv: "färdiga screeningar",
      en: "completed screens"
    ),
    dateRule: Phrase(
      fi: "Seulonnan päivä.",
      sv: "Dagen för screeningen.",
      en: "The day of the screening."
    ),
    exclusions: [.incomplete],
    sources: [.model, .statute("612/2021 10 §")],
    tags: [.seedIdentification, .needsAndGoals],
    unit: .screening,
    kind: .proportion,
    direction: .neither,
    parts: [
      MetricPart(
        "incomplete",
        .count,
        Phrase(
          fi: "keskeneräiset seulonnat",
          sv: "ofullständiga screeningar",
          en: "incomplete screens"
        )
      )
    ]
  )

  private static let fromScreeningToTeam = MetricDefinition(
    id: "M03",
    name: Phrase(
      fi: "Tunnistamisesta tiimiin",
      sv: "Från identifiering till team",
      en: "From screening to team"
    ),
    definition: Phrase(
      fi: "Kuinka usein tiimiä suosittanutta seulontaa seuraa ehdotus asiakkaalle 30 päivässä.",
      sv: "Hur ofta en positiv screening följs av ett förslag till klienten inom 30 dagar.",
      en: "How often a positive screen is followed by a proposal to the client within 30 days."
    ),
    numerator: Phrase(
      fi: "seulonnat, joiden jälkeen asiakkaalle kerrottiin tiimistä viimeistään 30. päivänä",
      sv: "screeningar efter vilka klienten fick veta om teamet senast dag 30",
      en: "screens after which the client was told about the team on day 30 at the latest"
    ),
    denominator: Phrase(
      fi: "tiimiä suosittaneet valmiit seulonnat",
      sv: "färdiga screeningar som rekommenderade ett team",
      en: "completed screens that recommend a team"
    ),
    dateRule: Phrase(
      fi:
        "Seulonnan päivä; siitä kalenteripäiviä samassa jaksossa. Mukana, kun 30 päivää on mennyt.",
      sv: "Dagen för screeningen; kalenderdagar i samma period. Med när 30 dagar har gått.",
      en:
        "The day of the screening; calendar days in the same episode. Counted once 30 days are over."
    ),
    exclusions: [.notYetDue, .alreadyProposed],
    sources: [.model, .ownChoice],
    tags: [.seedIdentification, .seedStructures, .transitions, .proactivePlan],
    unit: .screening,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "declined",
        .count,
        Phrase(fi: "asiakas kieltäytyi", sv: "klienten tackade nej", en: "the client declined")
      )
    ]
  )

  private static let consentShare = MetricDefinition(
    id: "M04",
    name: Phrase(fi: "Suostumusosuus", sv: "Andelen som samtycker", en: "Share of acceptances"),
    definition: Phrase(
      fi: "Kuinka moni vastattu ehdotus hyväksyttiin. Kieltäytyminen ei ole epäonnistuminen.",
      sv: "Hur många besvarade förslag som godtogs. Ett nej är inget misslyckande.",
      en: "How many answered proposals were accepted. Declining is not a failure."
    ),
    numerator: Phrase(
      fi: "kyllä-vastaukset",
      sv: "ja-svar",
      en: "answers yes"
    ),
    denominator: Phrase(
      fi: "ehdotukset, joihin vastattiin kyllä tai ei",
      sv: "förslag som besvarades med ja eller nej",
      en: "proposals answered yes or no"
    ),
    dateRule: Phrase(
      fi: "Vastauksen päivä; jakson viimeinen ajanjaksolla annettu vastaus ratkaisee.",
      sv: "Dagen för svaret; periodens sista svar inom tiden gäller.",
      en: "The day of the answer; the last answer of the episode in the period counts."
    ),
    exclusions: [.answerDeferred],
    sources: [.model, .statute("812/2000 5 §")],
    tags: [.citizenEmpowerment, .decisionSupport, .communicate],
    unit: .proposal,
    kind: .proportion,
    direction: .neither,
    parts: [
      MetricPart("declined", .count, Phrase(fi: "kieltäytyi", sv: "tackade nej", en: "declined")),
      MetricPart(
        "deferred",
        .count,
        Phrase(fi: "lykkäsi vastausta", sv: "sköt upp svaret", en: "put the answer off")
      ),
    ]
  )
}
