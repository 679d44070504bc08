import TiimiDomain

extension NeedArea: Labelled {
  /// The area of support need, after 1301/2014 11 §.
  public var label: Phrase {
    switch self {
    case .dailyLife:
      Phrase(fi: "jokapäiväinen selviytyminen", sv: "att klara vardagen", en: "daily life")
    case .housing: Phrase(fi: "asuminen", sv: "boende", en: "housing")
    case .finances: Phrase(fi: "taloudellinen tuki", sv: "ekonomiskt stöd", en: "financial support")
    case .inclusion:
      Phrase(
        fi: "syrjäytymisen torjuminen ja osallisuus",
        sv: "motverkande av utslagning och främjande av delaktighet",
        en: "preventing exclusion and promoting inclusion"
      )
    case .violence:
      Phrase(
        fi: "väkivalta, hyväksikäyttö tai kaltoinkohtelu",
        sv: "våld, utnyttjande eller illabehandling",
        en: "violence, abuse or maltreatment"
      )
    case .crisis:
      Phrase(fi: "äkillinen kriisitilanne", sv: "akut krissituation", en: "acute crisis")
    case .childDevelopment:
      Phrase(
        fi: "lapsen kehitys ja hyvinvointi",
        sv: "ett barns utveckling och välfärd",
        en: "a child’s development and wellbeing"
      )
    case .healthAndAgeing:
      Phrase(
        fi: "päihteet, riippuvuus, mielenterveys, sairaus, vamma tai ikääntyminen",
        sv: "missbruk, beroende, psykisk hälsa, sjukdom, skada eller åldrande",
        en: "substance use, addiction, mental health, illness, disability or ageing"
      )
    case .functioning:
      Phrase(fi: "muu toimintakyky", sv: "annan funktionsförmåga", en: "other functioning")
    case .closePersons:
      Phrase(
        fi: "omaisten ja läheisten tukeminen",
        sv: "stöd till anhöriga och närstående",
        en: "support of relatives and close persons"
      )
    }
  }
}

extension NeedNature: Labelled {
  /// The nature of the need, after 1301/2014 37 §.
  public var label: Phrase {
    switch self {
    case .temporary: Phrase(fi: "tilapäinen", sv: "tillfälligt", en: "temporary")
    case .recurring: Phrase(fi: "toistuva", sv: "återkommande", en: "recurring")
    case .longTerm: Phrase(fi: "pitkäaikainen", sv: "långvarigt", en: "long-term")
    }
  }
}

extension ContactSource: Labelled {
  /// Who got in touch.
  public var label: Phrase {
    switch self {
    case .client: Phrase(fi: "asiakas", sv: "klienten", en: "the client")
    case .closePerson:
      Phrase(
        fi: "omainen tai läheinen",
        sv: "en anhörig eller närstående",
        en: "a relative or close person"
      )
    case .legalRepresentative:
      Phrase(
        fi: "laillinen edustaja",
        sv: "den lagliga företrädaren",
        en: "the legal representative"
      )
    case .other: Phrase(fi: "muu taho", sv: "någon annan", en: "somebody else")
    }
  }
}

extension PriorityGround: Labelled {
  /// The ground on which the assessment starts within seven working days, 1301/2014 36 §.
  public var label: Phrase {
    switch self {
    case .age: Phrase(fi: "yli 75-vuotias", sv: "över 75 år", en: "over 75 years")
    case .highestCareAllowance:
      Phrase(
        fi: "saa ylintä hoitotukea",
        sv: "får det högsta vårdbidraget",
        en: "receives the highest care allowance"
      )
    case .disability:
      Phrase(
        fi: "vammaispalvelulain mukainen vammainen henkilö",
        sv: "person med funktionsnedsättning enligt lagen om funktionshinderservice",
        en: "disabled person under the Disability Services Act"
      )
    case .childSpecialSupport:
      Phrase(
        fi: "erityistä tukea tarvitseva lapsi",
        sv: "barn som behöver särskilt stöd",
        en: "child in need of special support"
      )
    }
  }
}

extension AssessmentItem: Labelled {
  /// The item of the assessment, after 1301/2014 37 §.
  public var label: Phrase {
    switch self {
    case .need:
      Phrase(
        fi: "tuen tarve ja sen luonne",
        sv: "stödbehovet och dess karaktär",
        en: "the support need and its nature"
      )
    case .summary:
      Phrase(
        fi: "yhteenveto tilanteesta ja palvelujen tarpeesta",
        sv: "sammandrag av situationen och servicebehovet",
        en: "summary of the situation and the need of services"
      )
    case .preconditions:
      Phrase(
        fi: "johtopäätökset asiakkuuden edellytyksistä",
        sv: "slutsatser om förutsättningarna för klientrelationen",
        en: "conclusions on the preconditions of clientship"
      )
    case .clientView:
      Phrase(
        fi: "asiakkaan mielipide ja näkemys",
        sv: "klientens åsikt och synpunkter",
        en: "the client’s opinion and view"
      )
    case .ownWorkerNeed:
      Phrase(
        fi: "arvio omatyöntekijän tarpeesta",
        sv: "bedömning av behovet av egen kontaktperson",
        en: "evaluation of the need of an own worker"
      )
    }
  }
}
