import TiimiDomain
import TiimiEncoding

extension AgreementShape {
  package func read(_ payload: JSONNode) throws(JSONFault) -> AgreementEntry {
    switch self {
    case .goalSet: try goal(payload)
    case .rated:
      .rated(try GoalRating(part: payload))
    case .agreed: try agreement(payload)
    case .accepted:
      .accepted(try payload.number("responsibility"))
    case .declined:
      .declined(try payload.number("responsibility"), reason: try payload.string("reason"))
    case .handedOver:
      .handedOver(
        try payload.number("responsibility"),
        to: try payload.part("to"),
        reason: try payload.string("reason")
      )
    case .rescheduled:
      .rescheduled(
        try payload.number("responsibility"),
        due: try payload.day("due"),
        reason: try payload.string("reason")
      )
    case .completed:
      .completed(
        try payload.number("responsibility"),
        day: try payload.day("day"),
        outcome: try payload.string("outcome")
      )
    case .cancelled:
      .cancelled(try payload.number("responsibility"), reason: try payload.string("reason"))
    }
  }

  private func goal(_ payload: JSONNode) throws(JSONFault) -> AgreementEntry {
    .goalSet(
      try payload.number("number"),
      need: try payload.number("need"),
      words: try payload.string("words"),
      scale: try scale(payload),
      weight: try payload.int("weight", in: 1...9)
    )
  }

  private func scale(_ payload: JSONNode) throws(JSONFault) -> GoalScale? {
    guard let node = try payload.optional("scale") else { return nil }
    let steps = try payload.strings("scale")
    guard steps.count == 5 else { throw node.fault(.invalid) }
    return GoalScale(steps: steps)
  }

  private func agreement(_ payload: JSONNode) throws(JSONFault) -> AgreementEntry {
    .agreed(
      try payload.number("number"),
      what: try payload.string("what"),
      holder: try payload.part("holder"),
      due: try payload.day("due"),
      basis: try payload.part("basis")
    )
  }
}
