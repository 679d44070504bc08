import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  var planName: ResourceName { name(.carePlan, "plan") }

  /// Whether there is a plan, or something that belongs to one.
  var hasPlan: Bool {
    !file.plan.contents.isEmpty || !file.plan.agreements.isEmpty || !file.goals.isEmpty
      || !file.responsibilities.isEmpty || !file.followUps.isEmpty
  }

  /// The shared plan with its items, goals, responsibilities and follow-ups.
  func writePlan(into writer: inout JSONWriter) {
    guard hasPlan else { return }
    resource(planName, into: &writer) { writer in
      writer.field("status", planStatus)
      writer.field("intent", "plan")
      writer.words("title", Self.title(language))
      writer.reference("subject", patient)
      writer.period(
        "period",
        file.plan.agreements.first?.occurred.iso,
        file.episodes.last?.closing.flatMap { closing in
          file.plan.agreements.first.map { max($0.occurred, closing.occurred).iso }
        }
      )
      if case .named(let staff, _)? = file.ownWorker {
        writer.reference("author", reference(to: staff))
      }
      if hasTeam { writer.references("careTeam", [FHIRReference(teamName)]) }
      writer.references("addresses", file.needs.map { FHIRReference(name(of: $0.number)) })
      writer.references("goal", file.goals.map { FHIRReference(name(of: $0.number)) })
      writeActivities(into: &writer)
      writer.notes(planNotes)
    }
  }

  private var planStatus: String {
    if file.isClosed { return file.plan.agreements.isEmpty ? "revoked" : "completed" }
    return file.plan.agreements.isEmpty || file.plan.isDraft ? "draft" : "active"
  }

  private func writeActivities(into writer: inout JSONWriter) {
    if file.responsibilities.isEmpty, file.followUps.isEmpty { return }
    writer.array("activity") { writer in
      for responsibility in file.responsibilities {
        writer.object { $0.reference("reference", FHIRReference(name(of: responsibility.number))) }
      }
      for followUp in file.followUps { write(followUp, into: &writer) }
    }
  }

  private func write(_ followUp: FollowUp, into writer: inout JSONWriter) {
    writer.object { writer in
      if let held = followUp.held {
        writer.array("progress") { writer in
          writer.object { writer in
            writer.field("time", held.day.iso)
            writer.field("text", words(of: held.experience) ?? held.day.iso)
          }
        }
      }
      writer.object("detail") { writer in
        writer.concept("code", FHIRCode(.planItem, String(PlanItem.followUp.rawValue)))
        let status =
          followUp.held != nil ? "completed" : followUp.isCancelled ? "cancelled" : "scheduled"
        writer.field("status", status)
        writer.period("scheduledPeriod", followUp.planned.iso)
      }
    }
  }

  private var planNotes: [String?] {
    let items = file.plan.contents.sorted { $0.key < $1.key }.map { item, content in
      words(of: content).map { "\(item.rawValue). \(item.title(language)): \($0)" }
    }
    let view = file.plan.agreements.last.flatMap { words(of: $0.clientView) }
    return items + [view.map { "\(Self.clientView(language)): \($0)" }]
  }

  private func words(of content: PlanContent) -> String? {
    switch content {
    case .text(let text): text.fitForFHIR
    case .obstacle(let text): text.fitForFHIR.map { "\(Self.obstacle(language)): \($0)" }
    }
  }

  private static let title = Phrase(
    fi: "Yhteinen suunnitelma",
    sv: "Gemensam plan",
    en: "Shared plan"
  )
  private static let clientView = Phrase(
    fi: "Asiakkaan näkemys",
    sv: "Klientens åsikt",
    en: "The client's view"
  )
  private static let obstacle = Phrase(fi: "Este", sv: "Hinder", en: "Obstacle")
}
