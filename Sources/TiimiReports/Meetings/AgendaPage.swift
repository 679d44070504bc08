import TiimiDomain

/// The agenda of a meeting (esityslista) for print: when and where, and the client's topics first.
public enum AgendaPage {
  /// Makes the page of a meeting in the case.
  public static func make(
    _ file: CaseFile,
    meeting: Meeting,
    names: Names,
    language: Language
  ) -> Page {
    let narrator = Narrator(of: file, names: names, language: language)
    let agenda = file.agenda(of: meeting.number)
    let own = agenda.filter { $0.raisedBy == .client }
    let others = agenda.filter { $0.raisedBy != .client }
    return Page(
      title: narrator(
        title,
        ["number": meeting.number.description, "case": file.opening?.caseNumber]
      ),
      language: language,
      sections: [
        Page.Section(heading: nil, blocks: [.rows(MeetingFacts(meeting, narrator).rows)]),
        agenda.isEmpty
          ? Page.Section(heading: nil, blocks: [.paragraph(Page.Line(empty(language)))]) : nil,
        section(ownTitle, own, narrator),
        section(own.isEmpty ? topicsTitle : othersTitle, others, narrator),
      ].compactMap(\.self)
    )
  }

  private static func section(
    _ heading: Phrase,
    _ topics: [Topic],
    _ narrator: Narrator
  ) -> Page.Section? {
    if topics.isEmpty { return nil }
    let rows = topics.map { topic in
      [
        Page.Cell(topic.number.description, .quiet), Page.Cell(topic.title),
        Page.Cell(narrator.name(topic.raisedBy)),
        Page.Cell(lines: narrator.outcome(of: topic)),
      ]
    }
    let header = [number, topic, raiser, outcome].map { narrator($0) }
    return Page.Section(
      heading: narrator(heading),
      blocks: [.table(header: header, rows: rows)]
    )
  }

  private static let title = Phrase(
    fi: "Tapaamisen {number} esityslista[, asia {case}]",
    sv: "Föredragningslista för möte {number}[, ärende {case}]",
    en: "Agenda of meeting {number}[, case {case}]"
  )
  private static let ownTitle = Phrase(
    fi: "asiakkaan omat aiheet",
    sv: "klientens egna ämnen",
    en: "the client’s own topics"
  )
  private static let othersTitle = Phrase(
    fi: "muiden aiheet",
    sv: "de andras ämnen",
    en: "the topics of the others"
  )
  private static let topicsTitle = Phrase(fi: "aiheet", sv: "ämnen", en: "topics")
  private static let number = Phrase(fi: "nro", sv: "nr", en: "no.")
  private static let topic = Phrase(fi: "aihe", sv: "ämne", en: "topic")
  private static let raiser = Phrase(fi: "esiin toi", sv: "togs upp av", en: "raised by")
  private static let outcome = Phrase(fi: "käsittely", sv: "utfall", en: "outcome")
  private static let empty = Phrase(
    fi: "Aiheita ei ole vielä. Lisää ensin asiakkaan aihe: tiimi meeting topic.",
    sv: "Inga ämnen än. Lägg först till klientens ämne: tiimi meeting topic.",
    en: "No topics yet. Raise the client's topic first: tiimi meeting topic."
  )
}
