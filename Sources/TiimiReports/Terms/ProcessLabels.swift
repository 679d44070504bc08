import TiimiDomain

extension Language: Labelled {
  /// The name of the language.
  public var label: Phrase {
    switch self {
    case .finnish: Phrase(fi: "suomi", sv: "finska", en: "Finnish")
    case .swedish: Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")
    case .english: Phrase(fi: "englanti", sv: "engelska", en: "English")
    }
  }
}

extension Phase: Labelled {
  /// The name of the phase of the process.
  public var label: Phrase {
    switch self {
    case .identification:
      Phrase(fi: "tunnistaminen", sv: "identifiering", en: "identification")
    case .invitation:
      Phrase(fi: "ehdotus ja suostumus", sv: "förslag och samtycke", en: "proposal and consent")
    case .sharedAssessment:
      Phrase(
        fi: "yhteinen palvelutarpeen arviointi",
        sv: "gemensam bedömning av servicebehovet",
        en: "shared needs assessment"
      )
    case .teamAssembly:
      Phrase(fi: "tiimin kokoaminen", sv: "bildande av teamet", en: "team assembly")
    case .teamMeeting:
      Phrase(fi: "tiimitapaamiset", sv: "teammöten", en: "team meetings")
    case .responsibilities:
      Phrase(fi: "vastuut", sv: "ansvarsfördelning", en: "responsibilities")
    case .sharedPlan:
      Phrase(fi: "yhteinen suunnitelma", sv: "gemensam plan", en: "shared plan")
    case .followUp:
      Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up")
    case .closing:
      Phrase(fi: "päättäminen", sv: "avslutande", en: "closing")
    }
  }
}

extension ClosingReason: Labelled {
  /// The reason of the closing.
  public var label: Phrase {
    switch self {
    case .goalsMet:
      Phrase(fi: "tavoitteet saavutettiin", sv: "målen nåddes", en: "the goals were met")
    case .guidanceSufficed:
      Phrase(
        fi: "kevyt ohjaus riitti",
        sv: "lätt handledning räckte",
        en: "light guidance was enough"
      )
    case .notIndicated:
      Phrase(
        fi: "monialaisen tuen tarvetta ei todettu",
        sv: "inget behov av sektorsövergripande stöd konstaterades",
        en: "no need of multidisciplinary support was found"
      )
    case .clientWish:
      Phrase(fi: "asiakkaan toive", sv: "klientens önskan", en: "the client’s wish")
    case .moved:
      Phrase(
        fi: "asiakas muutti toiselle paikkakunnalle",
        sv: "klienten flyttade till en annan ort",
        en: "the client moved to another place"
      )
    case .contactLost:
      Phrase(
        fi: "yhteys asiakkaaseen katkesi",
        sv: "kontakten med klienten bröts",
        en: "contact with the client was lost"
      )
    case .death:
      Phrase(fi: "asiakas kuoli", sv: "klienten avled", en: "the client died")
    case .other:
      Phrase(fi: "muu syy", sv: "annan orsak", en: "another reason")
    }
  }
}

extension NextStep: Labelled {
  /// What comes after a follow-up, without the day.
  public var label: Phrase {
    switch self {
    case .followUp: Phrase(fi: "uusi seuranta", sv: "ny uppföljning", en: "another follow-up")
    case .closing: Phrase(fi: "asian päättäminen", sv: "ärendet avslutas", en: "closing the case")
    }
  }
}
