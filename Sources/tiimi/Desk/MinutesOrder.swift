import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Which minutes are wanted, and for whom.
struct MinutesOrder {
  private let view: CaseView
  private let found: MinutesVersion
  private let meeting: Meeting
  private let isLatest: Bool
  private let reader: Participant
  private let disclosure: Disclosure
  private let people: CaseJSON

  /// Reads the options of `meeting minutes`.
  init(_ call: Invocation, _ view: CaseView, in session: Session) throws {
    let meeting = try call.meeting(in: view)
    self.view = view
    let version = call.arguments.number("edition")
    found = try view.history.minutes(of: meeting.number, version: version)
    isLatest = version == nil || version == meeting.minutes.last?.version
    self.meeting = found.file.meetings[meeting.number] ?? meeting
    people = CaseJSON(
      view: view,
      now: HelsinkiTime.wall(at: session.now),
      language: call.language
    )
    reader = try Self.reader(written: call.arguments.text("for"), view, session)
    disclosure =
      reader.staff == nil
      ? view.file.disclosure(
        to: reader,
        called: view.names.callings(of: reader, call.language),
        on: session.today,
        by: .standard
      ) : .everything
  }

  private static func reader(
    written text: String?,
    _ view: CaseView,
    _ session: Session
  ) throws -> Participant {
    guard let text else { return .staff(session.actor.staff) }
    guard let participant = view.participant(written: text) else {
      throw Refusal(.recipientNotInTeam, field: "for")
    }
    return participant
  }

  /// Whom the paper is for, by the name in the case.
  func recipient(_ language: Language) -> String { view.names.name(of: reader, language) }

  /// The page for the reader.
  var page: Page {
    MinutesPage.make(
      found.file,
      meeting: current,
      minutes: found.minutes,
      standing: isLatest ? view.file : found.file,
      disclosure: disclosure,
      reader: reader,
      names: view.names,
      language: people.language
    )
  }

  /// The meeting as it stood then, but with the versions that there are now.
  private var current: Meeting { view.file.meetings[meeting.number] ?? meeting }

  /// What the page says; docs/json-output.md describes the shape.
  var json: JSON {
    let sees = disclosure.covers(.minutes)
    let topics = found.file.agenda(of: meeting.number).filter { sees || $0.raisedBy == reader }
    return .object(
      view.heading + meeting.members + [
        JSON.Member("for", people.participant(reader)),
        JSON.Member("shownVersion", found.minutes.map { JSON($0.version) } ?? .null),
        JSON.Member("closed", JSON(found.minutes?.closed.iso)),
        JSON.Member("leftOut", .array(disclosure.leftOut.map { .string($0.rawValue) })),
        JSON.Member("attendance", .array(meeting.attendance.map(attendance))),
        JSON.Member("text", sees ? JSON(found.minutes?.text) : .null),
        JSON.Member("topics", .array(topics.map { people.topic($0) })),
      ]
    )
  }

  private func attendance(_ line: Attendance) -> JSON {
    [
      "who": people.participant(line.participant), "presence": .string(line.presence.word),
      "arrived": JSON(line.arrived?.iso), "left": JSON(line.left?.iso),
      "identified": disclosure.covers(.minutes) ? line.identified.map(\.json) ?? .null : .null,
    ]
  }
}

extension Presence {
  /// The presence as one word.
  fileprivate var word: String {
    switch self {
    case .inPerson: "inPerson"
    case .remote: "remote"
    case .excused: "excused"
    case .absent: "absent"
    }
  }
}

extension RemoteIdentification {
  fileprivate var json: JSON {
    switch self {
    case .strong: ["how": "strong", "words": nil]
    case .known: ["how": "known", "words": nil]
    case .document: ["how": "document", "words": nil]
    case .other(let words): ["how": "other", "words": .string(words)]
    }
  }
}
