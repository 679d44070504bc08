import TiimiDomain
import TiimiEncoding

extension TeamShape {
  package func read(_ payload: JSONNode) throws(JSONFault) -> TeamEntry {
    switch self {
    case .proposed: try proposal(payload)
    case .approved:
      .approved(try payload.number("member"))
    case .declinedByClient:
      .declinedByClient(
        try payload.number("member"),
        words: try payload.optionalString("words")
      )
    case .accepted:
      .accepted(
        try payload.number("member"),
        from: try payload.day("from"),
        until: try payload.optionalDay("until")
      )
    case .declined:
      .declined(try payload.number("member"), reason: try payload.string("reason"))
    case .ended: try end(payload)
    case .ownWorker:
      .ownWorkerNamed(try OwnWorkerNaming(part: payload))
    case .noOwnWorker:
      .noOwnWorker(ground: try payload.string("ground"))
    case .convener:
      .convenerNamed(try payload.number("member"))
    }
  }

  private func proposal(_ payload: JSONNode) throws(JSONFault) -> TeamEntry {
    .proposed(
      try payload.number("number"),
      try payload.part("participant"),
      capacity: try payload.choice("capacity"),
      need: try payload.number("need"),
      reason: try payload.string("reason")
    )
  }

  private func end(_ payload: JSONNode) throws(JSONFault) -> TeamEntry {
    .ended(
      try payload.number("member"),
      day: try payload.day("day"),
      reason: try payload.string("reason"),
      fates: try payload.parts("fates")
    )
  }
}
