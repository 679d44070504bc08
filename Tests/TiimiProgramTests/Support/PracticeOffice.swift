import Glibc
import MinunTiimini
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// A practice register in a folder of its own, with two units, their people and one client, and
/// the program at work on it.
///
/// The day is Monday 2 March 2026. Aino screens in YLO and Tero in TRE; Sanna is a social worker of
/// YLO, Eva evaluates, and Olli keeps the register.
final class PracticeOffice {
  /// What a command left behind.
  struct Ending {
    let output: String
    let errors: String
    let exitCode: ExitCode

    /// Whether the error message has the text, wherever its lines end.
    func complains(of text: String) -> Bool { Self.flat(errors).contains(text) }

    /// Whether the output has the text, wherever its lines end.
    func says(_ text: String) -> Bool { Self.flat(output).contains(text) }

    private static func flat(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The output as JSON.
    var json: JSON {
      get throws { try JSON(parsing: output) }
    }
  }

  let folder: String

  /// Where the register lies.
  var register: String { folder + "/register.tiimi" }

  init() throws {
    var template = Array("/tmp/tiimi-office-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    let centre = try SoteCentre.create(at: register, practice: true, in: Self.surroundings)
    try centre.addFirstAdministrator(Self.person("olli", "Olli Ojala", [.administrator]))
    try centre.session(as: "olli", systemUser: nil, purpose: .practice).write { batch in
      let ylo = try batch.addUnit(UnitDetails(code: "YLO", name: "Ylöjärven sote-keskus"))
      let tre = try batch.addUnit(UnitDetails(code: "TRE", name: "Tampereen sote-keskus"))
      let screens: [StaffRole] = [.professional, .screener]
      for person in [
        Self.person("aino", "Aino Aalto", screens, in: ylo),
        Self.person("sanna", "Sanna Salo", [.professional], .socialWorker, in: ylo),
        Self.person("tero", "Tero Tamminen", screens, in: tre),
        Self.person("eva", "Eva Evalo", [.evaluator], .other, in: ylo),
      ] { _ = try batch.addStaff(person) }
    }
    try centre.session(as: "aino", systemUser: nil, purpose: .practice).write { batch in
      _ = try batch.addClient(
        ClientDetails(
          familyName: "Metsä",
          givenNames: "Helmi Maria",
          code: .personal(try PersonalIdentityCode("150543-9127"))
        )
      )
    }
  }

  deinit {
    for name in ["register.tiimi", "register.tiimi-wal", "register.tiimi-shm"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  private static var surroundings: Surroundings {
    Surroundings(
      now: { Moment(iso: "2026-03-02T08:00:00Z") ?? Moment(milliseconds: 0) },
      randomness: { SeededRandomness(seed: 1) }
    )
  }

  private static func person(
    _ login: String,
    _ name: String,
    _ roles: [StaffRole],
    _ profession: Profession = .nurse,
    in unit: UnitID? = nil
  ) -> StaffDetails {
    StaffDetails(
      login: login,
      name: name,
      profession: profession,
      sector: profession == .socialWorker ? .social : .health,
      isPublicServant: profession == .socialWorker,
      unit: unit,
      roles: roles
    )
  }
}

extension PracticeOffice {
  /// Gives the program the words, as Aino and in English unless the words say otherwise.
  @discardableResult
  func run(_ words: [String]) -> Ending {
    let terminal = ScriptedTerminal(columns: 200)
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment([
        "TIIMI_REGISTER": register, "TIIMI_AS": "aino", "TIIMI_LANG": "en",
        "TIIMI_NOW": "2026-03-02T10:00", "NO_COLOR": "1",
      ])
    )
    let exitCode = program.run(words)
    return Ending(output: terminal.output, errors: terminal.errors, exitCode: exitCode)
  }

  /// Gives the program a line in which values of several words stand in quotation marks.
  @discardableResult
  func run(_ line: String) -> Ending { run(shellWords(line)) }

  /// Gives the program several lines and returns those that failed, with why.
  func failures(of lines: [String]) -> [String] {
    lines.compactMap { line in
      let ending = run(line)
      return ending.exitCode == .done ? nil : "\(line): \(ending.errors)"
    }
  }

  /// The head of the journal, which changes with every entry.
  func head() throws -> RegisterHead {
    try SoteCentre.open(at: register, in: Self.surroundings).head()
  }

  /// Opens a case for the client; its number is YLO-2026-1.
  func openCase() throws {
    let ending = run("case open Helmi --source contact --worry \"Kotona ei pärjää\"")
    if ending.exitCode != .done { throw NotOpened(why: ending.errors) }
  }

  private struct NotOpened: Error {
    let why: String
  }
}

/// The words of a line in which values may stand in quotation marks.
func shellWords(_ line: String) -> [String] {
  var words = [""]
  var quote: Character?
  for character in line {
    if character == quote {
      quote = nil
    } else if quote == nil, character == "\"" || character == "'" {
      quote = character
    } else if quote == nil, character == " " {
      words.append("")
    } else {
      words[words.count - 1].append(character)
    }
  }
  return words.filter { !$0.isEmpty }
}
