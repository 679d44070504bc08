import Synchronization

/// Evaluates the boxed expressions of a model within a budget of work.
struct DMNEvaluator: Sendable {
  let model: DMNModel
  let budget: DMNBudget

  init(_ model: DMNModel, budget: DMNBudget = DMNBudget()) {
    self.model = model
    self.budget = budget
  }
}

/// How many boxes may still be evaluated, so that no model can hang the program.
final class DMNBudget: Sendable {
  private let left: Atomic<Int>

  init(_ boxes: Int = 500_000) {
    left = Atomic(boxes)
  }

  /// Takes one from the budget; false when nothing was left.
  func spend() -> Bool {
    left.subtract(1, ordering: .relaxed).oldValue > 0
  }

  /// Whether more was asked for than there was.
  var isSpent: Bool { left.load(ordering: .relaxed) < 0 }
}
