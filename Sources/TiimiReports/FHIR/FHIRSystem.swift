/// A code system, an identifier system or an extension as the FHIR export names it.
///
/// Sources disagree on some names, so that each stands in one table with where it comes from.
public struct FHIRSystem: Hashable, Sendable {
  /// How sure the name is.
  public enum Status: String, CaseIterable, Sendable {
    /// Read in the source.
    case verified
    /// The sources disagree, or the source was not read.
    case unverified
    /// This project's own: nobody else knows it.
    case own
  }

  /// The name in data.
  public let uri: String
  /// How sure the name is.
  public let status: Status
  /// Where the name was read, and what else it is called.
  public let source: String

  private init(_ uri: String, _ status: Status, _ source: String) {
    self.uri = uri
    self.status = status
    self.source = source
  }

  private static let profiles = "fhir-fi/finnish-base-profiles"
  private static let r4 = "FHIR R4 4.0.1"
}

/// Systems of Finland.
extension FHIRSystem {
  static let personalIdentityCode = FHIRSystem("urn:oid:1.2.246.21", .verified, profiles)
  static let securityLabel = FHIRSystem(
    "https://hl7.fi/fhir/finnish-base-profiles/CodeSystem/fi-base-security-label-cs",
    .unverified,
    profiles + "; older drafts call it SecurityLabelCS"
  )
  static let municipalityExtension = FHIRSystem(
    "https://hl7.fi/fhir/finnish-base-profiles/StructureDefinition/municipality-code",
    .verified,
    profiles
  )
  static let municipality = FHIRSystem(
    "urn:oid:1.2.246.537.6.21",
    .unverified,
    profiles + "; older drafts write the year into it: 1.2.246.537.6.21.2003"
  )
  static let appointmentStatus = FHIRSystem(
    "urn:oid:1.2.246.537.6.881",
    .verified,
    "fhir-fi/finnish-scheduling"
  )
}

/// Systems of HL7 and others.
extension FHIRSystem {
  static let identifierType = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/v2-0203",
    .verified,
    profiles
  )
  static let actCode = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    .verified,
    r4
  )
  static let conditionClinical = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/condition-clinical",
    .verified,
    r4
  )
  static let conditionCategory = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/condition-category",
    .verified,
    r4
  )
  static let observationCategory = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/observation-category",
    .verified,
    r4
  )
  static let dataAbsentReason = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/data-absent-reason",
    .verified,
    r4
  )
  static let consentScope = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/consentscope",
    .verified,
    r4
  )
  static let actReceiver = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
    .verified,
    r4
  )
  static let provenanceAgent = FHIRSystem(
    "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
    .verified,
    r4
  )
  static let loinc = FHIRSystem(
    "http://loinc.org",
    .verified,
    r4 + "; the codes of AUDIT-C from US Core, 59284-0 from the Consent examples"
  )
  static let language = FHIRSystem("urn:ietf:bcp:47", .verified, r4)
  static let uri = FHIRSystem("urn:ietf:rfc:3986", .verified, r4)
  static let ordinalValue = FHIRSystem(
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    .verified,
    r4
  )
  static let interpreterRequired = FHIRSystem(
    "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired",
    .verified,
    r4
  )
}

/// This project's own systems.
extension FHIRSystem {
  static let register = own("register", "which register by 703/2023 46–47 §")
  static let caseNumber = own("case-number", "the number of the case")
  static let unitCode = own("unit-code", "the short code of the unit")
  static let process = own("process", "what the case is")
  static let observation = own("observation", "what is observed")
  static let part = own("part", "parts of an observation")
  static let instrument = own("instrument", "the instruments of docs/instruments.md")
  static let answer = own("answer", "answers of instruments")
  static let band = own("band", "bands and alerts of instruments")
  static let rule = own("rule", "the rules of docs/rules.md")
  static let recommendation = own("recommendation", "what the checklist recommends")
  static let decision = own("decision", "what the professional decided")
  static let invitationAnswer = own("invitation-answer", "the client's answer")
  static let permission = own("permission", "the three permissions")
  static let needArea = own("need-area", "the areas of 1301/2014 11 §")
  static let needNature = own("need-nature", "how long a need lasts, 1301/2014 37 §")
  static let importance = own(
    "importance",
    "extension: how much a need matters to the client, 0–10"
  )
  static let capacity = own("capacity", "in what capacity somebody sits in the team")
  static let profession = own("profession", "professions; the national codes are not verified")
  static let sector = own("sector", "sectors")
  static let presence = own("presence", "how somebody took part in a meeting")
  static let attainment = own("attainment", "the steps of a goal, -2…2")
  static let weight = own("weight", "extension: the weight of a goal")
  static let planItem = own("plan-item", "the items of a plan, 1301/2014 39 §")
  static let viewpoint = own("viewpoint", "who rates a goal, 703/2023 42 §")
  static let closingReason = own("closing-reason", "why an episode was closed")
  static let output = own("output", "what came of a responsibility")
  static let appointmentStatusExtension = own(
    "appointment-status",
    "extension: the Finnish status of an appointment"
  )

  static let questionnaire = FHIRSystem(
    "urn:minun-tiimini:questionnaire",
    .own,
    "the addresses of forms, each ending in the instrument"
  )

  private static func own(_ name: String, _ source: String) -> FHIRSystem {
    FHIRSystem("urn:minun-tiimini:fhir:" + name, .own, source)
  }

  /// Every system that the export may name, for its documentation.
  public static let all = [
    personalIdentityCode, securityLabel, municipalityExtension, municipality, appointmentStatus,
    identifierType, actCode, conditionClinical, conditionCategory, observationCategory,
    dataAbsentReason, consentScope, actReceiver, provenanceAgent, loinc, language, uri,
    ordinalValue,
    interpreterRequired, register, caseNumber, unitCode, process, observation, part, instrument,
    answer, band, rule, recommendation, decision, invitationAnswer, permission, needArea,
    needNature, importance, capacity, profession, sector, presence, attainment, weight, planItem,
    viewpoint, closingReason, output, appointmentStatusExtension, questionnaire,
  ]
}
