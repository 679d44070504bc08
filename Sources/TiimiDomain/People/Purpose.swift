/// Why somebody reads or writes a client's data (käyttötarkoitus), kept with each entry and each log row.
public enum Purpose: String, CaseIterable, Sendable {
  /// Care and service of the client.
  case care
  /// Screening and identification.
  case screening
  /// Leading and developing the unit's work.
  case management
  /// Evaluation of the process.
  case evaluation
  /// The client's own request to see the data.
  case clientRequest
  /// Keeping the register: backup, import, correction.
  case maintenance
  /// Practising on a practice register.
  case practice
}
