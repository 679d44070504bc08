import Synchronization

/// What one evaluation has used up of its limits.
///
/// Functions are values and may be called from anywhere, so that the count of the evaluation that
/// is going on is found through the task and not handed on.
final class FEELRun: Sendable {
  let limits: FEELLimits
  private let steps = Atomic<Int>(0)
  private let level = Atomic<Int>(0)
  private let broken = Atomic<Bool>(false)

  @TaskLocal static var current: FEELRun?

  init(_ limits: FEELLimits) {
    self.limits = limits
  }

  /// Whether a limit has been met; then nothing more is evaluated and the value is null.
  var isBroken: Bool { broken.load(ordering: .relaxed) }

  /// Stops the evaluation.
  func stop() {
    broken.store(true, ordering: .relaxed)
  }

  /// Counts steps; false if there are no more.
  ///
  /// One evaluation runs on one thread, so that reading and writing need not be one operation.
  func spend(_ count: Int) -> Bool {
    let (sum, isTooMany) = steps.load(ordering: .relaxed).addingReportingOverflow(count)
    guard !isTooMany, sum <= limits.steps, !isBroken else {
      stop()
      return false
    }
    steps.store(sum, ordering: .relaxed)
    return true
  }

  /// Goes so many levels deeper; false if that is too deep.
  func enter(_ depth: Int) -> Bool {
    let sum = level.load(ordering: .relaxed) + depth
    guard sum <= 4 * limits.depth, !isBroken else {
      stop()
      return false
    }
    level.store(sum, ordering: .relaxed)
    return true
  }

  /// Comes back up.
  func leave(_ depth: Int) {
    level.store(level.load(ordering: .relaxed) - depth, ordering: .relaxed)
  }

  /// The value if it is no greater than allowed, else null.
  func bounded(_ value: FEELValue) -> FEELValue {
    switch value {
    case .null, .boolean, .number: return value
    default: break
    }
    var scale = FEELScale(limits)
    scale.add(value, level: 0)
    guard !scale.isTooGreat, spend(scale.size / 16) else {
      stop()
      return .null
    }
    return value
  }
}

/// Measures a value without being fooled by parts that are shared.
struct FEELScale {
  private let limits: FEELLimits
  private(set) var size = 0
  private(set) var isTooGreat = false

  init(_ limits: FEELLimits) {
    self.limits = limits
  }

  mutating func add(_ value: FEELValue, level: Int) {
    size += 1
    if level > limits.depth || size > limits.size { isTooGreat = true }
    guard !isTooGreat else { return }
    switch value {
    case .string(let text): add(bytes: text.utf8.count)
    case .list(let elements):
      for element in elements where !isTooGreat { add(element, level: level + 1) }
    case .context(let context):
      for pair in context.pairs where !isTooGreat { add(pair.value, level: level + 1) }
    case .range(let range):
      for end in [range.lower, range.upper].compactMap({ $0 }) { add(end, level: level + 1) }
    default: break
    }
  }

  /// A text counts as one, and by itself must not be longer than allowed.
  private mutating func add(bytes: Int) {
    if bytes > limits.size { isTooGreat = true }
  }
}
