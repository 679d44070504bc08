import Glibc
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// The file beside the register in which a draft outlives the program.
///
/// Only its owner may read it. Each save is whole and on the disk before the next question is
/// asked, so that not even a killed program loses an answer.
struct DraftFile {
  private let path: String
  private let caseID: CaseID
  private let form: AskedForm

  /// The draft file of a form in a case of the register at the path.
  init(beside register: String, of form: AskedForm, in caseID: CaseID) {
    let isChecklist = form.id == Checklist.minunTiimini.id
    let name = isChecklist ? caseID.text : "\(caseID.text)-\(Self.harmless(form.id))"
    path = "\(register).draft-\(name).json"
    self.caseID = caseID
    self.form = form
  }

  /// The name of an instrument as a part of a file name; a form from elsewhere has an address.
  private static func harmless(_ id: String) -> String {
    let bare = id.lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    return String(bare.suffix(60))
  }

  /// The draft that was kept; nil when there is none that can be gone on with.
  func load() throws -> InterviewDraft? {
    do {
      return InterviewDraft(try InputFile.bytes(path), of: form, in: caseID)
    } catch .fileNotFound {
      return nil
    }
  }

  /// Keeps a draft in place of the one before; throws `ScreeningFileFlaw.draftNotKept`.
  func save(_ draft: InterviewDraft) throws(ScreeningFileFlaw) {
    let new = path + ".new"
    unlink(new)
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .draftNotKept }
    let isWritten = Self.write(Array(draft.json(form).pretty.utf8) + [0x0A], to: descriptor)
    let isSafe = isWritten && fsync(descriptor) == 0
    close(descriptor)
    guard isSafe, rename(new, path) == 0 else {
      unlink(new)
      throw .draftNotKept
    }
    Self.settleFolder(of: path)
  }

  /// Forgets the draft, which has been recorded.
  func remove() {
    unlink(path)
    Self.settleFolder(of: path)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Makes the names in the folder last, as far as the file system can.
  private static func settleFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
