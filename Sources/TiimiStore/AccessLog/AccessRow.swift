/// One line of the access log: who did what to whose data, and whether it was allowed.
package struct AccessRow: Hashable, Sendable {
  /// When, as the text of a moment.
  package var moment: String
  /// Who.
  package var actor: String
  /// What was done, such as `read`, `write` or `export`.
  package var action: String
  /// Whose data: the identifier of a client, or a stream.
  package var subject: String
  /// What exactly, such as the command; never data of the client.
  package var detail: String
  /// For what purpose.
  package var purpose: String
  /// Whether it was allowed; refused attempts are logged too.
  package var allowed: Bool

  /// Makes a line.
  package init(
    moment: String,
    actor: String,
    action: String,
    subject: String,
    detail: String,
    purpose: String,
    allowed: Bool
  ) {
    self.moment = moment
    self.actor = actor
    self.action = action
    self.subject = subject
    self.detail = detail
    self.purpose = purpose
    self.allowed = allowed
  }
}
