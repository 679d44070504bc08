import TiimiDomain

extension Viewpoint: Labelled {
  /// From whose viewpoint a goal is rated, after 703/2023 42 §.
  public var label: Phrase {
    switch self {
    case .client: Phrase(fi: "asiakas", sv: "klienten", en: "client")
    case .implementer: Phrase(fi: "toteuttaja", sv: "genomföraren", en: "implementer")
    case .worker: Phrase(fi: "työntekijä", sv: "arbetstagaren", en: "worker")
    }
  }
}

extension ResponsibilityStage: Labelled {
  /// How far the responsibility has come.
  public var label: Phrase {
    switch self {
    case .agreed:
      Phrase(fi: "odottaa hyväksyntää", sv: "väntar på godkännande", en: "awaits acceptance")
    case .accepted: Phrase(fi: "hyväksytty", sv: "godkänt", en: "accepted")
    case .declined: Phrase(fi: "kieltäydytty", sv: "avböjt", en: "declined")
    case .done: Phrase(fi: "tehty", sv: "slutfört", en: "done")
    case .cancelled: Phrase(fi: "peruttu", sv: "återkallat", en: "cancelled")
    }
  }
}

extension ResponsibilityFate: Labelled {
  /// What happens to the responsibility, without the new holder and the reason.
  public var label: Phrase {
    switch self {
    case .keep: Phrase(fi: "säilyy ennallaan", sv: "förblir oförändrat", en: "stays as it is")
    case .handOver:
      Phrase(fi: "siirtyy toiselle", sv: "övergår till någon annan", en: "is handed over")
    case .unassign:
      Phrase(fi: "jää ilman vastuuhenkilöä", sv: "blir utan ansvarsperson", en: "is left to nobody")
    case .cancel: Phrase(fi: "perutaan", sv: "återkallas", en: "is cancelled")
    }
  }
}

extension PlanItem: Labelled {
  /// The item of the plan, after 1301/2014 39 § 2 mom.
  public var label: Phrase {
    switch self {
    case .supportNeed: Phrase(fi: "arvio tuen tarpeesta", sv: "stödbehov", en: "support need")
    case .servicesNeeded:
      Phrase(
        fi: "tarvittavat palvelut ja toimenpiteet",
        sv: "tjänster och åtgärder som behövs",
        en: "services and measures needed"
      )
    case .indispensableServices:
      Phrase(
        fi: "välttämättömät palvelut, niiden alkaminen ja kesto",
        sv: "nödvändiga tjänster, när de börjar och hur länge de varar",
        en: "indispensable services, their start and duration"
      )
    case .meetingRhythm:
      Phrase(
        fi: "asiakkaan ja omatyöntekijän tapaamisten tiheys",
        sv: "hur ofta klienten och den egna kontaktpersonen träffas",
        en: "how often the client and the own worker meet"
      )
    case .strengths:
      Phrase(
        fi: "vahvuudet ja voimavarat",
        sv: "styrkor och resurser",
        en: "strengths and resources"
      )
    case .goals: Phrase(fi: "yhteiset tavoitteet", sv: "gemensamma mål", en: "goals set together")
    case .duration:
      Phrase(
        fi: "arvio asiakkuuden kestosta",
        sv: "uppskattad längd på klientrelationen",
        en: "estimated duration of the clientship"
      )
    case .responsibilities:
      Phrase(
        fi: "eri toimialojen yhteistyötahot ja vastuunjako",
        sv: "samarbetsparter inom olika sektorer och ansvarsfördelning",
        en: "parties of different sectors and division of responsibilities"
      )
    case .followUp:
      Phrase(
        fi: "toteutumisen ja tavoitteiden seuranta sekä uudelleenarviointi",
        sv: "uppföljning av genomförandet och målen samt ny bedömning",
        en: "follow-up of implementation and goals, and reassessment"
      )
    case .lifeSituation:
      Phrase(
        fi: "elämäntilanteen ja ympäristön vaikutus toimintakykyyn",
        sv: "livssituationens och miljöns inverkan på funktionsförmågan",
        en: "effect of life situation and environment on functioning"
      )
    case .clientProposal:
      Phrase(
        fi: "asiakkaan ehdotus palvelujen toteutustavasta",
        sv: "klientens förslag till hur tjänsterna genomförs",
        en: "the client’s proposal of how services are carried out"
      )
    }
  }
}

extension ResponsibilityBasis: Labelled {
  /// What the responsibility rests on, with its number, such as `tavoite 2`.
  public var label: Phrase {
    switch self {
    case .topic(let number): number.reference.label
    case .goal(let number): number.reference.label
    case .need(let number): number.reference.label
    }
  }
}
