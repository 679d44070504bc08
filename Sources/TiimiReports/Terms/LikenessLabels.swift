import TiimiDomain

extension PersonMatch.Field: Labelled {
  /// What the search was about.
  public var label: Phrase {
    switch self {
    case .familyName: Phrase(fi: "sukunimi", sv: "efternamn", en: "family name")
    case .givenNames: Phrase(fi: "etunimi", sv: "förnamn", en: "given name")
    case .birthDay: Phrase(fi: "syntymäpäivä", sv: "födelsedag", en: "birth day")
    case .code: Phrase(fi: "tunnus", sv: "beteckning", en: "code")
    }
  }
}

extension PersonMatch.Closeness: Labelled {
  /// How closely it was found.
  public var label: Phrase {
    switch self {
    case .same: Phrase(fi: "täsmää", sv: "stämmer", en: "matches")
    case .spelling:
      Phrase(fi: "kirjoitetaan toisin", sv: "stavas annorlunda", en: "is spelt differently")
    case .beginning: Phrase(fi: "alkaa näin", sv: "börjar så", en: "begins like this")
    case .slips(1):
      Phrase(fi: "yhden lyönnin päässä", sv: "ett skrivfel bort", en: "is one slip away")
    case .slips:
      Phrase(fi: "kahden lyönnin päässä", sv: "två skrivfel bort", en: "is two slips away")
    case .part: Phrase(fi: "täsmää osittain", sv: "stämmer delvis", en: "matches in part")
    }
  }
}

extension PersonMatch.Reason: Labelled {
  /// The reason, such as `sukunimi täsmää`.
  public var label: Phrase {
    Phrase(
      fi: "\(field.label.fi) \(closeness.label.fi)",
      sv: "\(field.label.sv) \(closeness.label.sv)",
      en: "\(field.label.en) \(closeness.label.en)"
    )
  }
}

extension PersonMatch.Closeness {
  /// The word for machines: `same`, `spelling`, `beginning`, `slips1`, `slips2`, `part`.
  public var name: String {
    switch self {
    case .same: "same"
    case .spelling: "spelling"
    case .beginning: "beginning"
    case .slips(let number): "slips\(number)"
    case .part: "part"
    }
  }
}

extension Likeness.Level: Labelled {
  /// What the comparison comes to.
  public var label: Phrase {
    switch self {
    case .certain: Phrase(fi: "varmasti sama", sv: "säkert samma", en: "certainly the same")
    case .likely:
      Phrase(fi: "todennäköisesti sama", sv: "sannolikt samma", en: "likely the same")
    case .possible: Phrase(fi: "mahdollisesti sama", sv: "möjligen samma", en: "possibly the same")
    case .unlikely: Phrase(fi: "tuskin sama", sv: "knappast samma", en: "hardly the same")
    case .different: Phrase(fi: "eri henkilö", sv: "en annan person", en: "another person")
    }
  }
}

extension Likeness.Field: Labelled {
  /// What is compared.
  public var label: Phrase {
    switch self {
    case .code: Phrase(fi: "tunnus", sv: "beteckning", en: "code")
    case .familyName: Phrase(fi: "sukunimi", sv: "efternamn", en: "family name")
    case .givenNames: Phrase(fi: "etunimet", sv: "förnamn", en: "given names")
    case .birthDay: Phrase(fi: "syntymäpäivä", sv: "födelsedag", en: "birth day")
    case .municipality: Phrase(fi: "kotikunta", sv: "hemkommun", en: "municipality")
    case .phone: Phrase(fi: "puhelin", sv: "telefon", en: "telephone")
    }
  }
}

extension Likeness.Agreement: Labelled {
  /// How the field agrees.
  public var label: Phrase {
    switch self {
    case .same: Phrase(fi: "sama", sv: "samma", en: "the same")
    case .spelling: Phrase(fi: "eri kirjoitusasu", sv: "annan stavning", en: "another spelling")
    case .swapped: Phrase(fi: "vaihtanut paikkaa", sv: "bytt plats", en: "changed places")
    case .fewer:
      Phrase(fi: "toisessa vähemmän nimiä", sv: "färre namn i den ena", en: "fewer names in one")
    case .slip: Phrase(fi: "lyöntivirheen päässä", sv: "ett skrivfel bort", en: "a slip away")
    case .partly: Phrase(fi: "osin sama", sv: "delvis samma", en: "partly the same")
    case .differs: Phrase(fi: "eri", sv: "olika", en: "different")
    case .unknown: Phrase(fi: "ei voi verrata", sv: "kan inte jämföras", en: "cannot be compared")
    }
  }
}
