import TiimiDomain
import TiimiEncoding

/// A case as a FHIR R4 4.0.1 bundle of type collection, described in `docs/formats/fhir.md`.
///
/// Every reference leads to a resource of the same bundle, or is words only; the same case made at the
/// same moment gives the same bytes. It carries the client's identity: it is no export for evaluators.
public struct FHIRBundle {
  private let content: FHIRCase

  /// Makes a bundle.
  ///
  /// - Parameters:
  ///   - source: The case with the people in it, as it may be shown.
  ///   - forms: The forms read so far; shared by the bundles of one export.
  public init(_ source: FHIRSource, forms: FHIRForms = FHIRForms()) {
    content = FHIRCase(source, forms: forms)
  }

  /// Writes the bundle on one line, with its line end.
  public func write(into writer: inout JSONWriter) {
    let source = content.source
    writer.object { writer in
      writer.field("resourceType", "Bundle")
      writer.object("meta") { writer in
        writer.array("tag") { $0.coding(FHIRCode(.register, source.register, source.language)) }
        if source.isProtected { writer.array("security") { $0.coding(.protectionOrder) } }
      }
      writer.field("language", source.language.rawValue)
      writer.object("identifier") { writer in
        writer.field("system", FHIRSystem.uri.uri)
        writer.field("value", content.name(.bundle, source.register.rawValue).url)
      }
      writer.field("type", "collection")
      writer.field("timestamp", source.made.iso)
      writer.array("entry") { writeEntries(into: &$0) }
    }
    writer.newline()
  }

  /// People come last but for the client: only those whom something refers to are in the bundle.
  private func writeEntries(into writer: inout JSONWriter) {
    content.writePatient(into: &writer)
    content.writeEpisode(into: &writer)
    content.writeAnswers(into: &writer)
    content.writeResults(into: &writer)
    content.writeNarrative(into: &writer)
    content.writeConsents(into: &writer)
    content.writeWords(into: &writer)
    content.writeNeeds(into: &writer)
    content.writeTeam(into: &writer)
    content.writeMeetings(into: &writer)
    content.writeGoals(into: &writer)
    content.writeResponsibilities(into: &writer)
    content.writePlan(into: &writer)
    content.writeForms(into: &writer)
    content.writeProvenances(into: &writer)
    content.writePeople(into: &writer)
  }
}
