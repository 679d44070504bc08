import TiimiDomain
import TiimiReports

extension OpenItemKind {
  /// What waits, with its number where it has one.
  func title(_ number: Int, _ language: Language) -> String {
    label(language).capitalisedFirst + (number > 0 ? " \(number)" : "")
  }

  /// What waits, in words.
  private var label: Phrase {
    switch self {
    case .responsibility: Phrase(fi: "vastuu", sv: "ansvar", en: "responsibility")
    case .responsibilityToAccept:
      Phrase(fi: "ota vastaan vastuu", sv: "ta emot ansvar", en: "accept responsibility")
    case .responsibilityWithoutHolder:
      Phrase(
        fi: "etsi tekijä vastuulle",
        sv: "hitta någon för ansvar",
        en: "find a holder for responsibility"
      )
    case .responsibilityOfOthers:
      Phrase(
        fi: "seuraa vastuuta",
        sv: "följ upp ansvar",
        en: "keep an eye on responsibility"
      )
    case .meeting: Phrase(fi: "tapaaminen", sv: "möte", en: "meeting")
    case .minutesToClose:
      Phrase(
        fi: "sulje muistio, tapaaminen",
        sv: "stäng promemorian, möte",
        en: "close the minutes, meeting"
      )
    case .membershipToAccept:
      Phrase(
        fi: "vastaa kutsuun tiimiin, jäsen",
        sv: "svara på inbjudan till teamet, medlem",
        en: "answer the invitation to the team, member"
      )
    case .memberToApprove:
      Phrase(
        fi: "kysy asiakkaalta, sopiiko jäsen",
        sv: "fråga klienten om medlem",
        en: "ask the client about member"
      )
    case .memberAnswerAwaited:
      Phrase(
        fi: "kysy vastaus, jäsen",
        sv: "be om svar, medlem",
        en: "ask for the answer of member"
      )
    case .followUp: Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up")
    case .followUpToPlan:
      Phrase(fi: "sovi seuranta", sv: "avtala uppföljning", en: "plan a follow-up")
    case .meetingToCall:
      Phrase(
        fi: "kutsu tiimi koolle",
        sv: "sammankalla teamet",
        en: "call the team together"
      )
    case .askAgain:
      Phrase(
        fi: "kysy asiakkaalta uudelleen",
        sv: "fråga klienten på nytt",
        en: "ask the client again"
      )
    case .clientToInform:
      Phrase(
        fi: "kerro asiakkaalle tiimistä",
        sv: "berätta om teamet för klienten",
        en: "tell the client about the team"
      )
    case .answerAwaited:
      Phrase(
        fi: "asiakkaan vastaus tiimistä",
        sv: "klientens svar om teamet",
        en: "the client’s answer about the team"
      )
    case .transferToAnswer:
      Phrase(
        fi: "ota siirretty asia vastaan tai palauta se",
        sv: "ta emot eller avvisa det överförda ärendet",
        en: "take the transferred case over or turn it down"
      )
    case .transferRequested:
      Phrase(
        fi: "toisen yksikön vastaus siirtoon",
        sv: "den andra enhetens svar på överföringen",
        en: "the other unit’s answer to the transfer"
      )
    }
  }
}
