import TiimiEncoding

extension DMNModel {
  /// The JSON Schema (2020-12) of the input that a decision wants; of all inputs for nil.
  ///
  /// Throws `DMNRefusal.unknownDecision`.
  public func inputSchema(of decision: String?) throws(DMNRefusal) -> JSON {
    let wanted = try inputs(of: decision)
    var used: Set<String> = []
    let properties = wanted.map { JSON.Member($0.name, schema(of: $0.type, &used)) }
    var definitions: [String: JSON] = [:]
    while let name = used.subtracting(definitions.keys).min(), let item = types.items[name] {
      definitions[name] = schema(of: item, &used)
    }
    var members = [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("title", .string(name)), JSON.Member("type", "object"),
      JSON.Member("properties", .object(properties)),
      JSON.Member("required", .array(wanted.map { .string($0.name) })),
    ]
    if !definitions.isEmpty {
      let sorted = definitions.sorted { $0.key < $1.key }
      members.append(JSON.Member("$defs", .object(sorted.map { JSON.Member($0.key, $0.value) })))
    }
    return .object(members)
  }

  private func schema(of type: String?, _ used: inout Set<String>) -> JSON {
    guard let type else { return [:] }
    if let item = types.item(type) {
      used.insert(item.name)
      return ["$ref": .string("#/$defs/" + Self.pointer(item.name))]
    }
    return DMNTypes.simple(type).map(Self.schema) ?? [:]
  }

  private func schema(of item: DMNTypes.DMNItem, _ used: inout Set<String>) -> JSON {
    var single: JSON
    if item.components.isEmpty {
      single = schema(of: item.type, &used)
    } else {
      let properties = item.components.map { component in
        JSON.Member(component.name, schema(of: component, &used))
      }
      single = ["type": "object", "properties": .object(properties)]
    }
    if let allowed = item.allowed { single = Self.restricted(single, allowed) }
    let whole: JSON = item.isCollection ? ["type": "array", "items": single] : single
    return item.constraint.map { Self.restricted(whole, $0) } ?? whole
  }

  /// Adds the allowed values: as `enum` where they are plain texts, numbers or truth values.
  private static func restricted(_ schema: JSON, _ allowed: AllowedValues) -> JSON {
    guard case .object(let members) = schema else { return schema }
    let parts = CellText.alternatives(of: allowed.text)
    let values = parts.compactMap { try? JSON(parsing: $0) }
    let more: JSON.Member =
      values.count == parts.count
      ? JSON.Member("enum", .array(values + [nil]))
      : JSON.Member("description", .string("FEEL: \(allowed.text)"))
    return .object(members + [more])
  }

  private static func schema(of type: FEELType) -> JSON {
    switch type {
    case .number: ["type": ["number", "null"]]
    case .string: ["type": ["string", "null"]]
    case .boolean: ["type": ["boolean", "null"]]
    case .date: ["type": ["string", "null"], "format": "date"]
    case .time: ["type": ["string", "null"], "format": "time"]
    case .dateTime: ["type": ["string", "null"], "format": "date-time"]
    case .daysAndTime, .yearsAndMonths: ["type": ["string", "null"], "format": "duration"]
    case .context: ["type": ["object", "null"]]
    default: [:]
    }
  }

  /// A name as a part of a JSON pointer within a URI fragment.
  private static func pointer(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "~"): result += "~0"
      case UInt8(ascii: "/"): result += "~1"
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }
}
