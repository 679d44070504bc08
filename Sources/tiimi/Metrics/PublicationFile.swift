import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The file of what has been published: read before figures are made, replaced after they have left.
struct PublicationFile {
  /// What had been published.
  let ledger: PublicationLedger
  private let path: String?

  /// Reads the file that `--published` names; a file that is not there yet is an empty one.
  ///
  /// Throws `DisclosureRefusal.ledgerUnreadable`, and `ProgramFailure` for a file that cannot be read.
  init(_ arguments: Arguments) throws {
    path = arguments.text("published")
    guard let path else {
      ledger = PublicationLedger()
      return
    }
    guard path != "-" else { throw arguments.wrong(.badForm, "published") }
    do {
      ledger = try PublicationLedger(reading: InputFile.bytes(path, atMost: Self.mostBytes))
    } catch ProgramFailure.fileNotFound {
      ledger = PublicationLedger()
    }
  }

  /// Writes the new ledger beside the old one before anything leaves, so that a full disk is noticed
  /// in time; what it gives back puts it in the old one's place.
  ///
  /// Nothing is written when there is no file or nothing new.
  func successor(
    _ next: PublicationLedger
  ) throws(ProgramFailure) -> () throws(ProgramFailure) -> Void {
    guard let path, next != ledger else { return {} }
    let file = try OutputFile(becoming: path)
    try file.write(Array((next.json.compact + "\n").utf8))
    return { () throws(ProgramFailure) in try file.finish() }
  }

  private static let mostBytes = 1 << 28
}

extension Option {
  /// The file of earlier publications.
  static let published = Option(
    "published",
    .file,
    summary: Phrase(
      fi: "tiedosto, jossa on aiemmin julkaistu; se otetaan huomioon ja sitä täydennetään",
      sv: "fil med det som publicerats tidigare; den beaktas och kompletteras",
      en: "the file of what was published earlier; it is minded and added to"
    )
  )
}
