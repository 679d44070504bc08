import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  func name(of responsibility: ItemNumber<Responsibility>) -> ResourceName {
    name(.task, "responsibility", responsibility.value)
  }

  /// What was promised by whom by when, as tasks of the plan.
  func writeResponsibilities(into writer: inout JSONWriter) {
    for responsibility in file.responsibilities {
      resource(name(of: responsibility.number), into: &writer) { writer in
        write(responsibility, into: &writer)
      }
    }
  }

  private func write(_ responsibility: Responsibility, into writer: inout JSONWriter) {
    let number = responsibility.number.value
    let agreed = authorship.beginning(.responsibility, number)
    let latest = authorship.latest(
      ItemReference(.responsibility, number),
      ItemReference(.responsibilityStage, number)
    )
    writer.references("basedOn", [FHIRReference(planName)])
    writer.field("status", responsibility.stage.status)
    writer.concept("statusReason", text: responsibility.stage.reason)
    writer.field("intent", "plan")
    writer.words("description", responsibility.what)
    writer.reference("for", patient)
    writer.field("authoredOn", agreed?.recorded.iso)
    writer.field(
      "lastModified",
      agreed.map { max($0.recorded, latest?.recorded ?? $0.recorded).iso }
    )
    writer.reference("requester", agreed.map { reference(to: $0.actor) })
    writer.reference("owner", responsibility.holder.flatMap { reference(to: $0) })
    writer.reference("reasonReference", reference(to: responsibility.basis))
    writer.object("restriction") { $0.period("period", nil, responsibility.due.iso) }
    if case .done(let day, let outcome) = responsibility.stage {
      write(outcome, on: day, into: &writer)
    }
  }

  private func write(_ outcome: String, on day: Day, into writer: inout JSONWriter) {
    let outputs = [
      ("outcome", outcome.fitForFHIR), ("done", day.iso),
    ]
    writer.array("output", outputs) { output, writer in
      guard let value = output.1 else { return }
      writer.object { writer in
        writer.concept("type", FHIRCode(.output, output.0))
        if output.0 == "done" {
          writer.field("valueDate", value)
        } else {
          writer.field("valueString", value)
        }
      }
    }
  }

  private func reference(to basis: ResponsibilityBasis) -> FHIRReference? {
    switch basis {
    case .need(let need): file.needs[need].map { FHIRReference(name(of: $0.number)) }
    case .goal(let goal): file.goals[goal].map { FHIRReference(name(of: $0.number)) }
    case .topic(let topic):
      file.topics[topic].flatMap { topic in
        file.meetings[topic.meeting].map {
          FHIRReference(
            $0.stage == .held ? encounterName($0.number) : appointmentName($0.number)
          )
        }
      }
    }
  }
}

extension ResponsibilityStage {
  fileprivate var status: String {
    switch self {
    case .agreed: "requested"
    case .accepted: "accepted"
    case .declined: "rejected"
    case .done: "completed"
    case .cancelled: "cancelled"
    }
  }

  fileprivate var reason: String? {
    switch self {
    case .declined(let reason): reason
    case .cancelled(let reason, _): reason
    case .agreed, .accepted, .done: nil
    }
  }
}
