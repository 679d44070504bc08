import TiimiEncoding

/// The value sets and code systems that a form carries with it.
struct ContainedTerms {
  /// A concept of a value set with what its two places say of the weight.
  struct Concept {
    let coding: AnswerCoding
    let json: JSON
    let ofSet: ItemWeight.Found
  }

  private let sets: [JSON]
  private let systems: [JSON]
  private let weights: [[String: ItemWeight.Found]]

  init(_ contained: [JSON]) {
    sets = contained.filter { $0.text("resourceType") == "ValueSet" }
    systems = contained.filter { $0.text("resourceType") == "CodeSystem" }
    weights = systems.map(Self.weights)
  }

  /// The concepts of the value set with that address, or `#id`; nil when it is not in the form.
  func concepts(of address: String) -> [Concept]? {
    let set = sets.first { set in
      set.text("id").map { "#" + $0 == address } ?? false || set.text("url") == address
    }
    guard let set else { return nil }
    let included = set["compose"]?.list("include").flatMap(concepts) ?? []
    let expanded = set["expansion"]?.list("contains").compactMap { concept($0, in: nil) } ?? []
    return included.isEmpty ? expanded : included
  }

  private func concepts(ofInclude include: JSON) -> [Concept] {
    let system = include.text("system")
    let listed = include.list("concept")
    guard listed.isEmpty else { return listed.compactMap { concept($0, in: system) } }
    guard let place = place(of: system) else { return [] }
    return Self.flat(systems[place].list("concept")).compactMap {
      concept($0, in: system, ofSet: false)
    }
  }

  private func concept(_ json: JSON, in system: String?, ofSet: Bool = true) -> Concept? {
    guard let code = json.text("code") else { return nil }
    let system = json.text("system") ?? system
    return Concept(
      coding: AnswerCoding(system: system, code: code, display: json.text("display")),
      json: json,
      ofSet: ofSet ? ItemWeight.inExtensions(of: json) : .none
    )
  }

  /// The weight that a contained code system gives to a code, by a property or an extension.
  func weight(of coding: AnswerCoding) -> ItemWeight.Found {
    place(of: coding.system).flatMap { weights[$0][coding.code] } ?? .none
  }

  /// The code system with that address or `#id`; the only one when no address is told.
  private func place(of address: String?) -> Int? {
    guard let address else { return systems.count == 1 ? 0 : nil }
    return systems.firstIndex { system in
      system.text("url") == address || system.text("id").map { "#" + $0 == address } ?? false
    }
  }

  private static func weights(in system: JSON) -> [String: ItemWeight.Found] {
    let declared = system.list("property").filter {
      $0.text("uri").map(ItemWeight.properties.contains) ?? false
    }
    let names = ItemWeight.propertyCodes.union(declared.compactMap { $0.text("code") })
    let pairs = flat(system.list("concept")).compactMap { concept in
      concept.text("code").map { code in
        let found = ItemWeight.inProperties(of: concept, named: names)
        return (code, found == .none ? ItemWeight.inExtensions(of: concept) : found)
      }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func flat(_ concepts: [JSON]) -> [JSON] {
    concepts.flatMap { [$0] + flat($0.list("concept")) }
  }
}
