import TiimiDomain

extension CaseSource: Labelled {
  /// How the case came about.
  public var label: Phrase {
    switch self {
    case .contact: Phrase(fi: "yhteydenotto", sv: "kontakt", en: "contact")
    case .notification: Phrase(fi: "ilmoitus", sv: "anmälan", en: "notification")
    case .selfReport:
      Phrase(
        fi: "asiakkaan oma ilmoitus",
        sv: "klientens egen anmälan",
        en: "the client’s own report"
      )
    case .walkIn:
      Phrase(fi: "käynti ilman ajanvarausta", sv: "besök utan tidsbokning", en: "walk-in")
    case .professionalWorry:
      Phrase(fi: "ammattilaisen huoli", sv: "en yrkespersons oro", en: "a professional’s worry")
    }
  }
}

extension ScreeningRecommendation: Labelled {
  /// What the screening recommends.
  public var label: Phrase {
    switch self {
    case .proposeTeam:
      Phrase(fi: "ehdota tiimiä", sv: "föreslå ett team", en: "propose a team")
    case .lightGuidance:
      Phrase(fi: "anna kevyttä ohjausta", sv: "ge lätt handledning", en: "give light guidance")
    case .notIndicated:
      Phrase(
        fi: "ei viitteitä monialaisen tuen tarpeesta",
        sv: "inga tecken på behov av sektorsövergripande stöd",
        en: "no sign of a need of multidisciplinary support"
      )
    case .cannotTell:
      Phrase(
        fi: "tulosta ei voi sanoa, koska vastauksia puuttuu",
        sv: "resultatet kan inte anges, eftersom svar saknas",
        en: "cannot tell, because answers are missing"
      )
    }
  }
}

extension IdentificationDecision: Labelled {
  /// The professional’s conclusion; it is not an administrative decision (päätös).
  public var label: Phrase {
    switch self {
    case .notIndicated:
      Phrase(
        fi: "monialaisen tuen tarvetta ei todettu",
        sv: "inget behov av sektorsövergripande stöd konstaterades",
        en: "no need of multidisciplinary support was found"
      )
    case .lightGuidance:
      Phrase(
        fi: "kevyt ohjaus riittää",
        sv: "lätt handledning räcker",
        en: "light guidance is enough"
      )
    case .proposeTeam:
      Phrase(
        fi: "asiakkaalle ehdotetaan tiimiä",
        sv: "ett team föreslås för klienten",
        en: "a team is proposed to the client"
      )
    }
  }
}

extension InvitationAnswer: Labelled {
  /// The answer, without the day of a later one.
  public var label: Phrase {
    switch self {
    case .yes: Phrase(fi: "kyllä", sv: "ja", en: "yes")
    case .no: Phrase(fi: "ei", sv: "nej", en: "no")
    case .later: Phrase(fi: "myöhemmin", sv: "senare", en: "later")
    }
  }
}

extension PermissionKind: Labelled {
  /// Which of the three permissions it is.
  public var label: Phrase {
    switch self {
    case .sharedPlanConsent:
      Phrase(
        fi: "suostumus yhteiseen suunnitelmaan",
        sv: "samtycke till en gemensam plan",
        en: "consent to a shared plan"
      )
    case .disclosurePermit:
      Phrase(fi: "luovutuslupa", sv: "tillstånd för utlämnande", en: "disclosure permit")
    case .dataProtectionConsent:
      Phrase(
        fi: "tietosuoja-asetuksen mukainen suostumus",
        sv: "samtycke enligt dataskyddsförordningen",
        en: "consent under data-protection law"
      )
    }
  }
}
