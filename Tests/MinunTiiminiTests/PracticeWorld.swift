import Glibc
import MinunTiimini
import TiimiDomain

/// A practice register in a folder of its own, with a fixed clock.
final class PracticeWorld {
  let folder: String
  let centre: SoteCentre
  let session: Session

  init(now: String = "2026-03-02T08:00:00Z") throws {
    var template = Array("/tmp/tiimi-test-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    let moment = Moment(iso: now) ?? Moment(milliseconds: 0)
    centre = try SoteCentre.create(
      at: folder + "/register.tiimi",
      practice: true,
      in: Surroundings(now: { moment }, randomness: { SeededRandomness(seed: 1) })
    )
    try centre.addFirstAdministrator(
      StaffDetails(
        login: "opettaja",
        name: "Ohjaaja",
        profession: .nurse,
        sector: .health,
        roles: [.administrator, .manager]
      )
    )
    session = try centre.session(as: "opettaja", systemUser: nil, purpose: .practice)
  }

  deinit {
    for name in ["register.tiimi", "register.tiimi-wal", "register.tiimi-shm"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }
}
