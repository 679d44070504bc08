import TiimiDomain
import TiimiReports
import TiimiStore

/// What an export is made from: one view of the register, the same however often it is gone through.
public struct ExportSource {
  let reading: EvaluationReading
  let condition: CaseCondition?
  let today: Day
  /// How many cases the register has, those that are not chosen among them.
  public let caseCount: Int
  /// What all cases share.
  public var context: EvaluationContext { reading.context }

  init(_ reader: Reader, _ order: EvaluatorExport, today: Day) throws {
    reading = try EvaluationReading(reader, order.selection, today: today)
    condition = order.condition
    self.today = today
    caseCount = try reading.caseCount()
  }

  /// Gives each chosen case to the body, one in memory at a time.
  ///
  /// - Parameters:
  ///   - progress: Told how many cases of the register have been passed.
  ///   - body: Takes a case.
  /// - Throws: `StoreFailure`, `EvaluationRefusal` for a condition whose answer is neither yes nor no,
  ///   and what the body throws.
  public func eachCase(
    progress: (_ done: Int) throws -> Void = { _ in },
    _ body: (EvaluatedCase) throws -> Void
  ) throws {
    try reading.eachCase(progress: progress) { evaluated in
      if try isWanted(evaluated) { try body(evaluated) }
    }
  }

  /// A case of which the condition cannot be told is left out.
  func isWanted(_ evaluated: EvaluatedCase) throws -> Bool {
    guard let condition else { return true }
    guard let figures = CaseFigures(evaluated, in: context) else { return false }
    return try condition.isMet(by: figures, in: context) == true
  }
}
