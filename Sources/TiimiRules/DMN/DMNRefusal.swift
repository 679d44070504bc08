import TiimiDomain
import TiimiEncoding

/// Why a decision model was not read, or not evaluated.
///
/// Names and identifiers of the model are told, values of the input never.
public enum DMNRefusal: CodedRefusal, Hashable {
  /// The text is no XML that is read here.
  case xml(XMLFault)
  /// The root element is no `definitions` of DMN, or no `testCases` of the TCK.
  case notDMN(line: Int, column: Int)
  /// An element lacks something or has something strange.
  case malformed(DMNPlace, wanted: String)
  /// An expression is no FEEL.
  case expression(DMNPlace, FEELFault)
  /// A decision table has missing or repeated columns, or rows of the wrong length.
  case table(DMNPlace, part: String)
  /// A reference leads to nothing in this file.
  case dangling(DMNPlace, href: String)
  /// Requirements go round in a circle; the names of its members.
  case cycle([String])
  /// Knowledge models call each other through too many levels.
  case tooDeep(name: String, limit: Int)
  /// Two elements have the same name.
  case duplicateName(DMNPlace, name: String)
  /// Two elements have the same identifier.
  case duplicateIdentifier(DMNPlace)
  /// The element needs a language that is not run here.
  case foreignLanguage(DMNPlace, language: String)
  /// The model has no decision, service or knowledge model of that name or identifier.
  case unknownDecision(String)
  /// The input is no JSON.
  case inputNotJSON(line: Int, column: Int)
  /// The input is JSON but no object.
  case inputNotObject
  /// A value of the input is of another type than the model wants.
  case inputType(path: String, wanted: String)
  /// A folder has no test cases.
  case noCases

  /// 0531…0546.
  public var number: Int {
    switch self {
    case .xml: 531
    case .notDMN: 532
    case .malformed: 533
    case .expression: 534
    case .table: 535
    case .dangling: 536
    case .cycle: 537
    case .tooDeep: 538
    case .duplicateName: 539
    case .duplicateIdentifier: 540
    case .foreignLanguage: 541
    case .unknownDecision: 542
    case .inputNotJSON: 543
    case .inputNotObject: 544
    case .inputType: 545
    case .noCases: 546
    }
  }

  /// Bad input, unless something that was asked for is not there.
  public var kind: RefusalKind {
    switch self {
    case .unknownDecision: .notFound
    case .noCases: .refused
    default: .badInput
    }
  }

  /// The element or the path within the input.
  public var field: String? {
    switch self {
    case .xml, .notDMN, .cycle, .tooDeep, .noCases: nil
    case .malformed(let place, _), .expression(let place, _), .table(let place, _),
      .dangling(let place, _), .duplicateName(let place, _), .duplicateIdentifier(let place),
      .foreignLanguage(let place, _):
      place.id ?? place.element
    case .unknownDecision: "decision"
    case .inputNotJSON, .inputNotObject: "input"
    case .inputType(let path, _): "input.\(path)"
    }
  }

  /// Where, and what was wanted.
  public var facts: [String: String] {
    switch self {
    case .xml(let fault):
      ["line": "\(fault.line)", "column": "\(fault.column)", "expected": fault.expected.rawValue]
    case .notDMN(let line, let column), .inputNotJSON(let line, let column):
      ["line": "\(line)", "column": "\(column)"]
    case .malformed(let place, let wanted): place.facts.merging(["wanted": wanted]) { $1 }
    case .expression(let place, let fault): Self.facts(place, fault)
    case .table(let place, let part): place.facts.merging(["part": part]) { $1 }
    case .dangling(let place, let href): place.facts.merging(["href": href]) { $1 }
    case .cycle(let names): ["names": names.joined(separator: " → ")]
    case .tooDeep(let name, let limit): ["name": name, "limit": "\(limit)"]
    case .duplicateName(let place, let name): place.facts.merging(["name": name]) { $1 }
    case .duplicateIdentifier(let place): place.facts
    case .foreignLanguage(let place, let language):
      place.facts.merging(["language": language]) { $1 }
    case .unknownDecision(let name): ["name": name]
    case .inputType(let path, let wanted): ["path": path, "wanted": wanted]
    case .inputNotObject, .noCases: [:]
    }
  }

  /// The place in the file and the place in the expression, with what FEEL says of it.
  private static func facts(_ place: DMNPlace, _ fault: FEELFault) -> [String: String] {
    var facts = fault.facts
    facts["expressionLine"] = "\(fault.line)"
    facts["expressionColumn"] = "\(fault.column)"
    facts["feel"] = fault.code
    return facts.merging(place.facts) { $1 }
  }
}

/// An element of a model in its file.
public struct DMNPlace: Hashable, Sendable {
  /// The name of the kind of element, such as `inputEntry`.
  public let element: String
  /// Its own identifier, or that of the nearest element around it.
  public let id: String?
  /// The line on which it begins, from 1.
  public let line: Int
  /// The column at which it begins, from 1.
  public let column: Int

  /// Makes the place of an element.
  init(_ element: XMLElement, within id: String? = nil) {
    self.element = element.name
    self.id = element.attribute("id") ?? id
    line = element.line
    column = element.column
  }

  var facts: [String: String] {
    var facts = ["element": element, "line": "\(line)", "column": "\(column)"]
    facts["id"] = id
    return facts
  }
}
