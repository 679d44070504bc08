/// What a staff member may do in the register, apart from the teams they belong to.
public enum StaffRole: String, CaseIterable, Comparable, Sendable {
  /// Opens cases, screens clients and writes to the cases of the own unit.
  case screener
  /// Takes part in teams; reads the cases of the own unit.
  case professional
  /// Reads the cases of the own unit and runs its lists.
  case manager
  /// Sees figures and lists without identities.
  case evaluator
  /// Keeps units, staff and the register itself.
  case administrator

  /// Orders the roles by their names, so that lists of roles are stable.
  public static func < (lhs: StaffRole, rhs: StaffRole) -> Bool { lhs.rawValue < rhs.rawValue }
}
