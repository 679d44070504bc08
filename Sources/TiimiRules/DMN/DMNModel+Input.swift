import TiimiEncoding

extension DMNModel {
  /// Reads the values of the inputs from a JSON object by their names.
  ///
  /// A string stays a string unless the type of its input is a day, a time or a length. Names that
  /// are no inputs are kept; the evaluation says that it passed them over.
  ///
  /// - Parameter bytes: The JSON text.
  /// - Returns: The values by the names of the inputs.
  /// - Throws: `DMNRefusal.inputNotJSON`, `.inputNotObject` or `.inputType` with the path.
  public func input(parsing bytes: [UInt8]) throws(DMNRefusal) -> FEELContext {
    let json: JSON
    do {
      json = try JSON(parsing: bytes)
    } catch {
      throw .inputNotJSON(line: error.line, column: error.column)
    }
    guard case .object(let members) = json else { throw .inputNotObject }
    return try input(members.map { (FEELNames.normal($0.key), $0.value) })
  }

  private func input(_ members: [(name: String, value: JSON)]) throws(DMNRefusal) -> FEELContext {
    let wanted = Dictionary(inputs.map { ($0.name, $0.type) }) { first, _ in first }
    var reading = types
    reading.reading = .temporal
    var context = FEELContext()
    for (name, json) in members {
      guard let value = FEELValue(json) else {
        throw .inputType(path: name, wanted: "number")
      }
      do {
        context[name] = try reading.value(value, as: wanted[name] ?? nil)
      } catch .type(let path, let type) {
        let isMember = !path.isEmpty && !path.hasPrefix("[")
        throw .inputType(path: name + (isMember ? "." : "") + path, wanted: type)
      } catch {
        context[name] = value
      }
    }
    return context
  }
}

extension FEELValue {
  /// Reads a text in the ISO form of a type; nil when it has another form or the type has none.
  init?(_ text: String, as type: FEELType) {
    let read: FEELValue? =
      switch type {
      case .string: .string(text)
      case .date: FEELDate(text).map { .date($0) }
      case .time: FEELTime(text).map { .time($0) }
      case .dateTime: FEELDateTime(text).map { .dateTime($0) }
      case .daysAndTime: FEELDaysDuration(text).map { .daysAndTime($0) }
      case .yearsAndMonths: FEELMonthsDuration(text).map { .yearsAndMonths($0) }
      case .number: FEELNumber(text).map { .number($0) }
      case .boolean: ["true": true, "false": false][text].map { .boolean($0) }
      default: nil
      }
    guard let read else { return nil }
    self = read
  }
}
