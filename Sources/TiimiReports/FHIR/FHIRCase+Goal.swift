import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  func name(of goal: ItemNumber<Goal>) -> ResourceName { name(.goal, "goal", goal.value) }

  /// The goals in the client's words, each with its ratings from the three viewpoints.
  func writeGoals(into writer: inout JSONWriter) {
    let ratings = Dictionary(grouping: file.ratings.enumerated(), by: \.element.goal)
    for goal in file.goals {
      let ratings = ratings[goal.number] ?? []
      resource(name(of: goal.number), into: &writer) { writer in
        writer.array("extension") { writer in
          writer.addition(.weight) { $0.field("valueInteger", goal.weight) }
        }
        writer.field("lifecycleStatus", file.isClosed ? "completed" : "active")
        writer.concept("description", text: goal.words)
        writer.reference("subject", patient)
        let recorded = authorship.beginning(.goal, goal.number.value)
        writer.field("startDate", recorded.map { HelsinkiTime.day(of: $0.occurred).iso })
        writeSteps(of: goal, into: &writer)
        if file.needs[goal.need] != nil {
          writer.references("addresses", [FHIRReference(name(of: goal.need))])
        }
        writer.references(
          "outcomeReference",
          ratings.map { FHIRReference(name(.goalRating, $0.offset + 1)) }
        )
      }
      for rating in ratings {
        write(rating.element, as: rating.offset + 1, of: goal, into: &writer)
      }
    }
  }

  /// The steps agreed for a goal, from much less than expected to much more.
  private func writeSteps(of goal: Goal, into writer: inout JSONWriter) {
    guard let scale = goal.scale, !scale.steps.isEmpty else { return }
    writer.array("target", scale.steps.enumerated()) { step, writer in
      writer.object { writer in
        writer.concept("measure", FHIRCode(.instrument, "gas"))
        writer.concept(
          "detailCodeableConcept",
          FHIRCode(.attainment, String(step.offset - scale.steps.count / 2)),
          text: step.element
        )
      }
    }
  }

  private func write(
    _ rating: GoalRating,
    as number: Int,
    of goal: Goal,
    into writer: inout JSONWriter
  ) {
    observation(
      .goalRating,
      name(.goalRating, number),
      codes: [FHIRCode(.viewpoint, rating.viewpoint, language)],
      from: ratingEntry(number),
      into: &writer
    ) { writer in
      writer.references("focus", [FHIRReference(name(of: goal.number))])
      writer.field("valueInteger", rating.rating)
      writer.notes([rating.words])
    }
  }

  private func ratingEntry(_ number: Int) -> RecordedEntry? {
    var seen = 0
    return authorship.standing.first {
      guard case .agreement(.rated) = $0.entry else { return false }
      seen += 1
      return seen == number
    }
  }
}
