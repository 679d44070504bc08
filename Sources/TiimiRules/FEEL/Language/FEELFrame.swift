/// The values that an expression sees while it is evaluated.
struct FEELFrame {
  /// The variables from outside, and behind them the names bound inside.
  var slots: [FEELValue]
  /// What the evaluation has used up.
  let run: FEELRun
}

/// A part of an expression made ready to be evaluated.
typealias FEELCode = @Sendable (inout FEELFrame) -> FEELValue

/// A condition made ready: true, false or, as nil, not to be told.
typealias FEELTruth = @Sendable (inout FEELFrame) -> Bool?

extension FEELValue {
  /// FEEL's true, made once.
  static let yes = FEELValue.boolean(true)
  /// FEEL's false, made once.
  static let no = FEELValue.boolean(false)

  /// The truth value; everything that is no boolean cannot be told.
  var truth: Bool? {
    if case .boolean(let truth) = self { truth } else { nil }
  }

  /// The value of a truth value.
  init(truth: Bool?) {
    switch truth {
    case true?: self = .yes
    case false?: self = .no
    case nil: self = .null
    }
  }
}

/// A part made ready, with what is needed to explain it.
final class FEELPlan: Sendable {
  /// Gives the value.
  let code: FEELCode
  /// Gives the value of a condition without wrapping it.
  let truth: FEELTruth
  /// The part as written; empty for a constant, which is never shown.
  let text: String
  /// The dotted path if the part is a name or a path, such as `client.age`.
  let path: String?
  /// The parts that may be shown by themselves.
  let parts: [FEELPlan]
  /// Whether the part says the same whatever the context.
  let isConstant: Bool
  /// The truth value of one part that decides over the others: false in `and`, true in `or`.
  let decisive: Bool?

  init(
    code: @escaping FEELCode,
    truth: @escaping FEELTruth,
    text: String,
    path: String?,
    parts: [FEELPlan],
    isConstant: Bool,
    decisive: Bool? = nil
  ) {
    self.code = code
    self.truth = truth
    self.text = text
    self.path = path
    self.parts = parts
    self.isConstant = isConstant
    self.decisive = decisive
  }
}
