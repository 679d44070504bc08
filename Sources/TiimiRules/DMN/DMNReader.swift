import TiimiEncoding

extension DMNModel {
  /// Reads a model of any version from 1.1 to 1.5.
  ///
  /// Extension elements, diagrams and elements without meaning for the evaluation are passed over.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - keepsFaulty: Whether a decision whose expression cannot be read stays in the model, null
  ///     for ever, with its fault in `faults`; otherwise the first such fault is thrown.
  /// - Throws: `DMNRefusal` with the element and its place.
  public init(reading bytes: [UInt8], keepsFaulty: Bool = false) throws(DMNRefusal) {
    let root: XMLElement
    do {
      root = try XMLReader().parse(bytes)
    } catch {
      throw .xml(error)
    }
    guard root.name == "definitions", DMNReader.isModel(root.namespace) else {
      throw .notDMN(line: root.line, column: root.column)
    }
    var reader = DMNReader(root)
    self = try reader.model()
    try checkRequirements(reader.places)
    if !keepsFaulty, let fault = faults.first { throw fault }
  }
}

/// One reading of a model.
struct DMNReader {
  let root: XMLElement
  /// Where each element with an identifier stands.
  private(set) var places: [String: DMNPlace] = [:]
  /// The expressions that could not be read.
  var faults: [DMNRefusal] = []
  /// The types that the model declares.
  var types = DMNTypes()
  /// The same as the language knows them.
  var languageTypes: [String: FEELType] = [:]
  /// Names of members that need a mention.
  private var members: Set<String> = []
  /// The name of the variable of each input, decision, knowledge model and service.
  private var variables: [String: String] = [:]

  init(_ root: XMLElement) {
    self.root = root
  }

  /// Whether elements of the namespace are those of a model.
  static func isModel(_ namespace: String?) -> Bool {
    guard let namespace else { return false }
    let isSpecified = ["http://www.omg.org/spec/DMN/", "https://www.omg.org/spec/DMN/"]
      .contains { namespace.hasPrefix($0) }
    return isSpecified && (namespace.hasSuffix("/MODEL/") || namespace.hasSuffix("/dmn.xsd"))
  }

  mutating func model() throws(DMNRefusal) -> DMNModel {
    try register()
    try readTypes()
    languageTypes = types.languageTypes
    var inputs: [DMNInput] = []
    var decisions: [DMNDecision] = []
    var knowledge: [DMNKnowledge] = []
    var services: [DMNService] = []
    for element in children(root) {
      switch element.name {
      case "inputData": inputs.append(try input(element))
      case "decision": decisions.append(try decision(element))
      case "businessKnowledgeModel": knowledge.append(try knowledgeModel(element))
      case "decisionService": services.append(try service(element))
      default: break
      }
    }
    return DMNModel(
      name: root.attribute("name") ?? "",
      namespace: root.attribute("namespace") ?? "",
      inputs: inputs,
      decisions: decisions,
      faults: faults,
      types: types,
      knowledge: knowledge,
      services: services,
      places: Dictionary(zip(decisions.map(\.id), 0...)) { first, _ in first }
    )
  }

  // MARK: Elements

  /// The children that belong to the model.
  func children(_ element: XMLElement) -> [XMLElement] {
    element.children.filter { $0.namespace == root.namespace && $0.name != "extensionElements" }
  }

  func child(_ element: XMLElement, _ name: String) -> XMLElement? {
    children(element).first { $0.name == name }
  }

  func text(_ element: XMLElement?) -> String? {
    element.flatMap { child($0, "text")?.text }
  }

  func required(_ element: XMLElement, _ attribute: String) throws(DMNRefusal) -> String {
    guard let value = element.attribute(attribute), !value.isEmpty else {
      throw .malformed(DMNPlace(element), wanted: attribute)
    }
    return value
  }

  /// The identifier of an element; its name stands in for a missing one.
  func identifier(_ element: XMLElement) -> String {
    element.attribute("id") ?? element.attribute("name") ?? ""
  }

  func variable(_ element: XMLElement) throws(DMNRefusal) -> DMNVariable {
    let variable = child(element, "variable")
    let written = variable?.attribute("name") ?? ""
    let name = written.isEmpty ? try required(element, "name") : written
    return DMNVariable(name: FEELNames.normal(name), type: variable.flatMap(typeName))
  }

  /// The type of an element, an attribute since 1.2 and sometimes an element before.
  func typeName(_ element: XMLElement) -> String? {
    let written = element.attribute("typeRef") ?? child(element, "typeRef")?.text
    return written.map(CellText.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: Names

  /// Notes what there is, so that expressions can name what stands further down in the file.
  private mutating func register() throws(DMNRefusal) {
    var names: Set<String> = []
    for element in children(root) where Self.kinds.contains(element.name) {
      let name = FEELNames.normal(try required(element, "name"))
      let place = DMNPlace(element)
      guard names.insert(name).inserted else { throw .duplicateName(place, name: name) }
      let id = identifier(element)
      guard places[id] == nil else { throw .duplicateIdentifier(place) }
      places[id] = place
      variables[id] = try variable(element).name
    }
    noteMembers(root)
  }

  private static let kinds: Set = [
    "inputData", "decision", "businessKnowledgeModel", "decisionService",
  ]

  private mutating func noteMembers(_ element: XMLElement) {
    for child in children(element) {
      if ["itemComponent", "output", "variable", "column"].contains(child.name),
        let name = child.attribute("name"),
        name.unicodeScalars.contains(where: { !$0.isFEELNamePart })
      {
        members.insert(name)
      }
      noteMembers(child)
    }
  }

  /// The names that may stand in the logic of an element that needs these things.
  func scope(of element: XMLElement, _ requirements: DMNRequirements) -> DMNScope {
    DMNScope(
      names: Set(requirements.all.compactMap { variables[$0] }),
      members: members,
      types: languageTypes,
      owner: identifier(element)
    )
  }

  /// What an element says that it needs.
  func requirements(_ element: XMLElement) throws(DMNRefusal) -> DMNRequirements {
    var result = DMNRequirements()
    for requirement in children(element) {
      for need in children(requirement) {
        switch need.name {
        case "requiredInput": result.inputs.append(try href(need))
        case "requiredDecision": result.decisions.append(try href(need))
        case "requiredKnowledge": result.knowledge.append(try href(need))
        default: break
        }
      }
    }
    return result
  }

  /// The identifier that a reference names, which must be in this file.
  func href(_ element: XMLElement) throws(DMNRefusal) -> String {
    let written = try required(element, "href")
    let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let isLocal =
      parts.count == 1 || parts[0].isEmpty || parts[0] == root.attribute("namespace") ?? ""
    let id = String(parts.last ?? "")
    guard isLocal, places[id] != nil else { throw .dangling(DMNPlace(element), href: written) }
    return id
  }
}

/// The names that an expression may use.
struct DMNScope {
  var names: Set<String>
  let members: Set<String>
  let types: [String: FEELType]
  /// The identifier of the decision or knowledge model that the expression belongs to.
  let owner: String

  /// The same with more names.
  func with(_ more: [String]) -> DMNScope {
    DMNScope(names: names.union(more), members: members, types: types, owner: owner)
  }

  var known: FEELNames { FEELNames(names, members: members, types: types) }
}
