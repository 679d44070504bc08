import TiimiDomain

/// The staff member on whose behalf a session acts.
public struct Actor: Hashable, Sendable {
  /// The staff member.
  public let staff: StaffID
  /// The details, as they stood when the session began.
  public let details: StaffDetails

  func has(_ role: StaffRole) -> Bool { details.roles.contains(role) }
}
