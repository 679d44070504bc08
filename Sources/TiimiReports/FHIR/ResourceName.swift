import TiimiDomain
import TiimiEncoding

/// The kinds of resources in an export; the raw value is the FHIR type.
enum ResourceKind: String, CaseIterable, Sendable {
  case patient = "Patient"
  case relatedPerson = "RelatedPerson"
  case practitioner = "Practitioner"
  case practitionerRole = "PractitionerRole"
  case organization = "Organization"
  case episodeOfCare = "EpisodeOfCare"
  case questionnaire = "Questionnaire"
  case questionnaireResponse = "QuestionnaireResponse"
  case observation = "Observation"
  case riskAssessment = "RiskAssessment"
  case consent = "Consent"
  case condition = "Condition"
  case careTeam = "CareTeam"
  case appointment = "Appointment"
  case encounter = "Encounter"
  case carePlan = "CarePlan"
  case goal = "Goal"
  case task = "Task"
  case provenance = "Provenance"
  case bundle = "Bundle"
}

/// The name by which the resources of a bundle refer to each other.
struct ResourceName: Hashable, Sendable {
  let kind: ResourceKind
  /// A UUID in lower case.
  let id: String

  /// The full URL in the bundle.
  var url: String { "urn:uuid:" + id }

  /// A name for something that has an identifier of its own, the same in every bundle.
  init<Subject>(_ kind: ResourceKind, _ id: Identifier<Subject>) {
    self.kind = kind
    self.id = id.text
  }

  /// A name made of what the thing is called; the same words give the same name.
  init(_ kind: ResourceKind, hashing words: String) {
    var hash = SHA256()
    hash.update(kind.rawValue)
    hash.update("/")
    hash.update(words)
    self.kind = kind
    id = Self.identifier(hash.finish())
  }

  /// Writes the first sixteen bytes as a UUID of version 8 (RFC 9562: made by a rule of one's own).
  private static func identifier(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, byte) in bytes.prefix(16).enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
      let marked =
        switch place {
        case 6: byte & 0x0F | 0x80
        case 8: byte & 0x3F | 0x80
        default: byte
        }
      text.append(digits[Int(marked >> 4)])
      text.append(digits[Int(marked & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A reference to a resource of the bundle, or to somebody who has none there.
struct FHIRReference: Hashable, Sendable {
  let url: String?
  let display: String?

  init(_ name: ResourceName) {
    url = name.url
    display = nil
  }

  /// Somebody who is known by words only.
  init(display: String) {
    url = nil
    self.display = display
  }
}
