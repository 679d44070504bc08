import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A calendar invitation` {
  /// The example case with the meeting that is ahead in April.
  private static func example() throws -> ExampleCase { try ExampleCase.inApril() }

  private static func calendar(
    _ example: ExampleCase,
    emails: [StaffID: String] = [:],
    place: InvitedPlace = .told,
    _ language: Language = .finnish
  ) throws -> CalendarInvitation {
    let now = try #require(WallTime(iso: "2026-04-20T09:00"))
    let invitation = try example.history.invitation(to: 2, at: now)
    return CalendarInvitation(
      invitation,
      caseID: example.file.id,
      names: example.people.names,
      emails: emails,
      place: place,
      language: language
    )
  }

  private static func text(
    _ example: ExampleCase,
    _ number: ItemNumber<Member>,
    place: InvitedPlace = .told,
    _ language: Language = .finnish
  ) throws -> String {
    let emails = [example.people.liisa: "liisa.lahti@sote.example"]
    let member = try #require(example.file.members[number])
    return try calendar(example, emails: emails, place: place, language).text(for: member)
  }

  private static func lines(_ text: String) -> [String] {
    let physical = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    return ICalendarFolding.unfolded(physical)
  }

  private static func moved() throws -> ExampleCase {
    var example = try example()
    let later = try ExampleCase.venue(
      "2026-05-05",
      from: "09:00",
      to: "10:00",
      mode: .inPerson
    )
    try example.perform(
      .meeting(.move(2, to: later, reason: "Asiakkaan toive")),
      at: "2026-04-16T09:00"
    )
    return example
  }

  private static func cancelled() throws -> ExampleCase {
    var example = try moved()
    try example.perform(
      .meeting(.cancel(2, reason: "Asiakas on sairaalassa")),
      at: "2026-04-17T09:00"
    )
    return example
  }

  @Test(arguments: Language.allCases)
  func `is written as a request, an update and a cancellation`(language: Language) throws {
    let stories = [
      ("request", try Self.example()), ("update", try Self.moved()),
      ("cancel", try Self.cancelled()),
    ]
    for (name, example) in stories {
      let number = try #require(example.file.activeMembers.first?.number)
      let text = try Self.text(example, number, language)
      try Golden.expect(
        text.split(separator: "\r\n").joined(separator: "\n") + "\n",
        at: "Tests/Fixtures/calendar/\(name).\(language.rawValue).ics.txt"
      )
    }
  }

  @Test func `keeps its identifier and raises its sequence`() throws {
    let all = [try Self.example(), try Self.moved(), try Self.cancelled()]
    let calendars = try all.map { try Self.calendar($0) }
    #expect(Set(calendars.map(\.uid)).count == 1)
    #expect(calendars.map(\.sequence) == [0, 1, 2])
    #expect(calendars.map(\.method) == ["REQUEST", "REQUEST", "CANCEL"])
  }

  @Test func `says what calendars need and no judge asks for`() throws {
    let example = try Self.cancelled()
    let number = try #require(example.file.activeMembers.first?.number)
    let text = try Self.text(example, number)
    let lines = Self.lines(text)
    #expect(lines.contains("METHOD:CANCEL"))
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("BEGIN:VTIMEZONE"))
    #expect(lines.contains("CLASS:CONFIDENTIAL"))
    #expect(lines.contains { $0.hasPrefix("ORGANIZER") })
    #expect(lines.filter { $0.hasPrefix("ATTENDEE") }.count == 1)
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
  }

  @Test(arguments: Language.allCases)
  func `tells nothing of the client`(language: Language) throws {
    for example in [try Self.example(), try Self.moved(), try Self.cancelled()] {
      let secrets =
        ["Aino", "Esimerkki", "Sari", "tytär", example.file.opening?.caseNumber, "kampaaja"]
        .compactMap(\.self) + example.file.topics.map(\.title) + [example.file.id.text]
      for member in example.file.activeMembers {
        let text = Self.lines(try Self.text(example, member.number, language)).joined()
        #expect(secrets.filter { text.contains($0) } == [])
      }
    }
  }

  @Test func `names nobody who is there as a close person`() throws {
    let example = try Self.example()
    let close = try #require(
      example.file.activeMembers.first { $0.participant == example.people.daughter }
    )
    let lines = Self.lines(try Self.text(example, close.number))
    let attendee = try #require(lines.first { $0.hasPrefix("ATTENDEE") })
    #expect(!attendee.contains("CN="))
    #expect(attendee.hasSuffix(":mailto:member-\(close.number)@minun-tiimini.invalid"))
  }

  @Test func `withholds a place that would tell where the client is`() throws {
    let example = try Self.example()
    let number = try #require(example.file.activeMembers.first?.number)
    let lines = Self.lines(try Self.text(example, number, place: .withheld))
    #expect(lines.contains("LOCATION:Sovittu paikka"))
    #expect(!lines.contains { $0.contains("huone 204") })
  }

  @Test(
    arguments: [
      ("Sote-keskus", nil, false, false), ("Testikatu 1, Ylöjärvi", "Testikatu 1", false, true),
      ("koti, TESTIKATU  1", "Testikatu 1, 33470 Ylöjärvi", false, true),
      ("Sote-keskus", nil, true, true), ("Esimerkin koti", nil, false, false),
      ("Aino Esimerkki, koti", nil, false, true),
    ] as [(String, String?, Bool, Bool)]
  )
  func `knows a place that tells of the client`(
    place: String,
    address: String?,
    isProtected: Bool,
    isWithheld: Bool
  ) {
    let client = ClientDetails(
      familyName: "Esimerkki",
      givenNames: "Aino",
      code: .none,
      address: address,
      hasProtectionOrder: isProtected
    )
    #expect(InvitedPlace(place, client: client) == (isWithheld ? .withheld : .told))
  }

  @Test func `bears names in any script, cleaned of control characters`() throws {
    let example = try Self.example()
    var names = example.people.names
    names.staff[example.people.liisa] = "שרה \u{202E}לוי\u{7}, 👩🏽‍⚕️ \"Lissu\"\r\nX-EVIL:1"
    let now = try #require(WallTime(iso: "2026-04-20T09:00"))
    let calendar = CalendarInvitation(
      try example.history.invitation(to: 2, at: now),
      caseID: example.file.id,
      names: names,
      emails: [:],
      place: .told,
      language: .finnish
    )
    let member = try #require(
      example.file.activeMembers.first { $0.participant == .staff(example.people.liisa) }
    )
    let lines = Self.lines(calendar.text(for: member))
    let name = "CN=\"שרה לוי, 👩🏽‍⚕️ 'Lissu' X-EVIL:1\""
    #expect(lines.contains { $0.hasPrefix("ATTENDEE;") && $0.contains(name) })
    #expect(!lines.contains { $0.hasPrefix("X-EVIL") })
  }
}
