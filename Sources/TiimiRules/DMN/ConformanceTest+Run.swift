import TiimiDomain
import TiimiEncoding

/// How one result of a test case came out.
public struct ConformanceResult: Hashable, Sendable {
  /// The identifier of the test case in its file.
  public let testCase: String
  /// The name of the decision.
  public let decision: String
  /// Whether the value is the one expected.
  public let isPassed: Bool
  /// The value expected, as JSON.
  public let expected: String
  /// The value that came out, as JSON, or the code of the refusal.
  public let actual: String
}

extension ConformanceTest {
  /// Runs every test case on a model.
  public func run(on model: DMNModel) -> [ConformanceResult] {
    cases.flatMap { testCase in
      let input = FEELContext(
        testCase.inputs.map { ($0.name, value(of: $0.value, named: $0.name, in: model)) }
      )
      return testCase.results.map { wanted in
        result(of: wanted, in: testCase) { () throws(DMNRefusal) in
          let outcome = try model.evaluate(testCase.invocable ?? wanted.name, input: input)
          if testCase.invocable != nil, case .context(let results) = outcome.value {
            return results[wanted.name] ?? outcome.value
          }
          return outcome.value
        }
      }
    }
  }

  /// What every test case gives when its model cannot be read.
  public func run(refusedWith code: String) -> [ConformanceResult] {
    cases.flatMap { testCase in
      testCase.results.map { wanted in
        ConformanceResult(
          testCase: testCase.id,
          decision: wanted.name,
          isPassed: false,
          expected: Self.shown(wanted),
          actual: code
        )
      }
    }
  }

  private func result(
    of wanted: Wanted,
    in testCase: Case,
    _ value: () throws(DMNRefusal) -> FEELValue
  ) -> ConformanceResult {
    let isPassed: Bool
    let actual: String
    do {
      let value = try value()
      isPassed = wanted.isError ? value == .null : Self.matches(value, wanted.value)
      actual = value.json.compact
    } catch {
      isPassed = false
      actual = error.code
    }
    return ConformanceResult(
      testCase: testCase.id,
      decision: wanted.name,
      isPassed: isPassed,
      expected: Self.shown(wanted),
      actual: actual
    )
  }

  private static func shown(_ wanted: Wanted) -> String {
    wanted.isError ? "error" : wanted.value.feel.json.compact
  }

  // MARK: Values

  /// An input as the model has it: by the type in the file, else by the type in the model.
  private func value(of written: Value, named name: String, in model: DMNModel) -> FEELValue {
    let type = model.inputs.first { $0.name == name }?.type
    var types = model.types
    types.reading = .everything
    return (try? types.value(written.text, as: type)) ?? written.feel
  }

  /// Whether a value is the one written: numbers to eight digits behind the point, lists in order,
  /// contexts by their entries.
  static func matches(_ actual: FEELValue, _ wanted: Value) -> Bool {
    switch (wanted, actual) {
    case (.null, _): actual == .null
    case (.list(let elements), .list(let actual)):
      elements.count == actual.count && zip(actual, elements).allSatisfy(matches)
    case (.context(let members), .context(let actual)):
      members.count == actual.names.count
        && members.allSatisfy { member in
          actual[member.name].map { matches($0, member.value) } ?? false
        }
    case (.text(let text, nil), _):
      isClose(actual, wanted.feel)
        || FEELValue(text, like: actual).map { isClose(actual, $0) } ?? false
    case (.text, _): isClose(actual, wanted.feel)
    default: false
    }
  }

  private static func isClose(_ one: FEELValue, _ other: FEELValue) -> Bool {
    guard case .number(let one) = one, case .number(let other) = other else {
      return TableArithmetic.areEqual(one, other)
    }
    guard let difference = one.subtracting(other), let limit = FEELNumber("0.00000001") else {
      return false
    }
    return difference.magnitude <= limit
  }
}

extension ConformanceTest.Value {
  /// The value by the types in the file; a text without one is a number or a truth value if it
  /// looks like one.
  var feel: FEELValue {
    switch self {
    case .null: .null
    case .list(let elements): .list(elements.map(\.feel))
    case .context(let members): .context(FEELContext(members.map { ($0.name, $0.value.feel) }))
    case .text(let text, let type): FEELValue(text, schemaType: type)
    }
  }

  /// The value with untyped texts left as they are, for the model to read.
  var text: FEELValue {
    switch self {
    case .text(let text, nil): .string(text)
    case .list(let elements): .list(elements.map(\.text))
    case .context(let members): .context(FEELContext(members.map { ($0.name, $0.value.text) }))
    default: feel
    }
  }
}

extension FEELValue {
  /// Reads a text by the name of its type in XML Schema; a text that does not fit stays a string.
  fileprivate init(_ text: String, schemaType: String?) {
    let trimmed = CellText.trimmed(text)
    let types: [FEELType]
    switch schemaType?.split(separator: ":").last {
    case "string": types = []
    case "boolean": types = [.boolean]
    case "date": types = [.date]
    case "time": types = [.time]
    case "dateTime": types = [.dateTime]
    case "duration", "dayTimeDuration", "yearMonthDuration":
      types = [.daysAndTime, .yearsAndMonths]
    case nil: types = [.number, .boolean]
    default: types = [.number]
    }
    let read = types.lazy.compactMap { FEELValue(trimmed, as: $0) }.first
    self = read ?? .string(text)
  }

  /// Reads a text as a value of the same type as another one.
  fileprivate init?(_ text: String, like other: FEELValue) {
    let types: [FEELType] = [
      .number, .string, .boolean, .date, .time, .dateTime, .daysAndTime, .yearsAndMonths,
    ]
    guard let type = types.first(where: { $0.includes(other) }) else { return nil }
    self.init(type == .string ? text : CellText.trimmed(text), as: type)
  }
}
