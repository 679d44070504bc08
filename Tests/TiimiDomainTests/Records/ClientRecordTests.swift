import Testing
import TiimiDomain

@Suite struct `A client's record` {
  @Test func `begins empty and holds what is added`() throws {
    var record = ClientRecord(id: Cast.client)
    #expect(record.details == nil)
    #expect(record.version == 0)
    try record.tell(.add(.sample))
    #expect(record.details == .sample)
    #expect(record.version == 1)
    #expect(record.details?.fullName == "Aino Esimerkki")
  }

  @Test func `is changed as a whole, and only by a change`() throws {
    var record = ClientRecord(id: Cast.client)
    try record.tell(.add(.sample))
    #expect(record.refusal(of: .change(.sample))?.reason == .alreadyRecorded)
    var moved = ClientDetails.sample
    moved.hasProtectionOrder = true
    try record.tell(.change(moved))
    #expect(record.details?.hasProtectionOrder == true)
    #expect(record.version == 2)
  }

  @Test(arguments: [ClientCode.none, .temporary("T-1")])
  func `takes somebody without a personal identity code`(code: ClientCode) throws {
    var details = ClientDetails.sample
    details.code = code
    details.statedBirthDay = Day(year: 1940, month: 2, day: 29)
    var record = ClientRecord(id: Cast.client)
    try record.tell(.add(details))
    #expect(record.details?.birthDay == Day(year: 1940, month: 2, day: 29))
  }

  @Test func `reads the birth day from the code rather than from what was stated`() throws {
    var details = ClientDetails.sample
    details.code = .personal(try PersonalIdentityCode("010594Y9032"))
    details.statedBirthDay = Day(year: 1940, month: 2, day: 29)
    #expect(details.birthDay == Day(year: 1994, month: 5, day: 1))
  }

  @Test(
    arguments: [
      ("010594Y9032", true, nil), ("131052-308T", false, nil),
      ("131052-308T", true, .codeNotFictive),
    ] as [(String, Bool, RefusalCode?)]
  )
  func `takes only made-up codes in practice`(
    text: String,
    inPractice: Bool,
    refusal: RefusalCode?
  ) throws {
    var details = ClientDetails.sample
    details.code = .personal(try PersonalIdentityCode(text))
    let record = ClientRecord(id: Cast.client)
    #expect(record.refusal(of: .add(details), inPractice: inPractice)?.reason == refusal)
  }

  @Test(arguments: ["family-name", "given-names"])
  func `needs both names, of a decent length`(field: String) {
    func refusal(_ name: String) -> Refusal? {
      var details = ClientDetails.sample
      if field == "family-name" { details.familyName = name } else { details.givenNames = name }
      return ClientRecord(id: Cast.client).refusal(of: .add(details))
    }
    #expect(refusal(" ") == Refusal(.textMissing, field: field))
    #expect(refusal(String(repeating: "a", count: 1_000)) == nil)
    #expect(refusal(String(repeating: "a", count: 1_001))?.reason == .textTooLong)
  }

  @Test(arguments: [
    ("fi", true), ("sme", true), ("f", false), ("finn", false), ("FI", false), ("f1", false),
    ("äö", false),
  ])
  func `names a language of two or three letters`(language: String, isTaken: Bool) {
    var details = ClientDetails.sample
    details.language = language
    let refusal = ClientRecord(id: Cast.client).refusal(of: .add(details))
    #expect(refusal?.reason == (isTaken ? nil : .languageCodeWrong))
  }

  @Test(
    arguments: [
      ("980", nil), (nil, nil), ("98", .municipalityCodeWrong), ("9800", .municipalityCodeWrong),
      ("98a", .municipalityCodeWrong), ("٩٨٠", .municipalityCodeWrong),
    ] as [(String?, RefusalCode?)]
  )
  func `names a municipality of three digits or none`(code: String?, refusal: RefusalCode?) {
    var details = ClientDetails.sample
    details.municipality = code
    #expect(ClientRecord(id: Cast.client).refusal(of: .add(details))?.reason == refusal)
  }

  @Test func `needs the names of a representative and of a temporary code`() {
    let record = ClientRecord(id: Cast.client)
    var details = ClientDetails.sample
    details.representative = Representative(name: " ", ground: .guardian, phone: nil)
    #expect(record.refusal(of: .add(details)) == Refusal(.textMissing, field: "representative"))
    details = .sample
    details.code = .temporary("")
    #expect(record.refusal(of: .add(details)) == Refusal(.textMissing, field: "temporary-code"))
  }

  @Test func `measures a telephone number and an address`() {
    let record = ClientRecord(id: Cast.client)
    var details = ClientDetails.sample
    details.phone = String(repeating: "0", count: 1_001)
    #expect(record.refusal(of: .add(details))?.field == "phone")
    details = .sample
    details.address = String(repeating: "a", count: 1_001)
    #expect(record.refusal(of: .add(details))?.field == "address")
  }

  @Test func `numbers close persons and never uses a number again`() throws {
    var record = ClientRecord(id: Cast.client)
    try record.tell(
      .add(.sample),
      .addClosePerson(name: "Maija", relation: "daughter", phone: nil),
      .addClosePerson(name: "Matti", relation: "neighbour", phone: "040"),
      .removeClosePerson(number: 2, reason: "Moved away"),
      .addClosePerson(name: "Matti", relation: "neighbour", phone: "050")
    )
    #expect(record.closePersons.map(\.number) == [1, 3])
    #expect(record.closePersons.map(\.name) == ["Maija", "Matti"])
    let again = ClientCommand.addClosePerson(name: "Maija", relation: "daughter", phone: "1")
    #expect(record.refusal(of: again)?.reason == .alreadyRecorded)
    let unreasoned = ClientCommand.removeClosePerson(number: 1, reason: "")
    #expect(record.refusal(of: unreasoned)?.reason == .textMissing)
  }

  @Test(arguments: [
    ClientCommand.change(.sample), .addClosePerson(name: "Maija", relation: "x", phone: nil),
    .removeClosePerson(number: 1, reason: "Moved"),
  ])
  func `must be added before anything else`(command: ClientCommand) {
    let refusal = ClientRecord(id: Cast.client).refusal(of: command)
    #expect(refusal?.reason == .personUnknown)
  }
}
