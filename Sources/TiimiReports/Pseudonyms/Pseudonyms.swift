import TiimiDomain
import TiimiEncoding

/// Makes the pseudonyms and the shifts of dates of one study from a key.
///
/// The same key and study give the same pseudonym for ever, so that exports of one study can be
/// joined; another study or another key gives others that cannot be joined with them.
public struct Pseudonyms: Sendable {
  /// The name of the study.
  public let study: String
  /// Tells which key was used, without telling the key.
  public let fingerprint: String

  private let hash: HMACSHA256

  /// The letter under which shifts of dates are drawn; it is no kind of a pseudonym.
  private static let shiftMark = UInt8(ascii: "d")

  /// Makes the pseudonyms of a study.
  public init(key: StudyKey, study: String) {
    self.study = study
    fingerprint = key.fingerprint
    hash = key.hash(ofStudy: study)
  }

  /// The pseudonym of a client.
  public func pseudonym(of client: ClientID) -> Pseudonym { make(.client, client.halves) }

  /// The pseudonym of a case.
  public func pseudonym(of caseID: CaseID) -> Pseudonym { make(.case, caseID.halves) }

  /// The pseudonym of a member of the staff.
  public func pseudonym(of staff: StaffID) -> Pseudonym { make(.staff, staff.halves) }

  /// The pseudonym of a unit, for studies that hide units too.
  public func pseudonym(of unit: UnitID) -> Pseudonym { make(.unit, unit.halves) }

  /// The pseudonym of a journal entry.
  public func pseudonym(of entry: EntryID) -> Pseudonym { make(.entry, entry.halves) }

  /// How the dates of a client leave under a policy.
  public func dates(of client: ClientID, _ policy: DatePolicy) -> PersonDates {
    switch policy {
    case .exact: .exact
    case .week: .weeks
    case .shifted: .shifted(weeks: weeks(of: client))
    }
  }

  /// The weeks by which all dates of a client move: −26…−1 or 1…26, each as likely.
  private func weeks(of client: ClientID) -> Int {
    let drawn = Int(draw(Self.shiftMark, client.halves).high % UInt64(2 * DatePolicy.longestShift))
    return drawn < DatePolicy.longestShift
      ? drawn - DatePolicy.longestShift : drawn - DatePolicy.longestShift + 1
  }

  private func make(_ kind: Pseudonym.Kind, _ halves: (high: UInt64, low: UInt64)) -> Pseudonym {
    Pseudonym(kind, draw(kind.rawValue, halves))
  }

  /// The keyed hash of a letter and the sixteen bytes of an identifier.
  private func draw(
    _ mark: UInt8,
    _ halves: (high: UInt64, low: UInt64)
  ) -> (high: UInt64, low: UInt64) {
    withUnsafeTemporaryAllocation(byteCount: 17, alignment: 8) { message in
      message.storeBytes(of: halves.high.bigEndian, toByteOffset: 0, as: UInt64.self)
      message.storeBytes(of: halves.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      message[16] = mark
      return hash.prefix(ofShort: UnsafeRawBufferPointer(message))
    }
  }
}
