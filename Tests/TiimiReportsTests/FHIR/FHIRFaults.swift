import TiimiDomain
import TiimiEncoding

/// Looks in a bundle for what no judge from elsewhere notices.
struct FHIRFaults {
  private(set) var found: [String] = []
  private let urls: [String]

  /// Looks through a bundle.
  init(in bundle: JSON) {
    let entries = bundle["entry"]?.elements ?? []
    urls = entries.compactMap { $0["fullUrl"]?.words }
    if Set(urls).count != entries.count { found.append("fullUrl is missing or there twice") }
    look(at: bundle, "Bundle")
    for entry in entries {
      guard let resource = entry["resource"], let type = resource["resourceType"]?.words else {
        found.append("entry without a resource")
        continue
      }
      for field in Self.required[type] ?? [] where resource[field] == nil {
        found.append("\(type) without \(field)")
      }
      let ends = [resource["period"]?["start"]?.words, resource["period"]?["end"]?.words]
      if let start = ends[0], let end = ends[1], end < start { found.append("\(type) ends early") }
    }
  }

  private mutating func look(at value: JSON, _ place: String) {
    switch value {
    case .null: found.append("null at \(place)")
    case .array(let elements):
      if elements.isEmpty { found.append("empty list at \(place)") }
      for element in elements { look(at: element, place) }
    case .object(let members):
      if members.isEmpty { found.append("empty object at \(place)") }
      if Set(members.map(\.key)).count < members.count { found.append("key twice at \(place)") }
      if members.count(where: { $0.key.hasPrefix("value") && $0.key != "value" }) > 1 {
        found.append("two values at \(place)")
      }
      if let url = value["reference"]?.words, !urls.contains(url) {
        found.append("dangling reference at \(place)")
      }
      for member in members { look(at: member.value, place + "." + member.key) }
    case .string(let text): look(at: text, place)
    case .bool, .number: break
    }
  }

  private mutating func look(at text: String, _ place: String) {
    if !text.contains(where: { !$0.isWhitespace }) { found.append("blank text at \(place)") }
    let isTime = place.hasSuffix("recorded") || place.hasSuffix("issued")
    if isTime, Moment(iso: text) == nil { found.append("impossible time at \(place)") }
    if place.hasSuffix("birthDate"), Day(iso: text) == nil { found.append("no day at \(place)") }
  }

  private static let required = [
    "Patient": ["name", "gender"], "RelatedPerson": ["patient"],
    "EpisodeOfCare": ["status", "patient", "statusHistory"], "Questionnaire": ["status", "url"],
    "QuestionnaireResponse": ["status", "questionnaire", "item"],
    "Observation": ["status", "code", "subject"], "RiskAssessment": ["status", "subject", "basis"],
    "Consent": ["status", "scope", "category", "policyRule"],
    "Condition": ["clinicalStatus", "subject", "code"], "CareTeam": ["participant"],
    "Appointment": ["status", "participant", "start", "end"],
    "Encounter": ["status", "class", "appointment"],
    "CarePlan": ["status", "intent", "subject"], "Task": ["status", "intent"],
    "Goal": ["lifecycleStatus", "description", "subject"],
    "Provenance": ["target", "recorded", "agent"],
  ]
}
