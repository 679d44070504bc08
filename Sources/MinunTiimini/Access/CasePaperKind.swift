/// The papers that are printed of a case; what was printed for whom stays in the access log.
public enum CasePaperKind: Hashable, Sendable {
  /// The plan for the client.
  case planForClient
  /// The plan for those who carry it out.
  case planForTeam
  /// The plan for one recipient, called as on the paper.
  case planForProvider(recipient: String)
  /// The plan with everything behind it.
  case planForArchive
  /// The case on one page.
  case summary
  /// The proposal of a team.
  case invitation
  /// The minutes of a meeting for one participant, called as in the case.
  case minutes(recipient: String)

  /// How the access log names the paper and its recipient.
  var detail: String {
    switch self {
    case .planForClient: "plan-print:client"
    case .planForTeam: "plan-print:team"
    case .planForProvider(let recipient): "plan-print:provider " + recipient.prefix(200)
    case .planForArchive: "plan-print:archive"
    case .summary: "case-summary"
    case .invitation: "invitation-print"
    case .minutes(let recipient): "minutes-print:" + recipient.prefix(200)
    }
  }
}

extension CasePaperKind {
  /// Reads what the access log says; nil when it is not about a paper of a case.
  public init?(detail: String) {
    let provider = "plan-print:provider "
    let minutes = "minutes-print:"
    switch detail {
    case "plan-print:client": self = .planForClient
    case "plan-print:team": self = .planForTeam
    case "plan-print:archive": self = .planForArchive
    case "case-summary": self = .summary
    case "invitation-print": self = .invitation
    case let detail where detail.hasPrefix(provider):
      self = .planForProvider(recipient: String(detail.dropFirst(provider.count)))
    case let detail where detail.hasPrefix(minutes):
      self = .minutes(recipient: String(detail.dropFirst(minutes.count)))
    default: return nil
    }
  }
}
