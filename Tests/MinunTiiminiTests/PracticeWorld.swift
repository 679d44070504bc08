import Glibc
import MinunTiimini
import TiimiDomain

/// A practice register in a folder of its own, with a fixed clock.
final class PracticeWorld {
  let folder: String
  let centre: SoteCentre
  private let teacher: Session?

  /// The session of the administrator; an empty register has none.
  var session: Session {
    get throws {
      try teacher ?? centre.session(as: "opettaja", systemUser: nil, purpose: .practice)
    }
  }

  init(
    now: String = "2026-03-02T08:00:00Z",
    seed: UInt64 = 1,
    empty: Bool = false,
    login: String = "opettaja"
  ) throws {
    var template = Array("/tmp/tiimi-test-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    let moment = Moment(iso: now) ?? Moment(milliseconds: 0)
    centre = try SoteCentre.create(
      at: folder + "/register.tiimi",
      practice: true,
      in: Surroundings(now: { moment }, randomness: { SeededRandomness(seed: seed) })
    )
    guard !empty else {
      teacher = nil
      return
    }
    try centre.addFirstAdministrator(
      StaffDetails(
        login: login,
        name: "Ohjaaja",
        profession: .nurse,
        sector: .health,
        roles: [.administrator, .manager]
      )
    )
    teacher = try centre.session(as: login, systemUser: nil, purpose: .practice)
  }

  deinit {
    for name in ["register.tiimi", "register.tiimi-wal", "register.tiimi-shm"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  /// A session of somebody in the case's unit, who may read it.
  func reader(of summary: CaseSummary) throws -> Session? {
    let staff = try session.staff().first {
      $0.details.unit == summary.unit && $0.details.roles.contains(.professional)
    }
    return try staff.map {
      try centre.session(as: $0.details.login, systemUser: nil, purpose: .practice)
    }
  }
}
