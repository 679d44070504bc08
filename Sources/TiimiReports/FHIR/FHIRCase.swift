import TiimiDomain
import TiimiEncoding

/// One case while its bundle is written.
struct FHIRCase {
  let source: FHIRSource
  let authorship: Authorship
  let forms: FHIRForms
  let written = WrittenParts()

  init(_ source: FHIRSource, forms: FHIRForms) {
    self.source = source
    self.forms = forms
    authorship = Authorship(source.history)
  }

  var file: CaseFile { source.history.file }
  var language: Language { source.language }
  var patient: FHIRReference { FHIRReference(patientName) }
  var patientName: ResourceName { ResourceName(.patient, source.client.id) }

  /// The name of a part of the case, such as `need` 3.
  func name(_ kind: ResourceKind, _ part: String, _ number: Int = 0) -> ResourceName {
    ResourceName(kind, hashing: "\(file.id.text)/\(part)/\(number)")
  }

  /// The register of what somebody wrote alone.
  func register(of recorded: RecordedEntry?) -> ClientRegister {
    ClientRegister(of: recorded.flatMap { source.staff[$0.actor]?.sector })
  }

  /// Writes a resource as an entry of the bundle, unless it belongs to the other register only.
  func resource(
    _ name: ResourceName,
    in place: ClientRegister = .both,
    into writer: inout JSONWriter,
    _ body: (inout JSONWriter) -> Void
  ) {
    guard source.register.takes(place) else { return }
    written.places[name] = place
    writer.object { writer in
      writer.field("fullUrl", name.url)
      writer.object("resource") { writer in
        writer.field("resourceType", name.kind.rawValue)
        writer.field("id", name.id)
        writer.object("meta") { writer in
          writer.array("tag") { $0.coding(FHIRCode(.register, place, language)) }
          if name.kind == .patient, source.isProtected {
            writer.array("security") { $0.coding(.protectionOrder) }
          }
        }
        body(&writer)
      }
    }
  }

  /// The name of a resource if it has been written.
  func reference(toWritten name: ResourceName) -> FHIRReference? {
    written.places[name] == nil ? nil : FHIRReference(name)
  }
}

/// What has been written of a bundle, and who has to follow because something refers to them.
final class WrittenParts {
  /// The resources with the registers that they belong to.
  var places: [ResourceName: ClientRegister] = [:]
  /// The staff members referred to.
  var staff: Set<StaffID> = []
  /// The units referred to.
  var units: Set<UnitID> = []
  /// The close persons referred to.
  var closePersons: Set<Int> = []
  /// The forms that answers refer to: their versions by instrument.
  var forms: [String: String] = [:]
}
