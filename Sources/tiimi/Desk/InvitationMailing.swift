import Glibc
import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The calendar files of a meeting on their way to a folder.
struct InvitationMailing {
  let invitation: MeetingInvitation
  let view: CaseView
  let people: CaseJSON

  /// The members that were named, or everybody; throws for somebody who does not belong to the team.
  func members(written texts: [String]) throws -> [Member] {
    if texts.isEmpty { return invitation.members }
    return try texts.map { text in
      if text == "client" { throw InvitationFailure.clientHasPaper }
      return try invitation.member(view.participant(written: text))
    }
  }

  /// Writes a file for each member and tells what was written.
  func write(to members: [Member], folder: String) throws -> Output {
    if !OutputFile.isFolder(folder), mkdir(folder, 0o700) != 0 {
      throw InvitationFailure.folderUnusable
    }
    let calendar = calendar
    var files: [JSON] = []
    for member in members {
      let bytes = Array(calendar.text(for: member).utf8)
      let file = try OutputFile(becoming: "\(folder)/\(calendar.fileName(for: member))")
      try file.write(bytes)
      try file.finish()
      files.append(json(calendar.fileName(for: member), member, bytes.count))
    }
    let json: JSON = .object(
      view.heading + [
        JSON.Member("meeting", JSON(invitation.meeting.number.value)),
        JSON.Member("method", .string(calendar.method)),
        JSON.Member("uid", .string(calendar.uid)),
        JSON.Member("sequence", JSON(calendar.sequence)),
        JSON.Member("files", .array(files)),
      ]
    )
    return Output(json: json) { blocks($0, members, folder) }
  }

  private var calendar: CalendarInvitation {
    CalendarInvitation(
      invitation,
      caseID: view.file.id,
      names: view.names,
      emails: view.staff.compactMapValues(\.email),
      place: InvitedPlace(invitation.meeting.venue.place, client: view.client.details),
      language: people.language
    )
  }

  private func json(_ file: String, _ member: Member, _ count: Int) -> JSON {
    [
      "member": JSON(member.number.value), "who": people.participant(member.participant),
      "email": JSON(email(of: member)), "file": .string(file), "bytes": JSON(count),
    ]
  }

  private func email(of member: Member) -> String? {
    member.participant.staff.flatMap { view.staff[$0]?.email }
  }

  private func blocks(_ style: TextStyle, _ members: [Member], _ folder: String) -> [Block] {
    let method = invitation.isCancellation ? Self.cancelled : Self.invited
    let rows = members.map { member in
      [
        Cell(view.names.name(of: member, style.language), .emphasis),
        email(of: member).map { Cell($0) } ?? Cell(style(Self.noEmail), .warning),
        Cell(calendar.fileName(for: member)),
      ]
    }
    let columns = [Self.who, Self.mail, Self.file].map { Table.Column(style($0)) }
    return [
      .paragraph(method(style.language, ["folder": folder]), role: .good),
      .table(Table(columns: columns, rows: rows)),
      .paragraph(Self.client(style.language, ["number": invitation.meeting.number.description])),
    ]
  }

  private static let invited = Phrase(
    fi: "Kalenterikutsut ovat kansiossa {folder}.",
    sv: "Kalenderkallelserna finns i mappen {folder}.",
    en: "The calendar invitations are in the folder {folder}."
  )
  private static let cancelled = Phrase(
    fi: "Tapaaminen on peruttu. Perumiset ovat kansiossa {folder}.",
    sv: "Mötet är inställt. Återbuden finns i mappen {folder}.",
    en: "The meeting is cancelled. The cancellations are in the folder {folder}."
  )
  private static let client = Phrase(
    fi: "Asiakkaan oma kutsu: tiimi meeting invite … {number} --for client.",
    sv: "Klientens egen kallelse: tiimi meeting invite … {number} --for client.",
    en: "The client's own invitation: tiimi meeting invite … {number} --for client."
  )
  private static let noEmail = Phrase(
    fi: "ei osoitetta, toimita itse",
    sv: "ingen adress, lämna själv",
    en: "no address, deliver yourself"
  )
  private static let who = Phrase(fi: "jäsen", sv: "medlem", en: "member")
  private static let mail = Phrase(fi: "sähköposti", sv: "e-post", en: "mail")
  private static let file = Phrase(fi: "tiedosto", sv: "fil", en: "file")
}

extension CaseView {
  /// The client's language of service, when the program speaks it, otherwise Finnish.
  var clientLanguage: Language {
    client.details.flatMap { Language(rawValue: $0.language) } ?? .finnish
  }
}

extension Names {
  /// The names for the client's own papers, which need not tell the client who they are.
  var withoutClient: Names {
    var names = self
    names.clientName = nil
    return names
  }
}
