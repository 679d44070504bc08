import TiimiDomain

extension Narrator {
  func networkPerson(_ number: ItemNumber<NetworkPerson>, _ place: NetworkPlace) -> Sentence {
    let wish = Phrase(
      fi: "Asiakas toivoo hänet tiimiinsä.",
      sv: "Klienten önskar personen till sitt team.",
      en: "The client wants the person in the team."
    )
    return Sentence(
      Phrase(
        fi: """
          Verkostokarttaan lisättiin {who}: {relation}, kehä {closeness}/3 (1 = lähin).\
          [ Tuki: {support}.][ {wanted}]
          """,
        sv: """
          Till nätverkskartan lades {who}: {relation}, ring {closeness}/3 (1 = närmast).\
          [ Stöd: {support}.][ {wanted}]
          """,
        en: """
          {who} was put on the network map: {relation}, ring {closeness}/3 (1 = nearest).\
          [ Support: {support}.][ {wanted}]
          """
      ),
      [
        "who": name(place.who), "relation": place.relation, "support": place.support,
        "closeness": String(place.closeness), "wanted": place.isWanted ? wish(language) : nil,
      ]
    )
  }

  func understanding(
    _ number: ItemNumber<Understanding>,
    _ words: String,
    _ agreeing: [Participant],
    _ disagreeing: [Disagreement]
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Yhteinen ymmärrys {number}: {words}.[ Samaa mieltä: {agreeing}.]\
          [ Eri mieltä: {disagreeing}.]
          """,
        sv: """
          Gemensam förståelse {number}: {words}.[ Av samma åsikt: {agreeing}.]\
          [ Av annan åsikt: {disagreeing}.]
          """,
        en: """
          Shared understanding {number}: {words}.[ Agreeing: {agreeing}.]\
          [ Disagreeing: {disagreeing}.]
          """
      ),
      [
        "number": number.description, "words": quote(words), "agreeing": people(agreeing),
        "disagreeing": disagreements(disagreeing),
      ]
    )
  }

  /// The names as a list, or nil when there is nobody.
  func people(_ participants: [Participant]) -> String? {
    participants.isEmpty ? nil : language.list(participants.map(name))
  }

  /// Who disagrees about what, or nil when nobody does.
  func disagreements(_ disagreeing: [Disagreement]) -> String? {
    let texts = disagreeing.map { name($0.participant) + ": " + quote($0.about) }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  func ownWorkerNeed(_ isNeeded: Bool, _ words: String) -> Sentence {
    let needed = Phrase(
      fi: "Yhdessä arvioitiin, että omatyöntekijä tarvitaan. {words}.",
      sv: "Tillsammans bedömdes att en egen kontaktperson behövs. {words}.",
      en: "It was found together that an own worker is needed. {words}."
    )
    let notNeeded = Phrase(
      fi: "Yhdessä arvioitiin, ettei omatyöntekijää tarvita. {words}.",
      sv: "Tillsammans bedömdes att en egen kontaktperson inte behövs. {words}.",
      en: "It was found together that no own worker is needed. {words}."
    )
    return Sentence(isNeeded ? needed : notNeeded, ["words": words])
  }

  func completed(_ day: Day, _ conclusion: AssessmentConclusion) -> Sentence {
    let noNeed = Phrase(
      fi: "Tuen tarvetta ei todettu.",
      sv: "Inget stödbehov konstaterades.",
      en: "No support need was found."
    )
    return Sentence(
      Phrase(
        fi: """
          Palvelutarpeen arviointi valmistui {day}.[ {noNeed}] Yhteenveto: {summary}. \
          Asiakkuuden edellytykset: {preconditions}.
          """,
        sv: """
          Bedömningen av servicebehovet slutfördes {day}.[ {noNeed}] Sammandrag: {summary}. \
          Förutsättningarna för klientrelationen: {preconditions}.
          """,
        en: """
          The needs assessment was completed {day}.[ {noNeed}] Summary: {summary}. \
          Preconditions of clientship: {preconditions}.
          """
      ),
      [
        "day": self.day(day), "noNeed": conclusion.needFound ? nil : noNeed(language),
        "summary": excerpt(conclusion.summary), "preconditions": excerpt(conclusion.preconditions),
      ]
    )
  }
}
