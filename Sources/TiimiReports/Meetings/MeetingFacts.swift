import TiimiDomain

/// When, where and how a meeting takes place, as its papers tell it.
struct MeetingFacts {
  let rows: [Page.Row]

  /// Gathers the facts of a meeting.
  init(_ meeting: Meeting, _ narrator: Narrator) {
    let venue = meeting.venue
    let time = DateText.span(venue.starts, venue.ends, narrator.language)
    let values: [(Phrase, String?)] = [
      (Self.time, time), (Self.place, venue.place),
      (Self.mode, venue.mode.label(narrator.language)), (Self.link, venue.link),
      (Self.phone, venue.phone), (Self.stage, meeting.stage.label(narrator.language)),
    ]
    rows = values.compactMap { name, value in
      value.map { Page.Row(narrator(name), Page.Cell($0, name == Self.time ? .emphasis : .normal)) }
    }
  }

  private static let time = Phrase(fi: "aika", sv: "tid", en: "time")
  private static let place = Phrase(fi: "paikka", sv: "plats", en: "place")
  private static let mode = Phrase(fi: "tapa", sv: "mötesform", en: "mode")
  private static let link = Phrase(fi: "etäyhteys", sv: "distansförbindelse", en: "remote address")
  private static let phone = Phrase(
    fi: "varapuhelin",
    sv: "reservtelefon",
    en: "fallback telephone"
  )
  private static let stage = Phrase(fi: "tilanne", sv: "läge", en: "situation")
}

extension Narrator {
  /// What came of a topic: the kind and the words; nothing while it is open.
  func outcome(of topic: Topic) -> [Page.Line] {
    guard let outcome = topic.outcome else { return [Page.Line("")] }
    return [Page.Line(self(outcome.label), .quiet), Page.Line(outcome.words)]
  }
}

extension TopicOutcome {
  /// The words of the outcome.
  package var words: String {
    switch self {
    case .decided(let words), .postponed(let words), .dropped(let words): words
    }
  }
}
