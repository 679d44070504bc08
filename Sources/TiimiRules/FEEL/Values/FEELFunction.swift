/// Something that can be called: a function of the library or one written in a model.
///
/// Two functions are the same when they have the same name and parameters.
public struct FEELFunction: Hashable, Sendable {
  /// The name, for messages; empty for a function without one.
  public let name: String
  /// The lists of parameters by which the function can be called; a function of a model has one.
  public let signatures: [[String]]
  /// What the function does with its arguments, in the order of the parameters.
  public let body: @Sendable ([FEELValue]) -> FEELValue

  /// Makes a function with one list of parameters.
  public init(
    name: String = "",
    parameters: [String],
    body: @escaping @Sendable ([FEELValue]) -> FEELValue
  ) {
    self.init(name: name, signatures: [parameters], body: body)
  }

  /// Makes a function with several lists of parameters, which the body tells apart itself.
  public init(
    name: String,
    signatures: [[String]],
    body: @escaping @Sendable ([FEELValue]) -> FEELValue
  ) {
    self.name = name
    self.signatures = signatures
    self.body = body
  }

  /// The names of the parameters, in order; of several lists the first.
  public var parameters: [String] { signatures.first ?? [] }

  /// Calls the function with arguments in order.
  public func call(_ arguments: [FEELValue]) -> FEELValue {
    body(arguments)
  }

  /// Calls the function with arguments by name, in any order.
  ///
  /// Takes the list of parameters that has all the names, of several rather the one in whose order
  /// they come. Arguments left out at its end are not given at all, others are null. Null if no
  /// list fits or a name comes twice.
  public func call(named arguments: [(name: String, value: FEELValue)]) -> FEELValue {
    let values = Dictionary(arguments.map { ($0.name, $0.value) }) { first, _ in first }
    let names = arguments.map(\.name)
    let fitting =
      signatures.first { $0.starts(with: names) }
      ?? signatures.first { names.allSatisfy($0.contains) }
    guard values.count == arguments.count, let fitting else { return .null }
    let count = (fitting.lastIndex { values[$0] != nil } ?? -1) + 1
    return body(fitting.prefix(count).map { values[$0] ?? .null })
  }

  /// Whether both have the same name and parameters.
  public static func == (one: FEELFunction, other: FEELFunction) -> Bool {
    one.name == other.name && one.signatures == other.signatures
  }

  /// Hashes the name and the parameters.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(signatures)
  }
}
