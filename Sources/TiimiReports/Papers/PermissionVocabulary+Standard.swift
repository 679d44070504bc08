import TiimiDomain

extension PermissionVocabulary {
  /// The words of permissions in Finnish, Swedish and English, as stems of the glossary's terms.
  public static let standard = PermissionVocabulary(
    team: ["tiimi", "team"],
    parts: [
      .plan: [
        "yhteinen suunnitelma", "yhteisen suunnitelma", "asiakassuunnitelma", "gemensam plan",
        "gemensamma plan", "klientplan", "shared plan", "client plan",
      ],
      .assessment: [
        "palvelutarpeen arvio", "yhteinen arvio", "bedömning av servicebehov",
        "gemensam bedömning", "needs assessment", "shared assessment",
      ],
      .needs: ["tuen tar", "palveluntar", "stödbehov", "servicebehov", "support need"],
      .goals: ["tavoit", "mål", "goal"],
      .responsibilities: ["vastuu", "vastuid", "ansvar", "responsibilit"],
      .team: ["tiimin jäsen", "tiimin kokoonpano", "teamets", "team member"],
      .meetings: ["tapaami", "möte", "meeting"],
      .minutes: ["muistio", "pöytäkirja", "promemori", "protokoll", "minutes"],
      .followUp: ["seuran", "uppföljning", "follow-up"],
    ]
  )
}

extension DisclosedPart: Labelled {
  /// The part in words.
  public var label: Phrase {
    switch self {
    case .plan: Phrase(fi: "yhteinen suunnitelma", sv: "gemensam plan", en: "shared plan")
    case .assessment:
      Phrase(
        fi: "palvelutarpeen arviointi",
        sv: "bedömning av servicebehovet",
        en: "needs assessment"
      )
    case .needs: Phrase(fi: "tuen tarpeet", sv: "stödbehov", en: "support needs")
    case .goals: Phrase(fi: "tavoitteet", sv: "mål", en: "goals")
    case .responsibilities: Phrase(fi: "vastuut", sv: "ansvar", en: "responsibilities")
    case .team: Phrase(fi: "tiimin jäsenet", sv: "teamets medlemmar", en: "team members")
    case .meetings:
      Phrase(fi: "tapaamisten ajat", sv: "mötestiderna", en: "times of the meetings")
    case .minutes:
      Phrase(fi: "tapaamisten muistiot", sv: "mötenas promemorior", en: "minutes of the meetings")
    case .followUp: Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up")
    }
  }
}

extension Names {
  /// How permissions may call a participant: the name, and the organisation or what they are.
  public func callings(of participant: Participant, _ language: Language) -> [String] {
    switch participant {
    case .client: []
    case .closePerson(let number):
      closePersons[number].map { [$0.name, $0.relation] } ?? []
    case .staff(let staff):
      [self.staff[staff], professions[staff]?.label(language)].compactMap { $0 }
    case .outside(let name, let organisation): [name, organisation]
    }
  }
}
