import TiimiDomain
import TiimiEncoding

extension CaseID {
  /// The journal stream of the case.
  package var stream: String { "case/" + text }
}

extension ClientID {
  /// The journal stream of the client.
  package var stream: String { "client/" + text }
}

extension StaffID {
  /// The journal stream of the staff member.
  package var stream: String { "staff/" + text }
}

extension UnitID {
  /// The journal stream of the unit.
  package var stream: String { "unit/" + text }
}

extension LinkID {
  /// The journal stream of the link.
  package var stream: String { "link/" + text }
}
