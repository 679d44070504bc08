import TiimiDomain

extension ExportTable {
  static let episodes = ExportTable(
    "episodes",
    title: Phrase(fi: "Jaksot", sv: "Perioder", en: "Episodes"),
    Phrase(
      fi: "Asian jakso avaamisesta päättämiseen; uudelleen avaaminen aloittaa uuden.",
      sv: "Ärendets period från öppnande till avslutande; ett återöppnande börjar en ny.",
      en: "An episode from opening to closing; a reopening starts another."
    ),
    key: ["episode"],
    inEpisode: false,
    records: \.episodes,
    columns: [.episode(\.number), .unit(\.unit)] + borders + invitation + assessment + later
  )

  private static let borders: [TableColumn<EpisodeFigure>] = [
    .requiredDay(
      "opened",
      Phrase(fi: "avaamisen päivä", sv: "dagen för öppnandet", en: "the day of the opening"),
      \.opened
    ),
    .day(
      "closed",
      Phrase(fi: "päättämisen päivä", sv: "dagen för avslutandet", en: "the day of the closing"),
      \.closed
    ),
    .choice(
      "closing_reason",
      Phrase(fi: "päättämisen syy", sv: "orsaken till avslutandet", en: "why it was closed"),
      of: ClosingReason.allCases.map(\.rawValue)
    ) { $0.closingReason?.rawValue },
    .day(
      "decided",
      Phrase(
        fi: "tunnistamisen ratkaisun päivä",
        sv: "dagen för avgörandet efter identifieringen",
        en: "the day of the decision after the identification"
      ),
      \.decided
    ),
    .choice(
      "decision",
      Phrase(
        fi: "mitä tunnistamisen jälkeen ratkaistiin",
        sv: "vad som avgjordes efter identifieringen",
        en: "what was decided after the identification"
      ),
      of: DecisionFigure.allCases.map(\.rawValue)
    ) { $0.decision?.rawValue },
    .choice(
      "recommendation",
      Phrase(
        fi: "seulonnan suositus ratkaistaessa",
        sv: "screeningens rekommendation vid avgörandet",
        en: "what the screening recommended then"
      ),
      of: ScreeningRecommendation.allCases.map(\.rawValue)
    ) { $0.recommendation?.rawValue },
    .truth(
      "departs_from_recommendation",
      Phrase(
        fi: "poikkesiko ratkaisu suosituksesta",
        sv: "om avgörandet avvek från rekommendationen",
        en: "whether the decision departs from the recommendation"
      )
    ) { $0.departsFromRecommendation },
  ]

  private static let invitation: [TableColumn<EpisodeFigure>] = [
    .day(
      "team_proposed",
      Phrase(
        fi: "tiimin ensimmäinen ehdotus",
        sv: "det första förslaget om ett team",
        en: "the first proposal of a team"
      ),
      \.teamProposed
    ),
    .day(
      "informed",
      Phrase(
        fi: "asiakkaalle kerrottiin tiimistä",
        sv: "klienten informerades om teamet",
        en: "the client was told about the team"
      ),
      \.informed
    ),
    .day(
      "answered",
      Phrase(fi: "viimeisin vastaus", sv: "det senaste svaret", en: "the latest answer"),
      \.answered
    ),
    .choice(
      "answer",
      Phrase(
        fi: "asiakkaan viimeisin vastaus",
        sv: "klientens senaste svar",
        en: "what the client answered last"
      ),
      of: AnswerFigure.allCases.map(\.rawValue)
    ) { $0.answer?.rawValue },
    .day(
      "accepted",
      Phrase(fi: "ensimmäinen kyllä", sv: "det första ja-svaret", en: "the first yes"),
      \.accepted
    ),
  ]

  private static let assessment: [TableColumn<EpisodeFigure>] = [
    .day(
      "contact",
      Phrase(
        fi: "yhteydenotto, josta lakisääteinen aika alkaa",
        sv: "kontakten som den lagstadgade tiden börjar från",
        en: "the contact that starts the statutory time"
      ),
      \.contact
    ),
    .choice(
      "contact_source",
      Phrase(fi: "kuka otti yhteyttä", sv: "vem som tog kontakt", en: "who made contact"),
      of: ContactSource.allCases.map(\.rawValue)
    ) { $0.contactSource?.rawValue },
    .text(
      "grounds",
      Phrase(
        fi: "SHL 36 §:n perusteet, koodit välilyönnein",
        sv: "grunderna enligt 36 § i socialvårdslagen, koder med mellanslag",
        en: "the grounds of section 36 of the Social Welfare Act, codes with spaces between"
      )
    ) { $0.grounds.isEmpty ? nil : $0.grounds.map(\.rawValue).joined(separator: " ") },
    .day(
      "initiated",
      Phrase(fi: "vireilletulo", sv: "ärendet blev anhängigt", en: "the matter was initiated"),
      \.initiated
    ),
    .day(
      "assessment_started",
      Phrase(
        fi: "arvioinnin aloitus",
        sv: "bedömningen började",
        en: "the assessment started"
      ),
      \.assessmentStarted
    ),
    .day(
      "assessment_completed",
      Phrase(
        fi: "arviointi valmis",
        sv: "bedömningen blev klar",
        en: "the assessment was completed"
      ),
      \.assessmentCompleted
    ),
    .truth(
      "need_found",
      Phrase(
        fi: "todettiinko tuen tarve",
        sv: "om ett stödbehov konstaterades",
        en: "whether a need was found"
      ),
      isRequired: false
    ) { $0.needFound },
    .requiredNumber(
      "wanted_close_persons",
      Phrase(
        fi: "kuinka monta läheistä asiakas halusi mukaan",
        sv: "hur många närstående klienten ville ha med",
        en: "how many close persons the client wanted with them"
      )
    ) { $0.wantedClosePersons },
  ]

  private static let later: [TableColumn<EpisodeFigure>] = [
    .choice(
      "own_worker",
      Phrase(
        fi: "onko omatyöntekijä nimetty, vai onko peruste olla nimeämättä",
        sv: "om en egen kontaktperson utsetts, eller grunden för att inte utse någon",
        en: "whether an own worker was named, or a ground for none recorded"
      ),
      of: OwnWorkerFigure.allCases.map(\.rawValue)
    ) { $0.ownWorker?.rawValue },
    .day(
      "own_worker_day",
      Phrase(
        fi: "omatyöntekijän nimeäminen tai peruste",
        sv: "den egna kontaktpersonen utsågs, eller grunden",
        en: "the naming of the own worker, or the ground"
      ),
      \.ownWorkerDay
    ),
    .day(
      "first_meeting",
      Phrase(
        fi: "ensimmäinen pidetty tiimitapaaminen",
        sv: "det första hållna teammötet",
        en: "the first meeting that was held"
      ),
      \.firstMeeting
    ),
    .requiredNumber(
      "plan_items",
      Phrase(
        fi: "suunnitelman täytettyjä kohtia, 0–11",
        sv: "ifyllda punkter i planen, 0–11",
        en: "filled items of the plan, 0–11"
      ),
      most: 11
    ) { $0.planItems },
    .requiredNumber(
      "plan_obstacles",
      Phrase(
        fi: "kohtia, joihin kirjattiin este",
        sv: "punkter med ett antecknat hinder",
        en: "items with an obstacle recorded"
      ),
      most: 11
    ) { $0.planObstacles },
    .day(
      "plan_agreed",
      Phrase(
        fi: "suunnitelmasta sovittiin ensi kerran",
        sv: "planen avtalades för första gången",
        en: "the plan was agreed first"
      ),
      \.planAgreed
    ),
    .requiredNumber(
      "plan_agreements",
      Phrase(
        fi: "kuinka monesti suunnitelmasta sovittiin",
        sv: "hur många gånger planen avtalades",
        en: "how often the plan was agreed"
      )
    ) { $0.planAgreements },
  ]
}
