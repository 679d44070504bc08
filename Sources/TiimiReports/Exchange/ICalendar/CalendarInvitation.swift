import TiimiDomain
import TiimiEncoding

/// The iCalendar file with which one member of a team is invited to a meeting: RFC 5545 and 5546.
///
/// Invitations travel by ordinary mail, so nothing in them tells of the client: no name, code, case
/// number, topic or close person's name. Each has one recipient alone, for who else is invited would
/// tell of the client too.
public struct CalendarInvitation: Sendable {
  /// The meeting and what has happened to it.
  let invitation: MeetingInvitation
  /// The case, of which only a hash is written.
  let caseID: CaseID
  /// The names of staff members.
  let names: Names
  /// The mail addresses of staff members.
  let emails: [StaffID: String]
  /// Whether the place may be told.
  let place: InvitedPlace
  /// The language of the texts.
  let language: Language

  /// Makes the invitations to a meeting.
  public init(
    _ invitation: MeetingInvitation,
    caseID: CaseID,
    names: Names,
    emails: [StaffID: String],
    place: InvitedPlace,
    language: Language
  ) {
    self.invitation = invitation
    self.caseID = caseID
    self.names = names
    self.emails = emails
    self.place = place
    self.language = language
  }

  /// `REQUEST`, or `CANCEL` for a meeting that was cancelled.
  public var method: String { invitation.isCancellation ? "CANCEL" : "REQUEST" }

  /// How many times the meeting has been changed since it was called.
  public var sequence: Int { invitation.calling.sequence }

  /// The identifier of the meeting in calendars, the same for every version and recipient.
  public var uid: String { key + "@" + Self.domain }

  /// The name of a member's file; it says nothing of the client or the member.
  public func fileName(for member: Member) -> String { "\(key)-\(member.number).ics" }

  /// The file of one member.
  public func text(for member: Member) -> String {
    ICalendarComponent(
      "VCALENDAR",
      [
        .init("PRODID", "-//Minun tiimini//tiimi//\(language.rawValue.uppercased())"),
        .init("VERSION", "2.0"), .init("CALSCALE", "GREGORIAN"), .init("METHOD", method),
      ],
      components: [ICalendarTime.helsinki, event(for: member)]
    ).text
  }

  private func event(for member: Member) -> ICalendarComponent {
    ICalendarComponent(
      "VEVENT",
      [
        .init("UID", uid),
        .init("DTSTAMP", ICalendarTime.utc(invitation.calling.changed)),
        .init("LAST-MODIFIED", ICalendarTime.utc(invitation.calling.changed)),
        .init("SEQUENCE", String(sequence)),
        ICalendarTime.property("DTSTART", venue.starts),
        ICalendarTime.property("DTEND", venue.ends),
        .text("SUMMARY", Self.summary(language)),
        .text("DESCRIPTION", description),
        .init("STATUS", invitation.isCancellation ? "CANCELLED" : "CONFIRMED"),
        .init("CLASS", "CONFIDENTIAL"),
        .init("TRANSP", "OPAQUE"),
      ] + whereabouts + [organiser, attendee(member)]
    )
  }

  var venue: Venue { invitation.meeting.venue }

  private var key: String {
    var hash = SHA256()
    hash.update("minun-tiimini/meeting/\(caseID.text)/\(invitation.meeting.number)")
    return String(hash.finishHex().prefix(20))
  }

  /// A domain in which no mail can ever arrive (RFC 2606), for those without a mail address.
  private static let domain = "minun-tiimini.invalid"

  private var organiser: ICalendarComponent.Property {
    let staff = invitation.organiser
    let address = emails[staff] ?? "organiser@" + Self.domain
    let name = names.staff[staff].map { [ICalendarComponent.Parameter("CN", $0)] } ?? []
    return .init("ORGANIZER", "mailto:" + address, name)
  }

  private func attendee(_ member: Member) -> ICalendarComponent.Property {
    let email = member.participant.staff.flatMap { emails[$0] }
    let name = calendarName(of: member).map { [ICalendarComponent.Parameter("CN", $0)] } ?? []
    return .init(
      "ATTENDEE",
      "mailto:" + (email ?? "member-\(member.number)@" + Self.domain),
      name + [
        .init("CUTYPE", "INDIVIDUAL"), .init("ROLE", "REQ-PARTICIPANT"),
        .init("PARTSTAT", "NEEDS-ACTION"), .init("RSVP", "TRUE"),
      ]
    )
  }

  /// The name of a member who is there for work; a relative's name would tell whose meeting it is.
  private func calendarName(of member: Member) -> String? {
    switch (member.participant, member.capacity) {
    case (.staff(let staff), _): names.staff[staff]
    case (.outside(let name, _), .professional), (.outside(let name, _), .otherSector),
      (.outside(let name, _), .organisation):
      name
    default: nil
    }
  }

  private static let summary = Phrase(fi: "Tiimitapaaminen", sv: "Teammöte", en: "Team meeting")
}
