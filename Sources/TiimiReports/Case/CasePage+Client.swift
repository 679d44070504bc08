import TiimiDomain

extension CasePage {
  /// The client's latest view, verbatim, and the answer to the proposal.
  var clientVoice: Page.Section? {
    section(Self.heading, [view, rows([row(Self.proposal, answerText, answerRole)])])
  }

  private var view: Page.Block? {
    if let view = file.views.last(where: { $0.participant == .client }) {
      return .quote(words: view.words, by: nil)
    }
    if let obstacle = file.assessment.obstacle {
      return .paragraph(Page.Line(narrator(Self.obstacle, ["reason": obstacle]), .warning))
    }
    return .paragraph(Page.Line(narrator(Self.noView), .warning))
  }

  private var answerText: String? {
    guard let answer = file.answer else {
      return file.information == nil ? nil : narrator.word(Self.notAnswered)
    }
    var facts: [String: String?] = [
      "answer": answer.answer.label(language), "day": DateText.day(answer.occurred, language),
      "words": answer.words.map(narrator.quote),
    ]
    if case .later(let until) = answer.answer { facts["until"] = narrator.day(until) }
    if case .representative = answer.voice { facts["speaker"] = narrator.name(answer.voice) }
    return narrator.word(Self.answered, facts)
  }

  private var answerRole: Page.Role {
    switch file.answer?.answer {
    case .yes: .good
    case .no: .normal
    case .later, nil: .warning
    }
  }

  private static let heading = Phrase(
    fi: "asiakkaan omin sanoin",
    sv: "med klientens egna ord",
    en: "in the client’s own words"
  )
  private static let noView = Phrase(
    fi: "Asiakkaan omaa näkemystä ei ole vielä kirjattu.",
    sv: "Klientens egna synpunkter är inte antecknade ännu.",
    en: "The client’s own view is not on record yet."
  )
  private static let obstacle = Phrase(
    fi: "Asiakkaan omaa näkemystä ei ole voitu saada: {reason}.",
    sv: "Klientens egna synpunkter har inte kunnat inhämtas: {reason}.",
    en: "The client’s own view could not be had: {reason}."
  )
  private static let proposal = Phrase(
    fi: "vastaus tiimiehdotukseen",
    sv: "svar på teamförslaget",
    en: "answer to the proposal"
  )
  private static let notAnswered = Phrase(
    fi: "asiakas ei ole vielä vastannut",
    sv: "klienten har inte svarat ännu",
    en: "the client has not answered yet"
  )
  private static let answered = Phrase(
    fi: "{answer} {day}[, vastaajana {speaker}][; asiaan palataan {until}][: {words}]",
    sv: "{answer} {day}[, svarat av {speaker}][; frågan tas upp igen {until}][: {words}]",
    en: "{answer}, {day}[, given by {speaker}][; to be asked again {until}][: {words}]"
  )
}
