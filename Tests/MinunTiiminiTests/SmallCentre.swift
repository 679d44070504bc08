import MinunTiimini
import TiimiDomain

/// A centre with two units, a few people and one client, for tests of sessions.
struct SmallCentre {
  let world: PracticeWorld
  let client: ClientID

  init() throws {
    world = try PracticeWorld(now: "2026-03-02T08:00:00Z")
    client = try world.session.write { batch in
      let ylo = try batch.addUnit(UnitDetails(code: "YLO", name: "Ylöjärvi"))
      let tre = try batch.addUnit(UnitDetails(code: "TRE", name: "Tampere"))
      func add(
        _ login: String,
        _ profession: Profession,
        _ unit: UnitID?,
        _ roles: [StaffRole]
      ) throws {
        _ = try batch.addStaff(
          StaffDetails(
            login: login,
            name: login,
            profession: profession,
            sector: .health,
            unit: unit,
            roles: roles
          )
        )
      }
      try add("tiina", .nurse, ylo, [.screener, .professional])
      try add("antti", .physician, ylo, [.professional])
      try add("vieras", .nurse, tre, [.screener, .professional])
      try add("arvioija", .other, ylo, [.evaluator])
      return try batch.addClient(
        ClientDetails(
          familyName: "Niittylä",
          givenNames: "Kerttu",
          code: .personal(try PersonalIdentityCode("150543-9127"))
        )
      )
    }
  }

  func session(_ login: String) throws -> Session {
    try world.centre.session(as: login, systemUser: nil, purpose: .care)
  }

  /// Opens a case in Ylöjärvi.
  func openCase() throws -> CaseID {
    let tiina = try session("tiina")
    return try tiina.write { batch in
      try batch.openCase(
        client: client,
        unit: try batch.unit("YLO").id,
        source: .walkIn,
        worry: "Yksin kotona."
      )
    }.file.id
  }
}
