import TiimiDomain
import TiimiStore

/// One row of the access log (käyttöloki), 703/2023 10 §.
public struct AccessRecord: Hashable, Sendable {
  /// When, as an ISO 8601 instant.
  public let moment: String
  /// The staff member's identifier.
  public let actor: String
  /// What was done.
  public let action: String
  /// Which data.
  public let detail: String
  /// For what purpose.
  public let purpose: String
  /// False when the policy refused it.
  public let allowed: Bool

  init(_ row: AccessRow) {
    moment = row.moment
    actor = row.actor
    action = row.action
    detail = row.detail
    purpose = row.purpose
    allowed = row.allowed
  }
}
