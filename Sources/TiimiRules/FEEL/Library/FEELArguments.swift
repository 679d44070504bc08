/// The arguments of a call, each of which is read as the kind that the function wants.
///
/// A list of one item stands for the item where no list is wanted, and anything but null for a list
/// of itself where one is (DMN 1.5, chapter 10.3.2.9.4).
struct FEELArguments {
  let values: [FEELValue]

  var count: Int { values.count }

  subscript(index: Int) -> FEELValue {
    index < values.count ? values[index] : .null
  }

  /// Whether the argument is left out or null.
  func isMissing(_ index: Int) -> Bool {
    self[index] == .null
  }

  func item(_ index: Int) -> FEELValue {
    guard case .list(let items) = self[index], items.count == 1 else { return self[index] }
    return items[0]
  }

  func text(_ index: Int) -> String? {
    guard case .string(let text) = item(index) else { return nil }
    return text
  }

  func truth(_ index: Int) -> Bool? {
    guard case .boolean(let truth) = item(index) else { return nil }
    return truth
  }

  func number(_ index: Int) -> FEELNumber? {
    guard case .number(let number) = item(index) else { return nil }
    return number
  }

  /// A whole number; what stands behind the point is cut off.
  func integer(_ index: Int) -> Int? {
    number(index)?.whole(.down).integer
  }

  func list(_ index: Int) -> [FEELValue]? {
    switch self[index] {
    case .list(let items): items
    case .null: nil
    case let single: [single]
    }
  }

  func context(_ index: Int) -> FEELContext? {
    guard case .context(let context) = item(index) else { return nil }
    return context
  }

  func function(_ index: Int) -> FEELFunction? {
    guard case .function(let function) = item(index) else { return nil }
    return function
  }

  /// The day, also of a day with a time.
  func date(_ index: Int) -> FEELDate? {
    switch item(index) {
    case .date(let date): date
    case .dateTime(let moment): moment.date
    default: nil
    }
  }

  /// The items of the only argument if that is a list, otherwise the arguments themselves.
  var items: [FEELValue]? {
    count == 1 ? list(0) : values
  }
}
