import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens to the team.
package enum TeamShape: String, EntryShape {
  case proposed = "memberProposed.1"
  case approved = "memberApproved.1"
  case declinedByClient = "memberDeclinedByClient.1"
  case accepted = "memberAccepted.1"
  case declined = "memberDeclined.1"
  case ended = "membershipEnded.1"
  case ownWorker = "ownWorkerNamed.1"
  case noOwnWorker = "ownWorkerNotNamed.1"
  case convener = "convenerNamed.1"

  package static func current(for entry: TeamEntry) -> TeamShape {
    switch entry {
    case .proposed: .proposed
    case .approved: .approved
    case .declinedByClient: .declinedByClient
    case .accepted: .accepted
    case .declined: .declined
    case .ended: .ended
    case .ownWorkerNamed: .ownWorker
    case .noOwnWorker: .noOwnWorker
    case .convenerNamed: .convener
    }
  }

  package static func writeFields(of entry: TeamEntry, into writer: inout JSONWriter) {
    switch entry {
    case .proposed(let number, let participant, let capacity, let need, let reason):
      writer.field("number", number)
      writer.field("participant", participant)
      writer.field("capacity", capacity)
      writer.field("need", need)
      writer.field("reason", reason)
    case .approved(let member), .convenerNamed(let member):
      writer.field("member", member)
    case .declinedByClient(let member, let words):
      writer.field("member", member)
      writer.field("words", words)
    case .accepted(let member, let from, let until):
      writer.field("member", member)
      writer.field("from", from)
      writer.field("until", until)
    case .declined(let member, let reason):
      writer.field("member", member)
      writer.field("reason", reason)
    case .ended(let member, let day, let reason, let fates):
      writer.field("member", member)
      writer.field("day", day)
      writer.field("reason", reason)
      writer.field("fates", fates)
    case .ownWorkerNamed(let naming):
      naming.writeFields(into: &writer)
    case .noOwnWorker(let ground):
      writer.field("ground", ground)
    }
  }
}

extension OwnWorkerNaming: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      staff: try node.identifier("staff"),
      coWorker: try node.optionalIdentifier("coWorker"),
      specialSupport: try node.bool("specialSupport"),
      healthGround: try node.optionalString("healthGround")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("staff", staff)
    writer.field("coWorker", coWorker)
    writer.field("specialSupport", specialSupport)
    writer.field("healthGround", healthGround)
  }
}
