import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The topics of one meeting, the client's own first.
struct Agenda {
  /// The meeting.
  let meeting: Meeting
  /// The case with its names.
  let view: CaseView
  /// The case as JSON, for its people.
  let people: CaseJSON

  private var topics: [Topic] { view.file.agenda(of: meeting.number) }

  /// `{"case":…,"caseNumber":…,"version":…,"meeting":{…},"topics":[{…}]}`.
  var json: JSON {
    .object(
      view.heading + [
        JSON.Member("meeting", meeting.json),
        JSON.Member("topics", .array(topics.map(json))),
      ]
    )
  }

  /// The page: when and where, and the topics in order.
  func blocks(_ style: TextStyle) -> [Block] {
    let venue = meeting.venue
    let time = DateText.span(venue.starts, venue.ends, style.language)
    let heading = "\(view.caseNumber): \(style(meeting.number.reference.label)), \(time)"
    let whereabouts = [venue.place, venue.link, style(venue.mode.label)].compactMap { $0 }
    return [
      .heading(heading),
      .paragraph(whereabouts.joined(separator: ", ") + " – " + style(meeting.stage.label)),
      topics.isEmpty ? .paragraph(style(Self.empty)) : table(style),
    ]
  }

  private func table(_ style: TextStyle) -> Block {
    let titles = [Self.number, Self.topic, Self.raiser, Self.outcome].map { style($0) }
    return .table(
      Table(
        columns: titles.map { Table.Column($0) },
        rows: topics.map { topic in
          [
            Cell(topic.number.description), Cell(topic.title),
            Cell(view.names.name(of: topic.raisedBy, style.language)),
            Cell(topic.outcome.map { "\(style($0.label)): \($0.words)" } ?? ""),
          ]
        }
      )
    )
  }

  private func json(_ topic: Topic) -> JSON {
    [
      "number": JSON(topic.number.value),
      "title": .string(topic.title),
      "raisedBy": people.participant(topic.raisedBy),
      "outcome": topic.outcome?.json ?? nil,
    ]
  }
}

extension Agenda {
  private static let number = Phrase(fi: "Nro", sv: "Nr", en: "No.")
  private static let topic = Phrase(fi: "Aihe", sv: "Ämne", en: "Topic")
  private static let raiser = Phrase(fi: "Kenen aihe", sv: "Vems ämne", en: "Raised by")
  private static let outcome = Phrase(fi: "Käsittely", sv: "Utfall", en: "Outcome")
  private static let empty = Phrase(
    fi: "Aiheita ei ole vielä. Lisää ensin asiakkaan aihe: tiimi meeting topic.",
    sv: "Det finns inga ämnen ännu. Lägg först till klientens ämne: tiimi meeting topic.",
    en: "There are no topics yet. Add the client's topic first: tiimi meeting topic."
  )
}

extension Meeting {
  fileprivate var json: JSON {
    [
      "number": JSON(number.value),
      "starts": .string(venue.starts.iso),
      "ends": .string(venue.ends.iso),
      "mode": .string(venue.mode.rawValue),
      "place": JSON(venue.place),
      "link": JSON(venue.link),
      "stage": .string(stage.key),
      "minutesVersion": JSON(minutes.count),
    ]
  }
}

extension MeetingStage {
  fileprivate var key: String {
    switch self {
    case .called: "called"
    case .cancelled: "cancelled"
    case .held: "held"
    }
  }
}

extension TopicOutcome {
  fileprivate var words: String {
    switch self {
    case .decided(let words), .postponed(let words), .dropped(let words): words
    }
  }

  fileprivate var json: JSON {
    let kind =
      switch self {
      case .decided: "decided"
      case .postponed: "postponed"
      case .dropped: "dropped"
      }
    return ["kind": .string(kind), "words": .string(words)]
  }
}
