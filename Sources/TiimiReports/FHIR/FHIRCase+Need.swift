import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  /// The name of a need.
  func name(of need: ItemNumber<Need>) -> ResourceName { name(.condition, "need", need.value) }

  /// The needs found in the joint assessment, as items of a problem list.
  ///
  /// They are active: the case file records no end of a need.
  func writeNeeds(into writer: inout JSONWriter) {
    for need in file.needs {
      let recorded = authorship.beginning(.need, need.number.value)
      resource(name(of: need.number), into: &writer) { writer in
        if let importance = need.importance {
          writer.array("extension") { writer in
            writer.addition(.importance) { $0.field("valueInteger", importance) }
          }
        }
        writer.concept("clinicalStatus", .active)
        writer.concepts(
          "category",
          [.problem, FHIRCode(.needNature, need.nature, language)]
        )
        writer.concept(
          "code",
          FHIRCode(.needArea, String(need.area.rawValue), need.area.title(language))
        )
        writer.reference("subject", patient)
        writer.field("recordedDate", recorded?.recorded.iso)
        writer.reference("recorder", recorded.map { reference(to: $0.actor) })
        writer.notes([need.words])
      }
    }
  }
}
