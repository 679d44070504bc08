import TiimiDomain
import TiimiReports

extension WorkItem {
  /// The command that settles it; `…` stands for what only a person can say.
  var command: String {
    let (words, values) = commandParts
    let number = item.number > 0 && item.kind.isNumberedInCommand ? " \(item.number)" : ""
    return "tiimi \(words) \(caseNumber)\(number)\(values)"
  }

  private var commandParts: (words: String, values: String) {
    switch item.kind {
    case .responsibility, .responsibilityOfOthers: ("responsibility done", " --outcome …")
    case .responsibilityToAccept: ("responsibility accept", "")
    case .responsibilityWithoutHolder: ("responsibility hand-over", " --to … --reason …")
    case .meeting where urgency > .today: ("meeting agenda", "")
    case .meeting: ("meeting hold", " --present client --present …")
    case .minutesToClose: ("meeting close-minutes", " --text …")
    case .membershipToAccept, .memberAnswerAwaited: ("team accept", "")
    case .memberToApprove: ("team approve", "")
    case .followUp: ("followup hold", " --experience … --next …")
    case .assessmentToStart: ("assess start", "")
    case .childAssessment: ("assess complete", " --summary … --preconditions …")
    case .askAgain, .answerAwaited: ("invite answer", " --answer …")
    case .transferToAnswer: ("case accept-transfer", "")
    }
  }
}

extension OpenItemKind {
  /// Whether the command names the thing by its number in the case.
  fileprivate var isNumberedInCommand: Bool {
    switch self {
    case .assessmentToStart, .childAssessment, .askAgain, .answerAwaited, .transferToAnswer: false
    default: true
    }
  }

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
    case .assessmentToStart:
      Phrase(
        fi: "aloita palvelutarpeen arviointi",
        sv: "inled bedömningen av servicebehovet",
        en: "start the needs assessment"
      )
    case .childAssessment:
      Phrase(
        fi: "saata lapsen palvelutarpeen arviointi valmiiksi",
        sv: "slutför bedömningen av barnets servicebehov",
        en: "complete the child's needs assessment"
      )
    case .askAgain:
      Phrase(
        fi: "kysy asiakkaalta uudelleen",
        sv: "fråga klienten på nytt",
        en: "ask the client again"
      )
    case .answerAwaited:
      Phrase(
        fi: "kerro asiakkaalle tiimistä ja kysy vastaus",
        sv: "berätta om teamet för klienten och be om svar",
        en: "tell the client about the team and ask for an answer"
      )
    case .transferToAnswer:
      Phrase(
        fi: "ota siirretty asia vastaan tai palauta se",
        sv: "ta emot eller avvisa det överförda ärendet",
        en: "take the transferred case over or turn it down"
      )
    }
  }
}
