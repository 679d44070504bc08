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

  init(_ contained: [JSON]) {
    sets = contained.filter { $0.text("resourceType") == "ValueSet" }
    systems = contained.filter { $0.text("resourceType") == "CodeSystem" }
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
    guard let whole = codeSystem(system) else { return [] }
    return Self.flat(whole.list("concept")).compactMap { concept($0, in: system, ofSet: false) }
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
    guard let system = codeSystem(coding.system),
      let concept = Self.flat(system.list("concept")).first(where: {
        $0.text("code") == coding.code
      })
    else { return .none }
    let declared = system.list("property").filter {
      $0.text("uri").map(ItemWeight.properties.contains) ?? false
    }
    let names = ItemWeight.propertyCodes.union(declared.compactMap { $0.text("code") })
    let found = ItemWeight.inProperties(of: concept, named: names)
    return found == .none ? ItemWeight.inExtensions(of: concept) : found
  }

  /// The code system with that address or `#id`; the only one when no address is told.
  private func codeSystem(_ address: String?) -> JSON? {
    guard let address else { return systems.count == 1 ? systems.first : nil }
    return systems.first { system in
      system.text("url") == address || system.text("id").map { "#" + $0 == address } ?? false
    }
  }

  private static func flat(_ concepts: [JSON]) -> [JSON] {
    concepts.flatMap { [$0] + flat($0.list("concept")) }
  }
}
