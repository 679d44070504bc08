import TiimiEncoding

/// How forms carry the weight of an answer option.
enum ItemWeight {
  /// The extensions that mean a weight.
  static let extensions: Set<String> = [
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
  ]

  /// The addresses of a code system's property that mean a weight.
  static let properties: Set<String> = [
    "http://hl7.org/fhir/concept-properties#itemWeight",
    "http://hl7.org/fhir/concept-properties#ordinalValue",
  ]

  /// The names of a code system's property that mean a weight.
  static let propertyCodes: Set<String> = ["itemWeight", "ordinalValue", "score"]

  /// What was found at one place.
  enum Found: Hashable {
    case none
    case weight(ExactDecimal, isText: Bool)
    case unreadable
  }

  /// The weight in the extensions of an element.
  static func inExtensions(of element: JSON?) -> Found {
    let found = element?.list("extension").first { part in
      part.text("url").map(extensions.contains) ?? false
    }
    return found.map(value) ?? .none
  }

  /// The weight in the properties of a code system's concept.
  static func inProperties(of concept: JSON, named names: Set<String>) -> Found {
    let found = concept.list("property").first { $0.text("code").map(names.contains) ?? false }
    return found.map(value) ?? .none
  }

  private static func value(_ part: JSON) -> Found {
    for key in ["valueDecimal", "valueInteger"] {
      guard let value = part[key] else { continue }
      guard let number = value.decimal else { return .unreadable }
      return .weight(number, isText: value.text != nil)
    }
    return .unreadable
  }
}
