import Testing
import TiimiDomain

@Suite struct `A staff record` {
  @Test func `tells the process what it needs to know`() throws {
    var record = StaffRecord(id: Cast.nurse)
    #expect(record.professional == nil)
    try record.tell(.add(.sample))
    #expect(
      record.professional
        == Professional(
          staff: Cast.nurse,
          profession: .nurse,
          sector: .health,
          isPublicServant: true
        )
    )
  }

  @Test func `is added once and changed after that`() throws {
    var record = StaffRecord(id: Cast.nurse)
    #expect(record.refusal(of: .change(.sample))?.reason == .personUnknown)
    try record.tell(.add(.sample))
    #expect(record.refusal(of: .add(.sample))?.reason == .personAlreadyAdded)
    #expect(record.refusal(of: .change(.sample))?.reason == .alreadyRecorded)
    var promoted = StaffDetails.sample
    promoted.roles = [.manager]
    try record.tell(.change(promoted))
    #expect(record.details?.roles == [.manager])
    #expect(record.version == 2)
  }

  @Test(arguments: [
    ("li", true), ("l", false), ("liisa.k-1_x", true), ("Liisa", false), ("lii sa", false),
    ("liisä", false), (String(repeating: "a", count: 32), true),
    (String(repeating: "a", count: 33), false),
  ])
  func `has a login that can be typed anywhere`(login: String, isTaken: Bool) {
    var details = StaffDetails.sample
    details.login = login
    let refusal = StaffRecord(id: Cast.nurse).refusal(of: .add(details))
    #expect(refusal?.reason == (isTaken ? nil : .loginWrong))
  }

  @Test func `needs a name, and a system user with a name if any`() {
    let record = StaffRecord(id: Cast.nurse)
    var details = StaffDetails.sample
    details.name = ""
    #expect(record.refusal(of: .add(details)) == Refusal(.textMissing, field: "name"))
    details = .sample
    details.systemUser = " "
    #expect(record.refusal(of: .add(details)) == Refusal(.textMissing, field: "system-user"))
  }
}

@Suite struct `A unit's record` {
  @Test func `is added once and keeps its code for ever`() throws {
    var record = UnitRecord(id: Cast.unit)
    #expect(record.refusal(of: .change(.sample))?.reason == .personUnknown)
    try record.tell(.add(.sample))
    #expect(record.refusal(of: .add(.sample))?.reason == .personAlreadyAdded)
    #expect(record.refusal(of: .change(.sample))?.reason == .alreadyRecorded)
    var renamed = UnitDetails.sample
    renamed.name = "Ylöjärven hyvinvointikeskus"
    try record.tell(.change(renamed))
    #expect(record.details?.name == "Ylöjärven hyvinvointikeskus")
    renamed.code = "YLO2"
    #expect(record.refusal(of: .change(renamed))?.reason == .unitCodeFixed)
  }

  @Test(arguments: [
    ("YL", true), ("Y", false), ("YLO123", true), ("YLO1234", false), ("ylo", false),
    ("YL-O", false), ("YLÖ", false),
  ])
  func `has a code that fits into case numbers`(code: String, isTaken: Bool) {
    let details = UnitDetails(code: code, name: "Ylöjärvi")
    let refusal = UnitRecord(id: Cast.unit).refusal(of: .add(details))
    #expect(refusal?.reason == (isTaken ? nil : .unitCodeWrong))
  }

  @Test func `needs a name and a possible municipality`() {
    let record = UnitRecord(id: Cast.unit)
    #expect(
      record.refusal(of: .add(UnitDetails(code: "YLO", name: " ")))
        == Refusal(.textMissing, field: "name")
    )
    let details = UnitDetails(code: "YLO", name: "Ylöjärvi", municipality: "98O")
    #expect(record.refusal(of: .add(details))?.reason == .municipalityCodeWrong)
  }
}
