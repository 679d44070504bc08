import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// What changed between two versions of the minutes; `+` and `−` say it without colours too.
struct MinutesDiffPage {
  let meeting: Meeting
  let view: CaseView
  let diff: MinutesDiff

  /// The comparison; docs/json-output.md describes the shape.
  var json: JSON {
    .object(
      view.heading + [
        JSON.Member("meeting", JSON(meeting.number.value)),
        JSON.Member("from", json(diff.from)),
        JSON.Member("to", json(diff.to)),
        JSON.Member("text", diff.pieces.map { .array($0.map(json)) } ?? .null),
        JSON.Member("topics", .array(diff.topics.map(json))),
      ]
    )
  }

  private func json(_ side: MinutesDiff.Side) -> JSON {
    [
      "version": side.minutes.map { JSON($0.version) } ?? .null,
      "closed": JSON(side.minutes?.closed.iso),
    ]
  }

  private func json(_ piece: MinutesDiff.Piece) -> JSON {
    ["change": .string(piece.change.rawValue), "text": .string(piece.text)]
  }

  private func json(_ changed: MinutesDiff.ChangedTopic) -> JSON {
    [
      "topic": JSON(changed.topic.number.value), "title": .string(changed.topic.title),
      "before": changed.before?.json ?? nil, "after": changed.after?.json ?? nil,
    ]
  }

  /// The page.
  func blocks(_ style: TextStyle) -> [Block] {
    let names = [diff.from, diff.to].map { name($0, style) }
    let heading = "\(view.caseNumber): \(style(meeting.number.reference.label))"
    return [.heading(heading), .paragraph(names.joined(separator: " → "))]
      + text(style) + topics(style)
  }

  private func name(_ side: MinutesDiff.Side, _ style: TextStyle) -> String {
    guard let minutes = side.minutes else { return style(Self.draft) }
    return Self.version(
      style.language,
      ["version": String(minutes.version), "day": DateText.day(minutes.closed, style.language)]
    )
  }

  private func text(_ style: TextStyle) -> [Block] {
    guard let pieces = diff.pieces else { return [.paragraph(style(Self.noText), role: .warning)] }
    let isSame = pieces.allSatisfy { $0.change == .same }
    return [isSame ? .paragraph(style(Self.sameText)) : .outline(pieces.map(line))]
  }

  private func line(_ piece: MinutesDiff.Piece) -> Block.OutlineLine {
    switch piece.change {
    case .same: Block.OutlineLine(piece.text, mark: "  ")
    case .removed: Block.OutlineLine(piece.text, .bad, mark: "- ")
    case .added: Block.OutlineLine(piece.text, .good, mark: "+ ")
    }
  }

  private func topics(_ style: TextStyle) -> [Block] {
    if diff.topics.isEmpty { return [.paragraph(style(Self.sameTopics))] }
    let lines = diff.topics.flatMap { changed in
      [
        Block.OutlineLine("\(changed.topic.number). \(changed.topic.title)", .emphasis),
        Block.OutlineLine(words(changed.before, style), .bad, mark: "- "),
        Block.OutlineLine(words(changed.after, style), .good, mark: "+ "),
      ]
    }
    return [.heading(style(Self.topicsTitle)), .outline(lines)]
  }

  private func words(_ outcome: TopicOutcome?, _ style: TextStyle) -> String {
    outcome.map { "\(style($0.label)): \($0.words)" } ?? style(Self.open)
  }
}

extension MinutesDiffPage {
  private static let version = Phrase(
    fi: "versio {version} ({day})",
    sv: "version {version} ({day})",
    en: "version {version} ({day})"
  )
  private static let draft = Phrase(
    fi: "uudelleen avattu luonnos",
    sv: "utkast som öppnats på nytt",
    en: "draft opened again"
  )
  private static let noText = Phrase(
    fi: "Uudelleen avatulla muistiolla ei ole vielä tekstiä; se tulee, kun muistio suljetaan.",
    sv: """
      Promemorian som öppnats på nytt har ingen text ännu; den kommer när promemorian stängs.
      """,
    en: "The minutes opened again have no text yet; it comes when they are closed."
  )
  private static let sameText = Phrase(
    fi: "Teksti on sama.",
    sv: "Texten är densamma.",
    en: "The text is the same."
  )
  private static let sameTopics = Phrase(
    fi: "Aiheiden käsittely on sama.",
    sv: "Ämnenas utfall är detsamma.",
    en: "The outcomes of the topics are the same."
  )
  private static let topicsTitle = Phrase(
    fi: "Muuttuneet aiheet",
    sv: "Ändrade ämnen",
    en: "Changed topics"
  )
  private static let open = Phrase(fi: "käsittelemättä", sv: "obehandlat", en: "not dealt with")
}
