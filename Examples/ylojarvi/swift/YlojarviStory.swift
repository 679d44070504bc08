import MinunTiimini

/// One client's way through the team, told with the library.
struct YlojarviStory {
  let clock: StoryClock
  let centre: SoteCentre

  init(register: String) throws {
    let clock = StoryClock()
    clock.set("2025-12-01T08:00")
    self.clock = clock
    centre = try SoteCentre.create(
      at: register,
      practice: true,
      in: Surroundings(now: { clock.now }, randomness: { SeededRandomness(seed: 1) })
    )
    try centre.addFirstAdministrator(
      StaffDetails(
        login: "ohjaaja",
        name: "Ohjaaja Ojala",
        profession: .other,
        sector: .other,
        roles: [.administrator, .manager]
      )
    )
  }

  /// Tells the story and prints where the case stands now and then.
  func tell() throws {
    let client = try meetThePeople()
    let nurse = try session("tiina.hoitaja", at: "2025-12-18T09:30")
    let id = try screen(client, nurse)
    try askTheClient(id, nurse)
    let worker = try session("sari.sosiaali", at: "2025-12-29T10:00")
    try assess(id, worker)
    try assemble(id, worker)
    try agree(id, worker)
    show(try worker.view(id).file)
  }

  private func session(_ login: String, at time: String) throws -> Session {
    clock.set(time)
    return try centre.session(as: login, systemUser: nil, purpose: .practice)
  }

  private func meetThePeople() throws -> ClientID {
    let teacher = try session("ohjaaja", at: "2025-12-01T08:10")
    return try teacher.write { batch in
      let unit = try batch.addUnit(
        UnitDetails(code: "YLO", name: "Ylöjärven sote-keskus", municipality: "980")
      )
      _ = try batch.addStaff(
        StaffDetails(
          login: "tiina.hoitaja",
          name: "Tiina Lehto",
          profession: .nurse,
          sector: .health,
          unit: unit,
          roles: [.screener, .professional]
        )
      )
      _ = try batch.addStaff(
        StaffDetails(
          login: "sari.sosiaali",
          name: "Sari Mäki",
          profession: .socialWorker,
          sector: .social,
          isPublicServant: true,
          unit: unit,
          roles: [.screener, .professional]
        )
      )
      let code = try PersonalIdentityCode("150543-9127")
      return try batch.addClient(
        ClientDetails(familyName: "Niittylä", givenNames: "Kerttu Maria", code: .personal(code))
      )
    }
  }

  private func screen(_ client: ClientID, _ nurse: Session) throws -> CaseID {
    let unit = try nurse.unit("YLO")
    let opened = try nurse.write { batch in
      try batch.openCase(
        client: client,
        unit: unit.id,
        source: .professionalWorry,
        worry: "Neljäs päivystyskäynti kuukaudessa."
      )
    }
    let answers: [String: Checklist.Answer] = [
      "unplannedVisits": .yes, "falls": .yes, "dailyCoping": .yes, "memory": .unknown,
    ]
    let record = try ScreeningRecord.scored(answers)
    try nurse.perform(.identification(.recordScreening(record)), on: opened.file.id)
    try nurse.perform(
      .assessment(.recordContact(day: nurse.today, from: .client, grounds: [])),
      on: opened.file.id
    )
    try nurse.perform(.identification(.decide(.proposeTeam, reason: nil)), on: opened.file.id)
    let view = try nurse.view(opened.file.id)
    let day = view.startDay(on: nurse.today, by: try nurse.rules())
    print("The assessment must have started by", day?.deadline.due.iso ?? "–")
    return opened.file.id
  }

  private func askTheClient(_ id: CaseID, _ nurse: Session) throws {
    try nurse.perform(
      .invitation(
        .inform(
          Information(
            what: "Oma tiimi sinun asioillesi.",
            who: "Sinä ja ne, jotka hyväksyt.",
            why: "Kukaan ei johda kokonaisuutta.",
            alternatives: "Palvelut jatkuvat erikseen."
          )
        )
      ),
      on: id
    )
    try nurse.perform(
      .invitation(.answer(.yes, by: .client, words: "No niin tulkoot.")),
      on: id
    )
  }

  private func assess(_ id: CaseID, _ worker: Session) throws {
    try worker.perform(.assessment(.start(day: worker.today)), on: id)
    try worker.perform(
      .assessment(.recordView(of: .client, words: "Minä tahdon asua kotona.")),
      on: id
    )
    try worker.perform(
      .assessment(
        .recordNeed(
          area: .functioning,
          nature: .longTerm,
          words: "Kaatuu öisin.",
          importance: 10
        )
      ),
      on: id
    )
  }

  private func assemble(_ id: CaseID, _ worker: Session) throws {
    for login in ["tiina.hoitaja", "sari.sosiaali"] {
      let staff = try worker.staffMember(login)
      let member = try worker.view(id).file.members.next
      try worker.perform(
        .team(
          .propose(
            .staff(staff.id),
            capacity: .professional,
            need: 1,
            reason: "Tuntee tilanteen."
          )
        ),
        on: id
      )
      try worker.perform(.team(.approve(member)), on: id)
      try worker.perform(.team(.accept(member, from: worker.today, until: nil)), on: id)
    }
    try worker.perform(
      .team(
        .nameOwnWorker(
          OwnWorkerNaming(
            staff: worker.actor.staff,
            coWorker: nil,
            specialSupport: false,
            healthGround: nil
          )
        )
      ),
      on: id
    )
  }

  private func agree(_ id: CaseID, _ worker: Session) throws {
    try worker.perform(
      .agreement(
        .agree(
          what: "Tilaa turvapuhelimen",
          holder: .member(2),
          due: worker.today.adding(days: 14),
          basis: .need(1)
        )
      ),
      on: id
    )
    try worker.perform(.agreement(.accept(1)), on: id)
    do {
      try worker.perform(.agreement(.accept(1)), on: id)
    } catch let refusal as Refusal {
      print("Accepting twice is refused:", refusal.code)
    }
  }

  private func show(_ file: CaseFile) {
    let active = file.members.filter(\.isActive).count
    print("Case \(file.opening?.caseNumber ?? ""): \(file.phase), \(active) members,")
    for responsibility in file.openResponsibilities {
      print("  \(responsibility.what), due \(responsibility.due.iso)")
    }
  }
}
