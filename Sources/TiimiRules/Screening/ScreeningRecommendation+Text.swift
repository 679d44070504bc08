import TiimiDomain

extension ScreeningRecommendation {
  /// The suggestion in a few words.
  public var name: Phrase {
    switch self {
    case .proposeTeam:
      Phrase(fi: "Ehdota tiimiä", sv: "Föreslå ett team", en: "Propose a team")
    case .lightGuidance:
      Phrase(fi: "Neuvonta ja ohjaus", sv: "Rådgivning och handledning", en: "Advice and guidance")
    case .notIndicated:
      Phrase(
        fi: "Ei viitteitä tiimin tarpeesta",
        sv: "Inget tyder på behov av ett team",
        en: "No sign of a need for a team"
      )
    case .cannotTell:
      Phrase(fi: "Ei voida vielä sanoa", sv: "Kan inte sägas ännu", en: "Cannot tell yet")
    }
  }

  /// What to do next.
  public var nextStep: Phrase {
    switch self {
    case .proposeTeam:
      Phrase(
        fi: "Kerro asiakkaalle, mikä Minun tiimini on, ja kysy, haluaako hän oman tiimin.",
        sv: "Berätta för klienten vad Mitt team är och fråga om klienten vill ha ett eget team.",
        en: "Tell the client what My Team is and ask whether they want a team of their own."
      )
    case .lightGuidance:
      Phrase(
        fi: "Neuvo asiakasta esiin tulleissa asioissa ja sovi, kuka kysyy vointia myöhemmin.",
        sv: "Ge råd i de frågor som kom fram och kom överens om vem som hör av sig senare.",
        en: "Give advice on what came up and agree who asks later how things are."
      )
    case .notIndicated:
      Phrase(
        fi: "Kerro asiakkaalle, mihin hän voi ottaa yhteyttä, jos tilanne muuttuu.",
        sv: "Berätta för klienten vart hen kan höra av sig om situationen förändras.",
        en: "Tell the client whom to contact if the situation changes."
      )
    case .cannotTell:
      Phrase(
        fi: "Selvitä avoimet kohdat asiakkaan kanssa ja täydennä lista.",
        sv: "Ta reda på de öppna punkterna tillsammans med klienten och komplettera listan.",
        en: "Find out the open items together with the client and complete the list."
      )
    }
  }
}
