import Testing
import TiimiDomain
import TiimiReports

@Suite struct PseudonymTests {
  private let key: StudyKey
  private let client: ClientID
  private let caseID: CaseID

  init() throws {
    key = try #require(StudyKey(bytes: [UInt8](1...32)))
    client = try #require(ClientID("019b8d6e-2f40-7c1a-8f00-0123456789ab"))
    caseID = try #require(CaseID("019b8d6e-2f40-7c1a-8f00-0123456789ab"))
  }

  /// Computed with Python's hmac: the key, then `study:` and the name, then identifier and letter.
  @Test func `a pseudonym is the keyed hash that the document tells`() {
    let pseudonym = Pseudonyms(key: key, study: "vaikuttavuus").pseudonym(of: client)
    #expect(pseudonym.text == "k-e0f0a34d7c2636a1e4db9986976495e6")
    #expect(pseudonym.text.utf8.count == Pseudonym.length)
  }

  @Test func `a study keeps its pseudonyms, and another has others`() throws {
    let first = Pseudonyms(key: key, study: "a").pseudonym(of: client)
    #expect(first == Pseudonyms(key: key, study: "a").pseudonym(of: client))
    #expect(first != Pseudonyms(key: key, study: "b").pseudonym(of: client))
    let otherKey = try #require(StudyKey(bytes: [UInt8](2...33)))
    #expect(first != Pseudonyms(key: otherKey, study: "a").pseudonym(of: client))
  }

  @Test func `things of different kinds have different pseudonyms`() throws {
    let pseudonyms = Pseudonyms(key: key, study: "a")
    let text = client.text
    let staff = try #require(StaffID(text))
    let unit = try #require(UnitID(text))
    let entry = try #require(EntryID(text))
    let texts = [
      pseudonyms.pseudonym(of: client), pseudonyms.pseudonym(of: caseID),
      pseudonyms.pseudonym(of: staff), pseudonyms.pseudonym(of: unit),
      pseudonyms.pseudonym(of: entry),
    ].map { $0.text.dropFirst(2) }
    #expect(Set(texts).count == 5)
  }

  @Test func `bytes and text of a name say the same`() {
    let names = ExportNames(Pseudonyms(key: key, study: "a"), dates: .exact)
    var bytes: [UInt8] = []
    names.append(client, to: &bytes)
    names.append(caseID, to: &bytes)
    let text = names.text(of: client) + names.text(of: caseID)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(ExportNames.identified.text(of: client) == client.text)
  }

  @Test func `units keep their codes unless they are hidden`() throws {
    let unit = try #require(UnitID(client.text))
    let pseudonyms = Pseudonyms(key: key, study: "a")
    #expect(ExportNames(pseudonyms, dates: .exact).text(of: unit, code: "YLO") == "YLO")
    let hidden = ExportNames(pseudonyms, dates: .exact, hidesUnits: true)
    #expect(hidden.text(of: unit, code: "YLO").hasPrefix("u-"))
  }
}

@Suite struct DatePolicyTests {
  private let pseudonyms: Pseudonyms
  private let clients: [ClientID]

  init() throws {
    let key = try #require(StudyKey(bytes: [UInt8](1...32)))
    pseudonyms = Pseudonyms(key: key, study: "a")
    var source = IdentifierSource(randomness: SeededRandomness(seed: 7))
    clients = (0..<500).map { source.next(at: Moment(milliseconds: Int64($0))) }
  }

  @Test func `a shift keeps weekdays and intervals of a person`() throws {
    let first = try #require(Day(iso: "2026-03-27"))
    let later = try #require(Day(iso: "2026-11-02"))
    let moment = try #require(Moment(iso: "2026-03-28T23:30:00.123Z"))
    let next = moment.adding(minutes: 181)
    for client in clients {
      let dates = pseudonyms.dates(of: client, .shifted)
      #expect(dates.day(first).weekday == first.weekday)
      #expect(dates.day(first).days(until: dates.day(later)) == first.days(until: later))
      #expect(
        dates.moment(next).milliseconds - dates.moment(moment).milliseconds == 181 * 60_000
      )
      let days = first.days(until: dates.day(first))
      #expect(abs(days) >= 7 && abs(days) <= 182)
    }
  }

  @Test func `shifts differ between persons and use the whole range`() {
    let day = Day(number: 20_000)
    let shifts = Set(clients.map { day.days(until: pseudonyms.dates(of: $0, .shifted).day(day)) })
    #expect(shifts.count > 45)
    #expect(shifts.isDisjoint(with: [0]))
    #expect(shifts.min().map { $0 < -150 } == true && shifts.max().map { $0 > 150 } == true)
  }

  @Test func `a person's shift is the same in every export of a study`() {
    for client in clients.prefix(10) {
      #expect(pseudonyms.dates(of: client, .shifted) == pseudonyms.dates(of: client, .shifted))
    }
  }

  @Test(arguments: [
    ("2026-03-02", "2026-03-02"), ("2026-03-08", "2026-03-02"), ("2026-01-01", "2025-12-29"),
    ("2027-01-03", "2026-12-28"),
  ])
  func `under the policy of weeks a day is its Monday`(day: String, monday: String) throws {
    let day = try #require(Day(iso: day))
    #expect(PersonDates.weeks.day(day).iso == monday)
    #expect(PersonDates.weeks.day(day).weekday == .monday)
  }

  @Test func `under the policy of weeks a time is the midnight of its Monday in Finland`() throws {
    let late = try #require(Moment(iso: "2026-07-05T21:30:00Z"))
    #expect(PersonDates.weeks.moment(late).iso == "2026-07-05T21:00:00.000Z")
    #expect(!PersonDates.weeks.keepsTimes)
  }
}

@Suite struct StudyKeyTests {
  @Test func `a key is read as it was written`() throws {
    var randomness = SeededRandomness(seed: 3)
    let key = StudyKey(from: &randomness)
    let read = try StudyKey(text: key.text)
    #expect(read.fingerprint == key.fingerprint)
    #expect(read.text == key.text)
  }

  @Test func `the fingerprint tells keys apart and is no part of the key`() {
    var randomness = SeededRandomness(seed: 3)
    let first = StudyKey(from: &randomness)
    let second = StudyKey(from: &randomness)
    #expect(first.fingerprint != second.fingerprint)
    #expect(!first.text.contains(first.fingerprint))
  }

  @Test(arguments: [
    "", "minun-tiimini-key-1", "minun-tiimini-key-1 00ff", "minun-tiimini-key-2 \(digits)",
    "\(digits)", "minun-tiimini-key-1 \(digits) more", "minun-tiimini-key-1 \(digits.dropLast())g",
    "minun-tiimini-key-1 \(digits)\nminun-tiimini-key-1 \(digits)",
  ])
  func `what is no key is refused`(text: String) {
    #expect(throws: StudyKeyFault.malformed) { try StudyKey(text: text) }
  }

  @Test func `comments and empty lines do not matter`() throws {
    let text = "# a\r\n\r\n  minun-tiimini-key-1   \(Self.digits.uppercased())\r\n# b"
    #expect(try StudyKey(text: text).text.contains(Self.digits))
  }

  private static let digits = String(repeating: "0f", count: 32)
}
