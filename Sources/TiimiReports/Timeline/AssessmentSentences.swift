import TiimiDomain

extension Narrator {
  func sentence(_ entry: AssessmentEntry) -> Sentence {
    switch entry {
    case .contactRecorded(let day, let source, let grounds): contact(day, source, grounds)
    case .initiationRecorded(let day, let reason):
      Sentence(Self.initiated, ["day": self.day(day), "reason": reason])
    case .started(let day):
      Sentence(Self.started, ["day": self.day(day)])
    case .viewRecorded(let number, let participant, let words):
      Sentence(
        Self.viewRecorded,
        ["number": number.description, "who": name(participant), "words": quote(words)]
      )
    case .obstacleRecorded(let reason):
      Sentence(Self.obstacleRecorded, ["reason": reason])
    case .needRecorded(let number, let area, let nature, let words, let importance):
      need(number, area, nature, words, importance)
    case .strengthRecorded(let number, let words, let participant):
      Sentence(
        Self.strengthRecorded,
        ["number": number.description, "words": quote(words), "who": name(participant)]
      )
    case .placedOnMap(let number, let place): networkPerson(number, place)
    case .understandingRecorded(let number, let words, let agreeing, let disagreeing):
      understanding(number, words, agreeing, disagreeing)
    case .ownWorkerNeedEvaluated(let isNeeded, let words): ownWorkerNeed(isNeeded, words)
    case .completed(let day, let conclusion, _): completed(day, conclusion)
    }
  }

  private func contact(_ day: Day, _ source: ContactSource, _ grounds: [PriorityGround]) -> Sentence
  {
    Sentence(
      Phrase(
        fi: """
          Yhteydenotto palvelujen saamiseksi {day}. Yhteyttä otti {source}.\
          [ Seitsemän arkipäivän määräajan peruste: {grounds}.]
          """,
        sv: """
          Kontakt för att få service {day}. Kontakten togs av {source}.\
          [ Grund för tidsfristen på sju vardagar: {grounds}.]
          """,
        en: """
          Contact to get services {day}, made by {source}.\
          [ Ground of the time limit of seven weekdays: {grounds}.]
          """
      ),
      [
        "day": self.day(day), "source": source.label(language),
        "grounds": grounds.isEmpty ? nil : language.list(grounds.map { $0.label(language) }),
      ]
    )
  }

  private func need(
    _ number: ItemNumber<Need>,
    _ area: NeedArea,
    _ nature: NeedNature,
    _ words: String,
    _ importance: Int?
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Tuen tarve {number} kirjattiin: {words}. Osa-alue: {area}. Luonne: {nature}.\
          [ Tärkeys asiakkaalle: {importance}/10.]
          """,
        sv: """
          Stödbehov {number} antecknades: {words}. Område: {area}. Karaktär: {nature}.\
          [ Betydelse för klienten: {importance}/10.]
          """,
        en: """
          Need {number} was recorded: {words}. Area: {area}. Nature: {nature}.\
          [ Importance to the client: {importance}/10.]
          """
      ),
      [
        "number": number.description, "words": quote(words), "area": area.label(language),
        "nature": nature.label(language), "importance": importance.map { String($0) },
      ]
    )
  }
}

extension Narrator {
  private static let initiated = Phrase(
    fi: "Asia tuli vireille {day}. {reason}.",
    sv: "Ärendet inleddes {day}. {reason}.",
    en: "The matter became pending {day}. {reason}."
  )
  private static let started = Phrase(
    fi: "Palvelutarpeen arviointi aloitettiin {day}.",
    sv: "Bedömningen av servicebehovet inleddes {day}.",
    en: "The needs assessment was started {day}."
  )
  private static let viewRecorded = Phrase(
    fi: "Näkemys {number}, {who}: {words}.",
    sv: "Synpunkt {number}, {who}: {words}.",
    en: "View {number}, {who}: {words}."
  )
  private static let obstacleRecorded = Phrase(
    fi: "Asiakkaan omaa näkemystä ei voitu saada. Este: {reason}.",
    sv: "Klientens egna synpunkter kunde inte inhämtas. Hinder: {reason}.",
    en: "The client’s own view could not be had. Obstacle: {reason}."
  )
  private static let strengthRecorded = Phrase(
    fi: "Voimavara {number}: {words}. Esiin toi: {who}.",
    sv: "Resurs {number}: {words}. Framfördes av: {who}.",
    en: "Strength {number}: {words}. Named by: {who}."
  )
}
