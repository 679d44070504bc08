/// Values by their names, in the order in which they were written.
///
/// Two contexts are equal when they have the same entries, whatever the order.
public struct FEELContext: Hashable, Sendable {
  /// The names in order.
  public private(set) var names: [String] = []
  private var values: [String: FEELValue] = [:]

  /// Makes an empty context.
  public init() {}

  /// Makes an empty context with room for a number of entries.
  init(reserving count: Int) {
    names.reserveCapacity(count)
    values.reserveCapacity(count)
  }

  /// Makes a context of pairs; of two with the same name the later one stands.
  public init(_ pairs: [(String, FEELValue)]) {
    self.init(reserving: pairs.count)
    for (name, value) in pairs { self[name] = value }
  }

  /// The value of that name; nil, which is not FEEL's null, if there is no such entry.
  public subscript(name: String) -> FEELValue? {
    get { values[name] }
    set {
      if let newValue {
        if values.updateValue(newValue, forKey: name) == nil { names.append(name) }
      } else if values.removeValue(forKey: name) != nil {
        names.removeAll { $0 == name }
      }
    }
  }

  /// The entries in order.
  public var pairs: [(name: String, value: FEELValue)] {
    names.map { ($0, values[$0] ?? .null) }
  }

  /// Whether both have the same entries.
  public static func == (one: FEELContext, other: FEELContext) -> Bool {
    one.values == other.values
  }

  /// Hashes the entries whatever their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(values)
  }
}
