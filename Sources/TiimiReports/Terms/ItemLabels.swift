import TiimiDomain

extension ItemKind: Labelled {
  /// What the thing is called.
  public var label: Phrase {
    switch self {
    case .opening: Phrase(fi: "asian avaaminen", sv: "öppnandet av ärendet", en: "opening")
    case .identification:
      Phrase(
        fi: "tunnistamisen johtopäätös",
        sv: "slutsats av identifieringen",
        en: "conclusion of the identification"
      )
    case .information:
      Phrase(
        fi: "asiakkaalle kerrotut tiedot",
        sv: "information till klienten",
        en: "information given to the client"
      )
    case .answer: Phrase(fi: "asiakkaan vastaus", sv: "klientens svar", en: "the client’s answer")
    case .contact: Phrase(fi: "yhteydenotto", sv: "kontakt", en: "contact")
    case .initiation:
      Phrase(fi: "vireilletulo", sv: "inledande av ärendet", en: "initiation")
    case .assessment:
      Phrase(
        fi: "palvelutarpeen arviointi",
        sv: "bedömning av servicebehovet",
        en: "needs assessment"
      )
    case .assessmentCompletion:
      Phrase(
        fi: "palvelutarpeen arvioinnin valmistuminen",
        sv: "slutförd bedömning av servicebehovet",
        en: "completion of the needs assessment"
      )
    case .clientView:
      Phrase(fi: "asiakkaan näkemys", sv: "klientens synpunkter", en: "the client’s view")
    case .ownWorkerNeed:
      Phrase(
        fi: "arvio omatyöntekijän tarpeesta",
        sv: "bedömning av behovet av egen kontaktperson",
        en: "evaluation of the need of an own worker"
      )
    case .ownWorker: Phrase(fi: "omatyöntekijä", sv: "egen kontaktperson", en: "own worker")
    case .convener: Phrase(fi: "koollekutsuja", sv: "sammankallande", en: "convener")
    case .plan: Phrase(fi: "yhteinen suunnitelma", sv: "gemensam plan", en: "shared plan")
    case .planItem: Phrase(fi: "suunnitelman kohta", sv: "punkt i planen", en: "plan item")
    case .planAgreement:
      Phrase(fi: "suunnitelman hyväksyminen", sv: "godkännande av planen", en: "plan agreement")
    case .closing: Phrase(fi: "päättäminen", sv: "avslutande", en: "closing")
    case .transfer: Phrase(fi: "siirto", sv: "överföring", en: "transfer")
    case .screening: Phrase(fi: "seulonta", sv: "screening", en: "screening")
    case .result:
      Phrase(fi: "mittarin tulos", sv: "resultat av mätinstrument", en: "instrument result")
    case .permission: Phrase(fi: "lupa", sv: "tillstånd", en: "permission")
    case .view: Phrase(fi: "näkemys", sv: "synpunkt", en: "view")
    case .need: Phrase(fi: "tuen tarve", sv: "stödbehov", en: "need")
    case .strength: Phrase(fi: "voimavara", sv: "resurs", en: "strength")
    case .networkPerson:
      Phrase(fi: "verkostokartan henkilö", sv: "person på nätverkskartan", en: "network person")
    case .understanding:
      Phrase(fi: "yhteinen ymmärrys", sv: "gemensam förståelse", en: "shared understanding")
    case .member: Phrase(fi: "jäsen", sv: "medlem", en: "member")
    case .memberStage: Phrase(fi: "jäsenyyden vaihe", sv: "medlemskapets skede", en: "membership")
    case .meeting: Phrase(fi: "tapaaminen", sv: "möte", en: "meeting")
    case .meetingTime: Phrase(fi: "tapaamisen aika", sv: "tid för möte", en: "time of meeting")
    case .meetingStage: Phrase(fi: "tapaamisen vaihe", sv: "skede av möte", en: "stage of meeting")
    case .topic: Phrase(fi: "aihe", sv: "ämne", en: "topic")
    case .topicOutcome: Phrase(fi: "aiheen käsittely", sv: "utfall av ämne", en: "outcome of topic")
    case .minutes: Phrase(fi: "muistio", sv: "promemoria", en: "minutes")
    case .goal: Phrase(fi: "tavoite", sv: "mål", en: "goal")
    case .rating: Phrase(fi: "tavoitteen arvio", sv: "bedömning av mål", en: "rating of goal")
    case .responsibility: Phrase(fi: "vastuu", sv: "ansvar", en: "responsibility")
    case .responsibilityStage:
      Phrase(fi: "vastuun vaihe", sv: "skede av ansvar", en: "stage of responsibility")
    case .followUp: Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up")
    case .followUpStage:
      Phrase(fi: "seurannan vaihe", sv: "skede av uppföljning", en: "stage of follow-up")
    case .entry: Phrase(fi: "kirjaus", sv: "anteckning", en: "entry")
    }
  }
}

extension ItemReference: Labelled {
  /// The kind with the number, such as `vastuu 3`; the kind alone for what a case has only one of.
  public var label: Phrase {
    guard number > 0 else { return kind.label }
    return Phrase(
      fi: "\(kind.label.fi) \(number)",
      sv: "\(kind.label.sv) \(number)",
      en: "\(kind.label.en) \(number)"
    )
  }
}
