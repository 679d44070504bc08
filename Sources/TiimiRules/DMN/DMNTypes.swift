/// The types that a model declares.
struct DMNTypes: Hashable, Sendable {
  var items: [String: DMNItem] = [:]
  /// What strings are read as; when they are read as anything, allowed values are left unchecked.
  var reading = TextReading.nothing

  /// What a string may stand for where its type wants something else.
  enum TextReading {
    /// It is a string and nothing else.
    case nothing
    /// It may be a day, a time or a length, as in JSON, which has no such things.
    case temporal
    /// It may be anything, as in XML, where everything is text.
    case everything
  }

  /// Longer chains of types that stand for types are taken to be circles.
  private static let hopLimit = 50

  /// One declared type, or one component of it.
  struct DMNItem: Hashable, Sendable {
    let name: String
    /// The name of the type that it stands for; nil for one with components and for a function.
    let type: String?
    let isCollection: Bool
    /// What each value must pass, or each element of a collection.
    let allowed: AllowedValues?
    /// What a value, or a collection as a whole, must pass.
    let constraint: AllowedValues?
    let components: [DMNItem]
  }

  /// What is wrong with a value.
  enum Mismatch: Error, Hashable {
    /// It is of another type; the path within the value and the type wanted.
    case type(path: String, wanted: String)
    /// It is of the type but not among the values allowed.
    case notAllowed(path: String)
  }

  /// The value as the type has it, after the conversions of DMN 1.5, 10.3.2.9.4.
  ///
  /// A type that nobody declared takes every value.
  func value(_ value: FEELValue, as type: String?) throws(Mismatch) -> FEELValue {
    try self.value(value, as: type, path: "", hops: 0)
  }

  /// The value as the type has it, or null.
  func valueOrNull(_ value: FEELValue, as type: String?) -> FEELValue {
    (try? self.value(value, as: type)) ?? .null
  }

  private func value(
    _ value: FEELValue,
    as type: String?,
    path: String,
    hops: Int
  ) throws(Mismatch) -> FEELValue {
    guard let type, value != .null, hops < Self.hopLimit else { return value }
    if let item = item(type) { return try self.value(value, as: item, path: path, hops: hops + 1) }
    guard let simple = Self.simple(type) else { return value }
    if let fitting = converted(value, to: simple) { return fitting }
    throw .type(path: path, wanted: type)
  }

  private func value(
    _ value: FEELValue,
    as item: DMNItem,
    path: String,
    hops: Int
  ) throws(Mismatch) -> FEELValue {
    if value == .null { return value }
    guard item.isCollection else {
      return try check(try single(Self.unwrapped(value), item, path, hops), item.constraint, path)
    }
    guard case .list(let elements) = value else {
      return try self.value(.list([value]), as: item, path: path, hops: hops)
    }
    var result: [FEELValue] = []
    for (index, element) in elements.enumerated() {
      result.append(try single(element, item, "\(path)[\(index)]", hops))
    }
    return try check(.list(result), item.constraint, path)
  }

  /// One value of the item, or one element of its collection.
  private func single(
    _ value: FEELValue,
    _ item: DMNItem,
    _ path: String,
    _ hops: Int
  ) throws(Mismatch) -> FEELValue {
    if value == .null { return value }
    guard !item.components.isEmpty else {
      let result = try self.value(value, as: item.type, path: path, hops: hops)
      return try check(result, item.allowed, path)
    }
    guard case .context(var context) = value else {
      throw .type(path: path, wanted: "context")
    }
    for component in item.components {
      guard let part = context[component.name] else { continue }
      let inner = path.isEmpty ? component.name : "\(path).\(component.name)"
      context[component.name] = try self.value(part, as: component, path: inner, hops: hops)
    }
    return try check(.context(context), item.allowed, path)
  }

  private func check(
    _ value: FEELValue,
    _ allowed: AllowedValues?,
    _ path: String
  ) throws(Mismatch) -> FEELValue {
    if let allowed, reading == .nothing, value != .null, allowed.allow(value) != true {
      throw .notAllowed(path: path)
    }
    return value
  }

  /// The declared type of that name, which may have the prefix of its namespace.
  func item(_ type: String) -> DMNItem? {
    if type.hasPrefix("feel:") { return nil }
    return items[type] ?? type.split(separator: ":").last.flatMap { items[String($0)] }
  }
}

extension DMNTypes {
  /// The type of the language of that name, which may have a prefix; nil if there is none.
  static func simple(_ type: String) -> FEELType? {
    let name = type.split(separator: ":").last.map(String.init) ?? type
    return names[name]
  }

  private static let names: [String: FEELType] = [
    "Any": .any, "number": .number, "string": .string, "boolean": .boolean, "date": .date,
    "time": .time, "dateTime": .dateTime, "date and time": .dateTime,
    "dayTimeDuration": .daysAndTime, "days and time duration": .daysAndTime,
    "yearMonthDuration": .yearsAndMonths, "years and months duration": .yearsAndMonths,
    "duration": .any, "context": .context([:]), "integer": .number, "long": .number,
    "double": .number, "decimal": .number,
  ]

  /// The value where it may stand for one of the type; nil where it may not.
  private func converted(_ value: FEELValue, to type: FEELType) -> FEELValue? {
    if type.includes(value) { return value }
    if reading != .nothing, case .string(let text) = value {
      let isTemporal = type != .number && type != .boolean
      return isTemporal || reading == .everything ? FEELValue(text, as: type) : nil
    }
    if case .list(let elements) = value, elements.count == 1, type.includes(elements[0]) {
      return elements[0]
    }
    if case .dateTime = type, case .date(let date) = value {
      return FEELDateTime(date.description).map { .dateTime($0) }
    }
    return nil
  }

  private static func unwrapped(_ value: FEELValue) -> FEELValue {
    if case .list(let elements) = value, elements.count == 1 { return elements[0] }
    return value
  }
}
