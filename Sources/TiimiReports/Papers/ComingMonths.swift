import TiimiDomain

/// What lies ahead in a case, in the order of the days: meetings, due days and follow-ups.
struct ComingMonths {
  /// One thing ahead.
  struct Item: Equatable {
    /// The kinds of things; each has a mark of its own in the drawing.
    enum Kind: Int { case meeting, due, followUp }

    let kind: Kind
    let day: Day
    /// When, in words.
    let time: String
    /// What, in words.
    let text: String

    /// When and what, on one line.
    var sentence: String { "\(time) – \(text)" }
  }

  /// The things ahead.
  let items: [Item]
  private let source: PaperSource

  init(_ source: PaperSource) {
    self.source = source
    let all = Self.meetings(source) + Self.dueDays(source) + Self.followUps(source)
    items = all.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The things as a drawing, with the same in words; nil when nothing lies ahead.
  var picture: Page.Picture? {
    if items.isEmpty { return nil }
    let lines = items.map(\.sentence)
    return Page.Picture(
      svg: ComingMonthsDrawing(items: items).svg,
      alternative: lines.joined(separator: "\n")
    )
  }

  private static func meetings(_ source: PaperSource) -> [Item] {
    source.file.meetings.filter { $0.stage == .called && $0.venue.ends > source.now }
      .sorted { $0.venue.starts < $1.venue.starts }
      .map { meeting in
        let venue = meeting.venue
        return Item(
          kind: .meeting,
          day: venue.starts.day,
          time: DateText.plainMonthDay(venue.starts.day, from: source.today, source.language),
          text: source(
            meeting.venue.mode == .remote ? remoteMeeting : meetingText,
            [
              "hours": DateText.plainHours(venue.starts, venue.ends, source.language),
              "place": venue.place,
            ]
          )
        )
      }
  }

  private static func dueDays(_ source: PaperSource) -> [Item] {
    source.file.openResponsibilities.filter { $0.due >= source.today }.map { responsibility in
      let holder = responsibility.holder.map { source.address($0) }
      let what = responsibility.what.withoutStop
      let day = DateText.plainMonthDay(responsibility.due, from: source.today, source.language)
      return Item(
        kind: .due,
        day: responsibility.due,
        time: source(latest, ["day": day]),
        text: source(due, ["what": holder == nil ? what : what.uncapitalisedFirst, "who": holder])
      )
    }
  }

  private static func followUps(_ source: PaperSource) -> [Item] {
    source.file.followUps.filter { $0.isOpen && $0.planned >= source.today }.map {
      Item(
        kind: .followUp,
        day: $0.planned,
        time: DateText.plainMonthDay($0.planned, from: source.today, source.language),
        text: source(followUp)
      )
    }
  }

  private static let meetingText = Phrase(
    fi: "Tiimi tapaa, {hours}[, {place}].",
    sv: "Teamet träffas, {hours}[, {place}].",
    en: "The team meets, {hours}[, {place}]."
  )
  private static let remoteMeeting = Phrase(
    fi: "Tiimi tapaa etäyhteydellä, {hours}.",
    sv: "Teamet träffas på distans, {hours}.",
    en: "The team meets over a remote connection, {hours}."
  )
  private static let latest = Phrase(
    fi: "Viimeistään {day}",
    sv: "Senast {day}",
    en: "By {day}"
  )
  private static let due = Phrase(
    fi: "[{who}: ]{what}.",
    sv: "[{who}: ]{what}.",
    en: "[{who}: ]{what}."
  )
  private static let followUp = Phrase(
    fi: "Katsotaan yhdessä, miten on mennyt.",
    sv: "Vi ser tillsammans hur det har gått.",
    en: "We look together at how things have gone."
  )
}

extension String {
  /// The text without a full stop at its end.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text with a small first letter, unless it begins with a word in capitals.
  var uncapitalisedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
