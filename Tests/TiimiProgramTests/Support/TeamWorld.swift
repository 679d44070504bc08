import Glibc
import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import tiimi

/// A practice register in a folder of its own with one unit, its staff and one client.
///
/// Cases are made through the library; what a test is about goes through the program.
final class TeamWorld {
  /// What a run of the program left behind.
  struct Ending {
    let code: ExitCode
    let output: String
    let errors: String

    /// The output as JSON, or null.
    var json: JSON { (try? JSON(parsing: output)) ?? nil }

    /// The code of the error that `--json` printed.
    var errorCode: JSON? { json["error"]?["code"] }
  }

  let folder: String
  let path: String
  let now: String
  let centre: SoteCentre
  let unit: UnitID
  let client: ClientID
  private(set) var staff: [String: StaffID] = [:]

  /// Makes the register on the morning of Monday 2 March 2026, unless told otherwise.
  init(now: String = "2026-03-02T08:00:00Z") throws {
    var template = Array("/tmp/tiimi-test-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    path = folder + "/register.tiimi"
    self.now = now
    let moment = Moment(iso: now) ?? Moment(milliseconds: 0)
    centre = try SoteCentre.create(
      at: path,
      practice: true,
      in: Surroundings(now: { moment }, randomness: { SeededRandomness(seed: 1) })
    )
    try centre.addFirstAdministrator(
      Self.worker("opettaja", .nurse, .health, [.administrator, .screener, .professional])
    )
    let session = try centre.session(as: "opettaja", systemUser: nil, purpose: .practice)
    (unit, client, staff) = try session.write { batch in
      let unit = try batch.addUnit(
        UnitDetails(code: "TST", name: "Testiasema", municipality: "980")
      )
      let roles: [StaffRole] = [.professional, .screener]
      let staff = [
        "hoitaja": try batch.addStaff(Self.worker("hoitaja", .nurse, .health, roles, unit)),
        "sosiaali": try batch.addStaff(
          Self.worker("sosiaali", .socialWorker, .social, roles, unit)
        ),
        "fysio": try batch.addStaff(
          Self.worker("fysio", .physiotherapist, .health, [.professional], unit)
        ),
      ]
      return (unit, try batch.addClient(Self.aino), staff)
    }
  }

  deinit {
    guard let folder = opendir(folder) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      unlink(self.folder + "/" + name)
    }
    closedir(folder)
    rmdir(self.folder)
  }

  private static func worker(
    _ login: String,
    _ profession: Profession,
    _ sector: Sector,
    _ roles: [StaffRole],
    _ unit: UnitID? = nil
  ) -> StaffDetails {
    StaffDetails(
      login: login,
      name: "\(login.prefix(1).uppercased())\(login.dropFirst()) Malli",
      profession: profession,
      sector: sector,
      isPublicServant: profession == .socialWorker,
      unit: unit,
      roles: roles
    )
  }

  private static let aino = ClientDetails(
    familyName: "Harjula",
    givenNames: "Aino",
    code: .none,
    statedBirthDay: Day(iso: "1940-05-01")
  )
}

extension TeamWorld {
  /// Runs the program in this process.
  func run(
    _ words: [String],
    as login: String = "sosiaali",
    language: String = "fi",
    variables: [String: String] = [:],
    on terminal: ScriptedTerminal = ScriptedTerminal()
  ) -> Ending {
    let environment = [
      "TIIMI_REGISTER": path, "TIIMI_AS": login, "TIIMI_LANG": language, "TIIMI_NOW": now,
    ]
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment(environment.merging(variables) { $1 })
    )
    let code = program.run(words)
    return Ending(code: code, output: terminal.output, errors: terminal.errors)
  }

  /// What stands in the case.
  func file(_ number: String) throws -> CaseFile {
    let session = try session("sosiaali")
    return try session.view(try session.caseID(number)).file
  }

  /// A session of a staff member.
  func session(_ login: String) throws -> Session {
    try centre.session(as: login, systemUser: nil, purpose: .practice)
  }

  /// The names of the files beside the register.
  func drafts() -> [String] {
    var names: [String] = []
    guard let folder = opendir(folder) else { return [] }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.contains("draft") { names.append(name) }
    }
    closedir(folder)
    return names
  }

  /// Opens a case and gives its number.
  func openCase() throws -> String {
    try session("hoitaja").write { batch in
      try batch.openCase(
        client: client,
        unit: unit,
        source: .contact,
        worry: "Asiat ovat hajallaan."
      ).file.opening?.caseNumber ?? ""
    }
  }

  /// A case whose client wants a team and has a view and two needs on record.
  func caseWithNeeds() throws -> String {
    let number = try openCase()
    let commands: [CaseCommand] = [
      .identification(.decide(.proposeTeam, reason: "Asiakas toivoo.")),
      .invitation(
        .inform(Information(what: "Oma tiimi", who: "Te", why: "Avuksi", alternatives: "Ilman"))
      ),
      .invitation(.answer(.yes, by: .client, words: nil)),
      .invitation(
        .permit(
          PermissionTerms(
            kind: .sharedPlanConsent,
            purpose: "Yhteinen työ",
            recipients: ["tiimi"],
            items: ["suunnitelma"],
            from: Day(number: 20_000),
            until: nil
          ),
          by: .client
        )
      ),
      .assessment(.start(day: Day(iso: "2026-03-02") ?? Day(number: 0))),
      .assessment(.recordView(of: .client, words: "Haluan asua kotona.")),
      .assessment(need(.dailyLife, "Ruoka jää väliin.")),
      .assessment(need(.housing, "Portaat ovat jyrkät.")),
    ]
    try session("hoitaja").write { batch in
      let id = try batch.caseID(number)
      for command in commands { try batch.perform(command, on: id) }
    }
    return number
  }

  private func need(_ area: NeedArea, _ words: String) -> AssessmentCommand {
    .recordNeed(area: area, nature: .longTerm, words: words, importance: 8)
  }

  /// A case with the nurse and the social worker in the team, as members 1 and 2.
  func caseWithTeam() throws -> String {
    let number = try caseWithNeeds()
    try session("hoitaja").write { batch in
      let id = try batch.caseID(number)
      for (place, login) in ["hoitaja", "sosiaali"].enumerated() {
        guard let worker = staff[login] else { continue }
        let member = ItemNumber<Member>(place + 1)
        let commands: [TeamCommand] = [
          .propose(.staff(worker), capacity: .professional, need: 1, reason: "Tuntee asian."),
          .approve(member), .accept(member, from: Day(number: 20_514), until: nil),
        ]
        for command in commands { try batch.perform(.team(command), on: id) }
      }
    }
    return number
  }
}
