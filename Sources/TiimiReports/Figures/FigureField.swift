import TiimiDomain
import TiimiRules

/// A documented field of a case that conditions of evaluators may name, such as `meetings held`.
public struct FigureField: Sendable {
  /// The name as written in a condition.
  public let name: String
  /// What kind of value it has; unknown is FEEL's null.
  public let type: FactType
  /// What it is, in a few words.
  public let summary: Phrase
  let read: @Sendable (CaseFigures, EvaluationContext) -> FEELValue

  init(
    _ name: String,
    _ type: FactType,
    _ summary: Phrase,
    read: @escaping @Sendable (CaseFigures, EvaluationContext) -> FEELValue
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.read = read
  }

  /// The value for a case.
  public func value(of figures: CaseFigures, in context: EvaluationContext) -> FEELValue {
    read(figures, context)
  }
}

/// A condition on cases, written in FEEL over the fields of ``CaseFigures/fields``.
public struct CaseCondition: Sendable, Hashable {
  /// The condition as written.
  public var text: String { expression.text }
  private let expression: FEELExpression

  /// Reads a condition; throws `FEELFault` with its place.
  public init(_ text: String) throws(FEELFault) {
    expression = try FEELExpression(
      parsing: text,
      names: FEELNames(CaseFigures.fields.map(\.name))
    )
  }

  /// Whether the case meets it: nil when that cannot be told, because something is not known.
  ///
  /// Throws ``EvaluationRefusal`` when the answer is neither yes nor no.
  public func isMet(
    by figures: CaseFigures,
    in context: EvaluationContext
  ) throws(EvaluationRefusal) -> Bool? {
    switch value(for: figures, in: context) {
    case .boolean(let answer): return answer
    case .null: return nil
    default: throw EvaluationRefusal(.conditionUnusable)
    }
  }

  /// The value of the expression for a case, whatever its type.
  public func value(for figures: CaseFigures, in context: EvaluationContext) -> FEELValue {
    let values = expression.variables.compactMap { name in
      CaseFigures.fieldsByName[name].map { (name, $0.read(figures, context)) }
    }
    return expression.evaluate(in: FEELContext(values))
  }
}

extension CaseFigures {
  /// Every field, in the order of the process.
  public static let fields: [FigureField] =
    clientFields + episodeFields + assessmentFields + teamFields + agreementFields

  static let fieldsByName: [String: FigureField] = Dictionary(
    fields.map { ($0.name, $0) }
  ) { first, _ in first }
}

extension FEELValue {
  init(count: Int) {
    self = .number(FEELNumber(count))
  }

  init(code: String?) {
    self = code.map(FEELValue.string) ?? .null
  }

  init(civilDay day: Day?) {
    self = day.map { .date(FEELDate($0)) } ?? .null
  }
}
