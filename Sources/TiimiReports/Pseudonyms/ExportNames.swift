import TiimiDomain

/// What stands for persons, cases and units in an export: pseudonyms, or the register's identifiers.
///
/// Names, identity codes and addresses leave in neither. Units keep their codes unless they are
/// hidden: a unit is no person, but a small one can give its only client away.
public struct ExportNames: Sendable {
  /// The pseudonyms; nil in an identified export.
  public let pseudonyms: Pseudonyms?
  /// What happens to dates.
  public let policy: DatePolicy
  /// True when units leave under pseudonyms too.
  public let hidesUnits: Bool

  /// Names with pseudonyms.
  public init(_ pseudonyms: Pseudonyms, dates policy: DatePolicy, hidesUnits: Bool = false) {
    self.pseudonyms = pseudonyms
    self.policy = policy
    self.hidesUnits = hidesUnits
  }

  /// The register's own identifiers, with dates as they are.
  public static let identified = ExportNames()

  private init() {
    pseudonyms = nil
    policy = .exact
    hidesUnits = false
  }

  /// How the dates of a person leave; linked records of one person share their shift.
  public func dates(of person: ClientID) -> PersonDates {
    pseudonyms?.dates(of: person, policy) ?? .exact
  }

  /// What stands for a client; give the record that stands for all linked with it.
  public func text(of client: ClientID) -> String {
    pseudonyms?.pseudonym(of: client).text ?? client.text
  }

  /// What stands for a case.
  public func text(of caseID: CaseID) -> String {
    pseudonyms?.pseudonym(of: caseID).text ?? caseID.text
  }

  /// What stands for a member of the staff.
  public func text(of staff: StaffID) -> String {
    pseudonyms?.pseudonym(of: staff).text ?? staff.text
  }

  /// What stands for a journal entry.
  public func text(of entry: EntryID) -> String {
    pseudonyms?.pseudonym(of: entry).text ?? entry.text
  }

  /// What stands for a unit: its code, or a pseudonym when units are hidden.
  public func text(of unit: UnitID, code: String) -> String {
    guard hidesUnits, let pseudonyms else { return code }
    return pseudonyms.pseudonym(of: unit).text
  }
}

extension ExportNames {
  /// Appends what stands for a client.
  public func append(_ client: ClientID, to bytes: inout [UInt8]) {
    if let pseudonyms {
      pseudonyms.pseudonym(of: client).append(to: &bytes)
    } else {
      bytes.append(contentsOf: client.text.utf8)
    }
  }

  /// Appends what stands for a case.
  public func append(_ caseID: CaseID, to bytes: inout [UInt8]) {
    if let pseudonyms {
      pseudonyms.pseudonym(of: caseID).append(to: &bytes)
    } else {
      bytes.append(contentsOf: caseID.text.utf8)
    }
  }

  /// Appends what stands for a member of the staff.
  public func append(_ staff: StaffID, to bytes: inout [UInt8]) {
    if let pseudonyms {
      pseudonyms.pseudonym(of: staff).append(to: &bytes)
    } else {
      bytes.append(contentsOf: staff.text.utf8)
    }
  }

  /// Appends what stands for a journal entry.
  public func append(_ entry: EntryID, to bytes: inout [UInt8]) {
    if let pseudonyms {
      pseudonyms.pseudonym(of: entry).append(to: &bytes)
    } else {
      bytes.append(contentsOf: entry.text.utf8)
    }
  }
}
