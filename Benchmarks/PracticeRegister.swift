import Glibc
import MinunTiimini
import TiimiDomain

/// A practice register of a given size, made once and kept for later runs.
struct PracticeRegister {
  let path: String
  let cases: Int
  /// How it was made, in words.
  let making: String

  var description: String { "\(Figure.grouped(cases)) cases: \(making)" }

  /// Gives the kept register of that size, or makes it.
  static func kept(cases: Int, at path: String) throws -> PracticeRegister {
    if let making = try? KeptText.read(path + ".txt"), access(path, R_OK) == 0 {
      return PracticeRegister(path: path, cases: cases, making: making)
    }
    Progress.tell("making a register of \(cases) cases")
    let unfinished = path + ".part"
    remove(unfinished)
    var entries = 0
    let seconds = try Stopwatch.seconds { entries = try make(at: unfinished, cases: cases) }
    guard rename(unfinished, path) == 0 else { throw BenchFailure("a register cannot be named") }
    let rate = Figure.perSecond(entries, seconds, "entries")
    let making = "\(Figure.grouped(entries)) entries made in \(Figure.seconds(seconds)), \(rate)"
    try KeptText.write(making, to: path + ".txt")
    return PracticeRegister(path: path, cases: cases, making: making)
  }

  /// A centre without entries, in a new file.
  static func empty(at path: String) throws -> SoteCentre {
    remove(path)
    let surroundings = surroundings { SeededRandomness(seed: 20_260_302) }
    return try SoteCentre.create(at: path, practice: true, in: surroundings)
  }

  /// Removes a register with what SQLite keeps beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Copies a register that nobody has open.
  static func copy(_ path: String, to other: String) throws {
    remove(other)
    _ = try Spawned.run("cp", [path, other])
  }

  func open() throws -> SoteCentre {
    try SoteCentre.open(at: path, in: Self.surroundings)
  }

  static let login = "ohjaaja"

  /// The moment of all practice registers, with dice that never fall twice alike.
  static let surroundings = surroundings { SystemRandomNumberGenerator() }

  private static func surroundings(
    _ randomness: @escaping @Sendable () -> any RandomNumberGenerator & Sendable
  ) -> Surroundings {
    Surroundings(
      now: { Moment(iso: "2026-03-02T08:00:00Z") ?? Moment(milliseconds: 0) },
      randomness: randomness
    )
  }

  private static func make(at path: String, cases: Int) throws -> Int {
    let centre = try empty(at: path)
    try centre.addFirstAdministrator(
      StaffDetails(
        login: login,
        name: "Ohjaaja",
        profession: .nurse,
        sector: .health,
        roles: [.administrator, .manager]
      )
    )
    let session = try centre.session(as: login, systemUser: nil, purpose: .practice)
    try PracticePopulation(cases: cases, seed: 1).fill(session) { done in
      if done % 10_000 == 0 { Progress.tell("\(done) of \(cases) cases") }
    }
    return try centre.head().count
  }

  /// The head of a small population, so that a register kept from another story is not mistaken
  /// for one of today.
  static func fingerprint(in folder: String) throws -> String {
    let path = "\(folder)/fingerprint.tiimi"
    defer { remove(path) }
    _ = try make(at: path, cases: 5)
    let centre = try SoteCentre.open(at: path, in: surroundings)
    return String(try centre.head().hash.prefix(8))
  }
}

/// What is going on, on standard error.
enum Progress {
  static func tell(_ text: String) {
    let line = Array("bench: \(text)\n".utf8)
    write(STDERR_FILENO, line, line.count)
  }
}
