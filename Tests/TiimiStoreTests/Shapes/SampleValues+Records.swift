import Testing
import TiimiDomain

extension SampleValues {
  func clients() throws -> [ShapeSample] {
    let code = ClientCode.personal(try PersonalIdentityCode("010594Y9032"))
    let whole = details(code: code, phone: "040 123 4567")
    let bare = ClientDetails(familyName: "Testilä", givenNames: "Tuntematon", code: .none)
    let person = { (phone: String?) in
      ClientEntry.closePersonAdded(
        ClosePerson(number: 1, name: "Testi Tytär", relation: "tytär", phone: phone)
      )
    }
    return [
      ShapeSample("clientAdded.1", .ofClient(.added(whole))),
      ShapeSample("clientAdded.1-least", .ofClient(.added(bare))),
      ShapeSample("clientChanged.1", .ofClient(.changed(whole))),
      ShapeSample("clientChanged.1-least", .ofClient(.changed(bare))),
      ShapeSample(
        "clientChanged.1-temporary",
        .ofClient(.changed(details(code: .temporary("VÄL-7"), phone: nil)))
      ),
      ShapeSample("closePersonAdded.1", .ofClient(person("040 765 4321"))),
      ShapeSample("closePersonAdded.1-least", .ofClient(person(nil))),
      ShapeSample(
        "closePersonRemoved.1",
        .ofClient(.closePersonRemoved(number: 1, reason: "Pyysi itse."))
      ),
    ]
  }

  private func details(code: ClientCode, phone: String?) -> ClientDetails {
    ClientDetails(
      familyName: "Testilä",
      givenNames: "Testi Aino",
      code: code,
      statedBirthDay: day,
      phone: phone,
      address: "Testikatu 1, 33470 Ylöjärvi",
      language: "sv",
      needsInterpreter: true,
      municipality: "980",
      hasProtectionOrder: true,
      representative: Representative(
        name: "Testi Edunvalvoja",
        ground: .attorney,
        phone: phone
      )
    )
  }

  func links() throws -> [ShapeSample] {
    let other = try #require(ClientID("019b8d6e-2f40-7c1a-8f00-000000000006"))
    let pair = try #require(ClientPair(other, client))
    return [
      ShapeSample("clientsLinked.1", .ofLink(.linked(pair, reason: "Asiakas kertoi itse."))),
      ShapeSample("clientsUnlinked.1", .ofLink(.unlinked(reason: "Kaksi eri ihmistä."))),
    ]
  }

  func staff() -> [ShapeSample] {
    let whole = StaffDetails(
      login: "liisa",
      name: "Testi Liisa",
      profession: .publicHealthNurse,
      sector: .health,
      isPublicServant: true,
      unit: unit,
      roles: [.professional, .screener],
      systemUser: "liisa.testi"
    )
    let bare = StaffDetails(
      login: "matti",
      name: "Testi Matti",
      profession: .socialWorker,
      sector: .social
    )
    return [
      ShapeSample("staffAdded.1", .ofStaff(.added(whole))),
      ShapeSample("staffAdded.1-least", .ofStaff(.added(bare))),
      ShapeSample("staffChanged.1", .ofStaff(.changed(whole))),
      ShapeSample("staffChanged.1-least", .ofStaff(.changed(bare))),
      ShapeSample("staffAdded.2", .ofStaff(.added(reached(whole)))),
      ShapeSample("staffChanged.2", .ofStaff(.changed(reached(whole)))),
      ShapeSample("staffChanged.2-phone", .ofStaff(.changed(reached(bare, email: nil)))),
    ]
  }

  private func reached(
    _ details: StaffDetails,
    email: String? = "liisa.testi@sote.example"
  ) -> StaffDetails {
    var details = details
    details.email = email
    details.phone = "03 565 1234"
    return details
  }

  func units() -> [ShapeSample] {
    let whole = UnitDetails(code: "YLO", name: "Ylöjärven sote-asema", municipality: "980")
    let bare = UnitDetails(code: "YLO", name: "Ylöjärven sote-asema")
    return [
      ShapeSample("unitAdded.1", .ofUnit(.added(whole))),
      ShapeSample("unitAdded.1-least", .ofUnit(.added(bare))),
      ShapeSample("unitChanged.1", .ofUnit(.changed(whole))),
      ShapeSample("unitChanged.1-least", .ofUnit(.changed(bare))),
    ]
  }
}
