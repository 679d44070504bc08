import TiimiDomain

extension Sector: Labelled {
  /// The sector.
  public var label: Phrase {
    switch self {
    case .social: Phrase(fi: "sosiaalihuolto", sv: "socialvård", en: "social welfare")
    case .health: Phrase(fi: "terveydenhuolto", sv: "hälso- och sjukvård", en: "health care")
    case .employment:
      Phrase(fi: "työllisyyspalvelut", sv: "sysselsättningstjänster", en: "employment services")
    case .education:
      Phrase(fi: "koulu ja varhaiskasvatus", sv: "skola och småbarnspedagogik", en: "education")
    case .socialInsurance: Phrase(fi: "Kela", sv: "FPA", en: "Social Insurance Institution (Kela)")
    case .housing: Phrase(fi: "asuntotoimi", sv: "bostadsväsendet", en: "housing services")
    case .leisure:
      Phrase(
        fi: "nuoriso-, liikunta- ja kulttuuripalvelut",
        sv: "ungdoms-, idrotts- och kulturtjänster",
        en: "youth, sports and culture services"
      )
    case .probation:
      Phrase(
        fi: "Rikosseuraamuslaitos",
        sv: "Brottspåföljdsmyndigheten",
        en: "Prison and Probation Service"
      )
    case .organisation: Phrase(fi: "järjestö", sv: "organisation", en: "organisation")
    case .privateProvider:
      Phrase(
        fi: "yksityinen palveluntuottaja",
        sv: "privat tjänsteproducent",
        en: "private provider"
      )
    case .other: Phrase(fi: "muu toimiala", sv: "annan sektor", en: "another sector")
    }
  }
}

extension StaffRole: Labelled {
  /// The role in the register.
  public var label: Phrase {
    switch self {
    case .screener: Phrase(fi: "tunnistaja", sv: "identifierare", en: "screener")
    case .professional: Phrase(fi: "ammattilainen", sv: "yrkesperson", en: "professional")
    case .manager: Phrase(fi: "esihenkilö", sv: "chef", en: "manager")
    case .evaluator: Phrase(fi: "arvioija", sv: "utvärderare", en: "evaluator")
    case .administrator: Phrase(fi: "pääkäyttäjä", sv: "huvudanvändare", en: "administrator")
    }
  }
}

extension Capacity: Labelled {
  /// The capacity in the team.
  public var label: Phrase {
    switch self {
    case .closePerson: Phrase(fi: "läheinen", sv: "närstående", en: "close person")
    case .familyCarer: Phrase(fi: "omaishoitaja", sv: "närståendevårdare", en: "family carer")
    case .supportPerson: Phrase(fi: "tukihenkilö", sv: "stödperson", en: "support person")
    case .peer: Phrase(fi: "vertaistoimija", sv: "kamratstödjare", en: "peer")
    case .legalRepresentative:
      Phrase(fi: "laillinen edustaja", sv: "laglig företrädare", en: "legal representative")
    case .professional: Phrase(fi: "ammattilainen", sv: "yrkesperson", en: "professional")
    case .otherSector:
      Phrase(
        fi: "muun toimialan edustaja",
        sv: "företrädare för en annan sektor",
        en: "representative of another sector"
      )
    case .organisation:
      Phrase(
        fi: "järjestön tai yksityisen toimijan edustaja",
        sv: "företrädare för en organisation eller en privat aktör",
        en: "representative of an organisation or a private actor"
      )
    }
  }
}

extension AuthorityGround: Labelled {
  /// The ground on which somebody speaks for the client.
  public var label: Phrase {
    switch self {
    case .guardian: Phrase(fi: "edunvalvoja", sv: "intressebevakare", en: "guardian")
    case .attorney:
      Phrase(
        fi: "edunvalvontavaltuutettu",
        sv: "intressebevakningsfullmäktig",
        en: "attorney under a continuing power of attorney"
      )
    case .custodian: Phrase(fi: "huoltaja", sv: "vårdnadshavare", en: "custodian")
    case .closePersonHeard:
      Phrase(fi: "kuultu läheinen", sv: "hörd närstående", en: "close person heard")
    case .writtenAuthority:
      Phrase(
        fi: "valtakirjalla valtuutettu",
        sv: "befullmäktigat ombud",
        en: "authorised in writing"
      )
    }
  }
}

extension Purpose: Labelled {
  /// The purpose of reading or writing.
  public var label: Phrase {
    switch self {
    case .care: Phrase(fi: "hoito ja palvelu", sv: "vård och service", en: "care and service")
    case .screening:
      Phrase(
        fi: "seulonta ja tunnistaminen",
        sv: "screening och identifiering",
        en: "screening and identification"
      )
    case .management:
      Phrase(
        fi: "yksikön johtaminen ja kehittäminen",
        sv: "ledning och utveckling av enheten",
        en: "leading and developing the unit"
      )
    case .evaluation:
      Phrase(
        fi: "prosessin vaikutusten arviointi",
        sv: "utvärdering av processen",
        en: "evaluation of the process"
      )
    case .clientRequest:
      Phrase(
        fi: "asiakkaan oma pyyntö",
        sv: "klientens egen begäran",
        en: "the client’s own request"
      )
    case .maintenance:
      Phrase(fi: "rekisterin ylläpito", sv: "underhåll av registret", en: "keeping the register")
    case .practice: Phrase(fi: "harjoittelu", sv: "övning", en: "practice")
    }
  }
}

extension Sex: Labelled {
  /// The sex that a personal identity code tells.
  public var label: Phrase {
    switch self {
    case .female: Phrase(fi: "nainen", sv: "kvinna", en: "female")
    case .male: Phrase(fi: "mies", sv: "man", en: "male")
    }
  }
}
