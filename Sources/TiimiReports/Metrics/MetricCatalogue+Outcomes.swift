import TiimiDomain
import TiimiRules

/// What came of it: M19–M24.
extension MetricCatalogue {
  static let outcomes = [
    goalAttainment, threeViews, enforced, lighterServices, experience, broken,
  ]

  private static let goalAttainment = MetricDefinition(
    id: "M19",
    name: Phrase(
      fi: "Tavoitteiden saavuttaminen (GAS T)",
      sv: "Måluppfyllelse (GAS T)",
      en: "Goal attainment (GAS T)"
    ),
    definition: Phrase(
      fi: "Kuinka paljon tavoitteiden T-luku muuttui alusta viimeiseen seurantaan. "
        + GoalAttainment.caution.fi,
      sv: "Hur mycket målens T-tal ändrades från början till den sista uppföljningen. "
        + GoalAttainment.caution.sv,
      en: "How much the T score of the goals changed from the start to the last follow-up. "
        + GoalAttainment.caution.en
    ),
    numerator: Phrase(
      fi: "T viimeisessä seurannassa − T alussa, asioiden keskiarvo",
      sv: "T vid den sista uppföljningen − T i början, ärendenas medelvärde",
      en: "T at the last follow-up − T at the start, the mean of cases"
    ),
    denominator: Phrase(
      fi: "asiat, joissa vähintään yksi tavoite on arvioitu kahdesti",
      sv: "ärenden där minst ett mål har bedömts två gånger",
      en: "cases with at least one goal scored twice"
    ),
    dateRule: Phrase(
      fi: """
        Viimeisen arvion päivä. Kunkin tavoitteen molemmat arviot ovat samasta näkökulmasta: \
        työntekijän, ellei sitä ole kahdesti, asiakkaan, muuten toteuttajan.
        """,
      sv: """
        Dagen för den sista bedömningen. Båda bedömningarna av ett mål är ur samma synvinkel: \
        arbetstagarens, annars klientens, annars genomförarens.
        """,
      en: """
        The day of the last rating. Both ratings of a goal are of one viewpoint: the worker's or, \
        if there are not two, the client's, else the implementer's.
        """
    ),
    exclusions: [.measuredOnce],
    sources: [
      .published("Kiresuk & Sherman; Turner-Stokes 2009"), .statute("703/2023 42 § 2 mom."),
    ],
    tags: [.goalSetting, .needsAndGoals, .monitor],
    unit: .caseFile,
    kind: .score,
    direction: .higher,
    parts: [
      MetricPart(
        "baseline",
        .mean,
        Phrase(fi: "T alussa", sv: "T i början", en: "T at the start")
      ),
      MetricPart(
        "last",
        .mean,
        Phrase(fi: "T viimeksi", sv: "T senast", en: "T at the last follow-up")
      ),
      MetricPart(
        "goalsReached",
        .share,
        Phrase(
          fi: "tavoitteet tasolla 0 tai yli",
          sv: "mål på nivå 0 eller högre",
          en: "goals at 0 or above"
        )
      ),
    ]
  )

  private static let threeViews = MetricDefinition(
    id: "M20",
    name: Phrase(
      fi: "Kolmen näkökulman arvio",
      sv: "Bedömning ur tre synvinklar",
      en: "Evaluation from three viewpoints"
    ),
    definition: Phrase(
      fi: "Kuinka monessa tavoitteen arviossa on asiakkaan, toteuttajan ja työntekijän näkemys.",
      sv: "Hur många bedömningar av mål som har klientens, genomförarens och arbetstagarens syn.",
      en: "How many evaluations of goals have the client's, implementer's and worker's view."
    ),
    numerator: Phrase(
      fi: "arviot, joissa on kaikki kolme näkökulmaa",
      sv: "bedömningar med alla tre synvinklar",
      en: "evaluations with all three views"
    ),
    denominator: Phrase(
      fi: "tavoitteiden arviot seurannoissa (yksi tavoite, yksi seuranta)",
      sv: "bedömningar av mål vid uppföljningar (ett mål, en uppföljning)",
      en: "evaluations of goals at follow-ups (one goal, one follow-up)"
    ),
    dateRule: Phrase(
      fi: "Arvion ensimmäisen näkökulman päivä. Alkutason arvioita ei lueta mukaan.",
      sv: "Dagen för bedömningens första synvinkel. Utgångslägets bedömningar räknas inte med.",
      en: "The day of the first view of the evaluation. Ratings at the start are not counted."
    ),
    sources: [.statute("703/2023 42 § 2 mom.")],
    tags: [.communicate, .monitor, .citizenEmpowerment],
    unit: .goalEvaluation,
    kind: .proportion,
    direction: .higher
  )

  private static let enforced = MetricDefinition(
    id: "M21",
    name: Phrase(
      fi: "Toimeenpano kolmessa kuukaudessa",
      sv: "Verkställt inom tre månader",
      en: "Enforced in three months"
    ),
    definition: Phrase(
      fi: "Kuinka moni päätös pantiin toimeen ajoissa, tai erityinen syy on kirjattu.",
      sv: "Hur många beslut som verkställdes i tid, eller en särskild orsak är antecknad.",
      en: "How many decisions were enforced in time, or a special reason is recorded."
    ),
    numerator: Phrase(
      fi: "toimeenpantu kolmessa kuukaudessa vireilletulosta tai erityinen syy kirjattu",
      sv: "verkställda inom tre månader från inledandet eller särskild orsak antecknad",
      en: "enforced in three months from the initiation, or a special reason recorded"
    ),
    denominator: Phrase(
      fi: "päätökset, joiden viimeinen päivä osui ajanjaksolle ja on mennyt",
      sv: "beslut vars sista dag föll inom tiden och har gått",
      en: "decisions whose last day fell in the period and has passed"
    ),
    dateRule: Phrase(
      fi: """
        Kolme kalenterikuukautta vireilletulosta, kuten säännössä SHL45-ENFORCE. Päätös on asia, \
        johon on kirjattu "decision made day"; ilman sitä arvoa ei lasketa.
        """,
      sv: """
        Tre kalendermånader från inledandet, som i regeln SHL45-ENFORCE. Ett beslut är ett ärende \
        med "decision made day" antecknad; utan den beräknas inget värde.
        """,
      en: """
        Three calendar months from the initiation, as in the rule SHL45-ENFORCE. A decision is a \
        case with "decision made day" recorded; without it there is no value.
        """
    ),
    exclusions: [.notYetDue, .notGranted, .dayMissing, .contradictory, .ruleNotInForce],
    sources: [.statute("1301/2014 45 § 2 mom.")],
    tags: [.accountability, .availability],
    unit: .decision,
    kind: .proportion,
    direction: .higher,
    target: statutory,
    parts: [
      MetricPart(
        "specialReason",
        .count,
        Phrase(
          fi: "erityinen syy kirjattu",
          sv: "särskild orsak antecknad",
          en: "special reason recorded"
        )
      )
    ]
  )

  private static let lighterServices = MetricDefinition(
    id: "M22",
    name: Phrase(
      fi: "Suuntautuminen kevyempiin palveluihin",
      sv: "Mot lättare tjänster",
      en: "Towards lighter services"
    ),
    definition: Phrase(
      fi: "Kuinka monessa asiassa raskaat palvelut eivät lisääntyneet puolessa vuodessa.",
      sv: "I hur många ärenden tunga tjänster inte ökade på ett halvt år.",
      en: "In how many cases heavier services did not increase in six months."
    ),
    numerator: Phrase(
      fi: "asiat, joissa raskaat palvelut eivät lisääntyneet kuudessa kuukaudessa",
      sv: "ärenden där tunga tjänster inte ökade på sex månader",
      en: "cases where heavier services had not increased at six months"
    ),
    denominator: Phrase(
      fi: "asiat, joilla on kuuden kuukauden seuranta",
      sv: "ärenden med sex månaders uppföljning",
      en: "cases with a follow-up at six months"
    ),
    dateRule: Phrase(
      fi:
        "Paikallinen: mikä on raskas palvelu, päätetään omassa tunnuslukutiedostossa (--metrics).",
      sv: "Lokal: vad som är en tung tjänst avgörs i en egen måttfil (--metrics).",
      en: "Local: what a heavier service is, is decided in a metrics file (--metrics)."
    ),
    sources: [.published("alueuudistus.fi")],
    tags: [.alignResources, .populationApproach],
    unit: .caseFile,
    kind: .proportion,
    direction: .higher
  )

  private static let experience = MetricDefinition(
    id: "M23",
    name: Phrase(
      fi: "Asiakkaan kokemus",
      sv: "Klientens erfarenhet",
      en: "The client's experience"
    ),
    definition: Phrase(
      fi: "Asiakkaan omien kokemuskysymysten keskiarvo; vastausosuus on aina näytettävä.",
      sv: "Medelvärdet av klientens egna svar om erfarenheten; svarsandelen ska alltid visas.",
      en: "The mean of the client's own answers on experience; the response rate must be shown."
    ),
    numerator: Phrase(
      fi: "vastausten keskiarvo",
      sv: "svarens medelvärde",
      en: "mean of the answers"
    ),
    denominator: Phrase(fi: "vastaukset", sv: "svar", en: "responses"),
    dateRule: Phrase(
      fi: "Vastauksen päivä. Tähän rekisteriin ei vielä kirjata kokemuskyselyjen vastauksia.",
      sv: "Dagen för svaret. Svar på erfarenhetsenkäter antecknas ännu inte i detta register.",
      en: "The day of the response. This register does not record responses to surveys yet."
    ),
    sources: [.statute("741/2023 27 §")],
    tags: [.citizenEmpowerment, .communicate],
    unit: .response,
    kind: .mean,
    direction: .higher
  )

  private static let broken = MetricDefinition(
    id: "M24",
    name: Phrase(fi: "Keskeytykset", sv: "Avbrott", en: "Early endings"),
    definition: Phrase(
      fi: "Kuinka moni päätetty asia päättyi muuhun kuin työn valmistumiseen.",
      sv: "Hur många avslutade ärenden som slutade av annat än att arbetet var klart.",
      en: "How many closed cases ended for another reason than that the work was done."
    ),
    numerator: Phrase(
      fi:
        "asiakkaan toiveesta, muuton tai siirron, kuoleman tai yhteyden katkeamisen vuoksi päätetyt",
      sv: "avslutade på klientens önskan, på grund av flytt, dödsfall eller förlorad kontakt",
      en: "closed by the client's wish, a move or transfer, death or loss of contact"
    ),
    denominator: Phrase(fi: "päätetyt asiat", sv: "avslutade ärenden", en: "cases closed"),
    dateRule: Phrase(
      fi: "Päättämisen päivä. Uudelleen avattu asia ei ole päätetty.",
      sv: "Dagen för avslutandet. Ett återöppnat ärende är inte avslutat.",
      en: "The day of the closing. A case that was reopened is not closed."
    ),
    exclusions: [.reopened, .contradictory],
    sources: [.model],
    tags: [.transitions, .evaluationMethods],
    unit: .caseFile,
    kind: .proportion,
    direction: .neither,
    parts: [
      MetricPart(
        "clientWish",
        .count,
        Phrase(fi: "asiakkaan toive", sv: "klientens önskan", en: "the client's wish")
      ),
      MetricPart("moved", .count, Phrase(fi: "muutto tai siirto", sv: "flytt", en: "moved")),
      MetricPart("death", .count, Phrase(fi: "kuolema", sv: "dödsfall", en: "death")),
      MetricPart(
        "contactLost",
        .count,
        Phrase(fi: "yhteys katkesi", sv: "kontakten bröts", en: "contact lost")
      ),
    ]
  )
}
