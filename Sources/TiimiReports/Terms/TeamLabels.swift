import TiimiDomain

extension MemberStage: Labelled {
  /// How far the membership has come, without days and reasons.
  public var label: Phrase {
    switch self {
    case .proposed:
      Phrase(
        fi: "odottaa asiakkaan hyväksyntää",
        sv: "väntar på klientens godkännande",
        en: "awaits the client’s approval"
      )
    case .approved:
      Phrase(
        fi: "odottaa ehdotetun vastausta",
        sv: "väntar på den föreslagnas svar",
        en: "awaits the answer of the one proposed"
      )
    case .declinedByClient:
      Phrase(fi: "asiakas ei halunnut", sv: "klienten ville inte", en: "the client did not want")
    case .accepted: Phrase(fi: "tiimin jäsen", sv: "medlem i teamet", en: "member of the team")
    case .declined: Phrase(fi: "kieltäytyi", sv: "tackade nej", en: "declined")
    case .ended: Phrase(fi: "jäsenyys päättynyt", sv: "medlemskapet har upphört", en: "has left")
    }
  }
}

extension MeetingStage: Labelled {
  /// How far the meeting has come.
  public var label: Phrase {
    switch self {
    case .called: Phrase(fi: "kutsuttu koolle", sv: "sammankallat", en: "called")
    case .cancelled: Phrase(fi: "peruttu", sv: "inställt", en: "cancelled")
    case .held: Phrase(fi: "pidetty", sv: "hållet", en: "held")
    }
  }
}

extension MeetingMode: Labelled {
  /// How people take part in the meeting.
  public var label: Phrase {
    switch self {
    case .inPerson: Phrase(fi: "paikan päällä", sv: "på plats", en: "in person")
    case .remote: Phrase(fi: "etäyhteydellä", sv: "på distans", en: "remotely")
    case .hybrid:
      Phrase(fi: "osin etäyhteydellä", sv: "delvis på distans", en: "partly remotely")
    }
  }
}

extension Presence: Labelled {
  /// Whether and how somebody was there.
  public var label: Phrase {
    switch self {
    case .inPerson: Phrase(fi: "paikalla", sv: "på plats", en: "in the room")
    case .remote: Phrase(fi: "etäyhteydellä", sv: "på distans", en: "remotely")
    case .excused: Phrase(fi: "estynyt", sv: "förhindrad", en: "excused")
    case .absent: Phrase(fi: "poissa", sv: "frånvarande", en: "absent")
    }
  }
}

extension RemoteIdentification: Labelled {
  /// How the remote participant was identified.
  public var label: Phrase {
    switch self {
    case .strong:
      Phrase(
        fi: "vahva sähköinen tunnistautuminen",
        sv: "stark elektronisk autentisering",
        en: "strong electronic identification"
      )
    case .known:
      Phrase(
        fi: "työntekijä tunsi kasvoista tai äänestä",
        sv: "igenkänd av en arbetstagare",
        en: "known to a worker by sight or voice"
      )
    case .document:
      Phrase(
        fi: "näytti henkilöllisyysasiakirjan",
        sv: "visade en identitetshandling",
        en: "showed an identity document"
      )
    case .other(let words): Phrase(fi: words, sv: words, en: words)
    }
  }
}

extension TopicOutcome: Labelled {
  /// What came of the topic, without the words.
  public var label: Phrase {
    switch self {
    case .decided: Phrase(fi: "sovittu", sv: "överenskommet", en: "agreed")
    case .postponed: Phrase(fi: "siirretty myöhemmäksi", sv: "uppskjutet", en: "postponed")
    case .dropped: Phrase(fi: "jätetty pois", sv: "struket", en: "dropped")
    }
  }
}
