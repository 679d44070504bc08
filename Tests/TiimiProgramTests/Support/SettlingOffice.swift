import Glibc
import MinunTiimini
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// A practice register with a made-up population, and somebody who settles what waits there.
final class SettlingOffice {
  /// A line of a worklist with somebody who may settle it.
  struct Line {
    let key: String
    let kind: String
    let caseNumber: String
    let command: String
    let from: String?
    let login: String
  }

  /// What came of giving the command.
  enum Ending {
    case gone
    /// The case is not that far: something else has to be done before, which the refusal says.
    case needsMore
    case stays(String)
  }

  private let folder: String
  private let screeners: [String]
  private static let now = "2026-03-02T10:00"

  /// What the case has to have first; the program refuses with these codes and says what.
  private static let stepsBefore = ["TIIMI-0143", "TIIMI-0147", "TIIMI-0180", "TIIMI-0190"]

  init(cases: Int) throws {
    var template = Array("/tmp/tiimi-settling-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    let moment = Moment(iso: "2026-03-02T08:00:00Z") ?? Moment(milliseconds: 0)
    let centre = try SoteCentre.create(
      at: folder + "/register.tiimi",
      practice: true,
      in: Surroundings(now: { moment }, randomness: { SeededRandomness(seed: 5) })
    )
    try centre.addFirstAdministrator(
      StaffDetails(
        login: "opettaja",
        name: "Ohjaaja",
        profession: .nurse,
        sector: .health,
        roles: [.administrator]
      )
    )
    let session = try centre.session(as: "opettaja", systemUser: nil, purpose: .practice)
    try PracticePopulation(cases: cases, seed: 5).fill(session)
    var units: Set<UnitID> = []
    screeners = try session.staff().filter { person in
      let isScreener = person.details.roles.contains(.screener)
      return isScreener && person.details.unit.map { units.insert($0).inserted } ?? false
    }.map(\.details.login)
  }

  deinit {
    for name in ["register.tiimi", "register.tiimi-wal", "register.tiimi-shm"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  /// Everything that waits in the units.
  func lines() throws -> [Line] {
    try screeners.flatMap { login in
      try items(["today", "--unit"], as: login).compactMap { Line($0, login: login) }
    }
  }

  /// Whether the line is still in the list of its case.
  func stands(_ line: Line, at now: String? = nil) throws -> Bool {
    let words = ["today", "--by", line.caseNumber]
    return try items(words, as: line.login, at: now).contains { $0["key"] == .string(line.key) }
  }

  /// Gives the line's command with what a person would say, and looks again.
  func settle(_ line: Line) throws -> Ending {
    let now = line.from.map { String($0.prefix(11)) + "18:00" }
    let words = Array(try filled(line).dropFirst())
    let (code, output) = run(words + ["--json"], as: line.login, at: now)
    if code != .done {
      let isEarly = Self.stepsBefore.contains { output.contains($0) }
      return isEarly ? .needsMore : .stays("\(words): \(output)")
    }
    return try stands(line, at: now) ? .stays("still there") : .gone
  }

  private func items(_ words: [String], as login: String, at now: String? = nil) throws -> [JSON] {
    let output = run(words + ["--json"], as: login, at: now).output
    guard case .array(let items)? = try JSON(parsing: output)["items"] else { return [] }
    return items
  }

  private func run(
    _ words: [String],
    as login: String,
    at now: String? = nil
  ) -> (code: ExitCode, output: String) {
    let terminal = ScriptedTerminal()
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment([
        "TIIMI_REGISTER": folder + "/register.tiimi", "TIIMI_AS": login, "TIIMI_LANG": "en",
        "TIIMI_NOW": now ?? Self.now,
      ])
    )
    return (program.run(words), terminal.output)
  }
}

extension SettlingOffice {
  /// The words of the line's command with each `…` said.
  private func filled(_ line: Line) throws -> [String] {
    var words = shellWords(line.command)
    for place in words.indices where words[place] == "…" {
      let option = words[place - 1].hasPrefix("--") ? words[place - 1] : ""
      words[place] = try said(option, in: Array(words[1...2]), line)
    }
    return words
  }

  private func said(_ option: String, in command: [String], _ line: Line) throws -> String {
    switch (command.joined(separator: " "), option) {
    case ("team propose", "--who"): return "Maija Malli \(line.key.suffix(1)) / Potilasjärjestö"
    case ("team convener", ""):
      return try number(in: line, "team") { $0["team"]?[0]?["member"] }
    case ("goal rate", "--followup"):
      return try number(in: line, "followUp") { $0["followUp"]?["latest"]?["followUp"] }
    case ("team own-worker", "--staff"): return try socialWorker(like: line.login)
    case ("meeting hold", "--present"): return line.login
    default: return Self.table[option] ?? "Sanottu yhdessä: \(line.key)."
    }
  }

  /// What is said where no case needs anything of its own.
  private static let table: [String: String] = [
    "": "2026-03-03", "--to": "client", "--holder": "client", "--due": "2026-04-01",
    "--next": "2026-05-04", "--value": "2026-03-02", "--answer": "yes", "--mode": "inPerson",
    "--starts": "2026-03-20T13:00", "--ends": "14:00", "--capacity": "organisation",
    "--viewpoint": "implementer", "--rating": "1", "--decision": "team", "--area": "1",
    "--nature": "longTerm", "--needed": "yes",
  ]

  private func number(
    in line: Line,
    _ name: String,
    _ look: (JSON) -> JSON?
  ) throws -> String {
    let output = run(["case", "show", line.caseNumber, "--json"], as: line.login).output
    guard case .number(let number)? = look(try JSON(parsing: output)) else { return "0" }
    return number.text
  }

  private func socialWorker(like login: String) throws -> String {
    let output = run(["staff", "list", "--json"], as: login).output
    guard case .array(let staff)? = try JSON(parsing: output)["staff"] else { return "" }
    let worker = staff.first { $0["profession"] == "socialWorker" }
    guard case .string(let name)? = worker?["login"] else { return "" }
    return name
  }
}

extension SettlingOffice.Line {
  fileprivate init?(_ json: JSON, login: String) {
    guard case .string(let key)? = json["key"], case .string(let kind)? = json["kind"],
      case .string(let number)? = json["caseNumber"], case .string(let command)? = json["command"]
    else { return nil }
    var from: String?
    if case .string(let time)? = json["from"] { from = time }
    var name = kind
    if ["duty", "gap", "notice"].contains(kind), case .string(let rule)? = json["rule"] {
      name += "/" + rule
    }
    self.init(
      key: key,
      kind: name,
      caseNumber: number,
      command: command,
      from: from,
      login: login
    )
  }
}
