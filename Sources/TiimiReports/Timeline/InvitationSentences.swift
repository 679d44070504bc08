import TiimiDomain

extension Narrator {
  func sentence(_ entry: InvitationEntry) -> Sentence {
    switch entry {
    case .informed(let information): informed(information)
    case .answered(let answer, let voice, let words): answered(answer, voice, words)
    case .permitted(let number, let terms, let voice): permitted(number, terms, voice)
    case .permissionWithdrawn(let number, let reason):
      Sentence(
        Phrase(
          fi: "Lupa {number} peruttiin.[ Syy: {reason}.]",
          sv: "Tillstånd {number} återkallades.[ Orsak: {reason}.]",
          en: "Permission {number} was withdrawn.[ Reason: {reason}.]"
        ),
        ["number": number.description, "reason": reason]
      )
    }
  }

  private func informed(_ information: Information) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Asiakkaalle kerrottiin tiimistä. Mitä: {what}. Ketkä: {who}. Miksi: {why}. \
          Vaihtoehdot: {alternatives}.
          """,
        sv: """
          Klienten informerades om teamet. Vad: {what}. Vilka: {who}. Varför: {why}. \
          Alternativ: {alternatives}.
          """,
        en: """
          The client was told about the team. What: {what}. Who: {who}. Why: {why}. \
          Alternatives: {alternatives}.
          """
      ),
      [
        "what": information.what, "who": information.who, "why": information.why,
        "alternatives": information.alternatives,
      ]
    )
  }

  private func answered(_ answer: InvitationAnswer, _ voice: Voice, _ words: String?) -> Sentence {
    var facts: [String: String?] = [
      "speaker": name(voice), "answer": answer.label(language), "words": words.map(quote),
    ]
    if case .later(let until) = answer { facts["until"] = day(until) }
    return Sentence(
      Phrase(
        fi: "{speaker} vastasi tiimiehdotukseen: {answer}.[ Asiaan palataan {until}.][ {words}.]",
        sv: "{speaker} svarade på förslaget: {answer}.[ Frågan tas upp igen {until}.][ {words}.]",
        en: "{speaker} answered the proposal: {answer}.[ To be asked again {until}.][ {words}.]"
      ),
      facts
    )
  }

  private func permitted(
    _ number: ItemNumber<Permission>,
    _ terms: PermissionTerms,
    _ voice: Voice
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Lupa {number} kirjattiin: {kind}. Antaja: {speaker}. Käyttötarkoitus: {purpose}. \
          Vastaanottajat: {recipients}. Tiedot: {items}. Voimassa {period}.
          """,
        sv: """
          Tillstånd {number} antecknades: {kind}. Givet av: {speaker}. Ändamål: {purpose}. \
          Mottagare: {recipients}. Uppgifter: {items}. I kraft {period}.
          """,
        en: """
          Permission {number} was recorded: {kind}. Given by: {speaker}. Purpose: {purpose}. \
          Recipients: {recipients}. Items: {items}. In force {period}.
          """
      ),
      [
        "number": number.description, "kind": terms.kind.label(language), "speaker": name(voice),
        "purpose": terms.purpose, "recipients": language.list(terms.recipients),
        "items": language.list(terms.items),
        "period": DateText.period(from: terms.from, until: terms.until, language),
      ]
    )
  }
}
