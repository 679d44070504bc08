import TiimiDomain

/// What was agreed and by whom: M13–M15.
extension MetricCatalogue {
  static let agreeing = [clearResponsibilities, ownWorkerNamed, wholePlan]

  private static let clearResponsibilities = MetricDefinition(
    id: "M13",
    name: Phrase(
      fi: "Vastuiden selkeys",
      sv: "Tydliga ansvar",
      en: "Clarity of responsibilities"
    ),
    definition: Phrase(
      fi:
        "Kuinka monella sovitulla asialla on yksi vastuuhenkilö, määräpäivä ja tarve tai tavoite.",
      sv:
        "Hur många överenskomna saker som har en ansvarsperson, en sista dag och ett behov eller mål.",
      en: "How many agreed actions have one accountable person, a due day and a need or goal."
    ),
    numerator: Phrase(
      fi:
        "vastuut, joilla on täsmälleen yksi vastuuhenkilö, määräpäivä ja yhteys tarpeeseen tai tavoitteeseen",
      sv:
        "ansvar med exakt en ansvarsperson, en sista dag och en koppling till ett behov eller mål",
      en: "actions with exactly one accountable person, a due day and a linked need or goal"
    ),
    denominator: Phrase(
      fi: "kaikki ajanjaksolla sovitut vastuut",
      sv: "alla ansvar som avtalades under tiden",
      en: "all actions agreed in the period"
    ),
    dateRule: Phrase(
      fi: "Päivä, jona vastuu sovittiin; tilanne tietojen päivänä.",
      sv: "Dagen då ansvaret avtalades; läget på uppgifternas dag.",
      en: "The day on which it was agreed; as it stands on the day of what is known."
    ),
    sources: [.model, .statute("1301/2014 39 § 2 mom. 8 kohta")],
    tags: [.accountability, .seedStructures, .coordinationOfServices],
    unit: .responsibility,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "withoutHolder",
        .count,
        Phrase(fi: "ilman vastuuhenkilöä", sv: "utan ansvarsperson", en: "without a holder")
      ),
      MetricPart(
        "withoutNeedOrGoal",
        .count,
        Phrase(
          fi: "ilman tarvetta tai tavoitetta",
          sv: "utan behov eller mål",
          en: "without a need or goal"
        )
      ),
    ]
  )

  private static let ownWorkerNamed = MetricDefinition(
    id: "M14",
    name: Phrase(
      fi: "Omatyöntekijä nimetty",
      sv: "Egen kontaktperson utsedd",
      en: "Own worker named"
    ),
    definition: Phrase(
      fi:
        "Kuinka monessa avoimessa asiassa on omatyöntekijä tai kirjattu peruste sille, ettei ole.",
      sv:
        "Hur många öppna ärenden som har en egen kontaktperson eller en antecknad grund för ingen.",
      en: "How many open cases have an own worker or a recorded reason for none."
    ),
    numerator: Phrase(
      fi: "avoimet asiat, joissa on omatyöntekijä tai peruste",
      sv: "öppna ärenden med en egen kontaktperson eller en grund",
      en: "open cases with an own worker or a reason"
    ),
    denominator: Phrase(fi: "avoimet asiat", sv: "öppna ärenden", en: "open cases"),
    dateRule: Phrase(
      fi: "Tilanne ajanjakson viimeisenä päivänä tai, jos se on aiempi, tietojen päivänä.",
      sv: "Läget på tidens sista dag eller, om den är tidigare, på uppgifternas dag.",
      en: "As it was on the last day of the period or, if earlier, on the day of what is known."
    ),
    sources: [.statute("1301/2014 42 §")],
    tags: [.accountability, .coordination],
    unit: .caseFile,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "named",
        .count,
        Phrase(fi: "omatyöntekijä nimetty", sv: "kontaktperson utsedd", en: "own worker named")
      ),
      MetricPart(
        "groundForNone",
        .count,
        Phrase(
          fi: "peruste sille, ettei nimetty",
          sv: "grund för att ingen utsetts",
          en: "ground for none"
        )
      ),
    ]
  )

  private static let wholePlan = MetricDefinition(
    id: "M15",
    name: Phrase(
      fi: "Suunnitelman täydellisyys",
      sv: "Fullständiga planer",
      en: "Completeness of the plan"
    ),
    definition: Phrase(
      fi: "Kuinka suuri osa suunnitelman yhdestätoista kohdasta on täytetty tai este kirjattu.",
      sv: "Hur stor del av planens elva punkter som är ifylld eller har ett antecknat hinder.",
      en: "How many of the eleven items of the plan are filled in or have an obstacle recorded."
    ),
    numerator: Phrase(
      fi: "täytetyt kohdat ja kirjatut esteet",
      sv: "ifyllda punkter och antecknade hinder",
      en: "items filled in, and obstacles recorded"
    ),
    denominator: Phrase(
      fi: "11 × suunnitelmat, joita on alettu kirjoittaa",
      sv: "11 × planer som har börjat skrivas",
      en: "11 × plans that have been begun"
    ),
    dateRule: Phrase(
      fi: "Ajanjaksolla avoinna olleiden asioiden suunnitelmat, tilanne tietojen päivänä.",
      sv: "Planer i ärenden som var öppna under tiden, läget på uppgifternas dag.",
      en: "Plans of cases open in the period, as they stand on the day of what is known."
    ),
    sources: [.statute("1301/2014 39 § 2 mom.")],
    tags: [.proactivePlan, .goalSetting],
    unit: .planItem,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart("plans", .count, Phrase(fi: "suunnitelmia", sv: "planer", en: "plans")),
      MetricPart(
        "allEleven",
        .share,
        Phrase(
          fi: "suunnitelmat, joissa on kaikki 11 kohtaa",
          sv: "planer med alla 11 punkter",
          en: "plans with all 11 items"
        )
      ),
    ]
  )
}
