/// The T score of goal attainment scaling (GAS).
///
/// T = 50 + 10·Σ(wx) / √((1−ρ)Σw² + ρ(Σw)²) with ρ = 0.30, rounded to two decimals. The levels are
/// ordinal, so T is an aid for talking about change, not a measure on an interval scale (Kiresuk &
/// Sherman; Turner-Stokes 2009).
public enum GoalAttainment {
  /// The T score of levels −2…+2 with a positive weight each, or with weight 1 when none are given.
  ///
  /// Nil when there is no goal, when the weights are not as many as the levels or not between 0 and
  /// 1000, or when a level is outside the scale. Weights count to three decimals.
  public static func tScore(levels: [Int], weights: [ExactDecimal] = []) -> ExactDecimal? {
    let weights = weights.isEmpty ? levels.map { _ in ExactDecimal(1) } : weights
    let largest = ExactDecimal(1000)
    guard !levels.isEmpty, levels.count <= 1000, levels.count == weights.count,
      levels.allSatisfy({ (-2...2).contains($0) }),
      weights.allSatisfy({ $0 > .zero && $0 <= largest })
    else { return nil }
    let thousandths = weights.map { $0.rounded(to: 3).billionths / 1_000_000 }
    guard thousandths.allSatisfy({ $0 > 0 }) else { return nil }
    return score(Array(zip(levels, thousandths)))
  }

  /// Finds |T − 50| in hundredths as the whole number whose square is nearest, without a square root.
  ///
  /// With D = 7Σw² + 3(Σw)² the square of 10·S/√(D/10) in hundredths is 10⁷·S²/D.
  private static func score(_ goals: [(level: Int, weight: Int128)]) -> ExactDecimal {
    let sum = goals.reduce(Int128(0)) { $0 + Int128($1.level) * $1.weight }
    let squares = goals.reduce(Int128(0)) { $0 + $1.weight * $1.weight }
    let total = goals.reduce(Int128(0)) { $0 + $1.weight }
    let divisor = 7 * squares + 3 * total * total
    let wanted = 4 * 10_000_000 * sum * sum
    var (low, high): (Int128, Int128) = (0, 1_000_000)
    while low < high {
      let middle = (low + high + 1) / 2
      if (2 * middle - 1) * (2 * middle - 1) * divisor <= wanted {
        low = middle
      } else {
        high = middle - 1
      }
    }
    let hundredths = sum < 0 ? 5_000 - low : 5_000 + low
    return ExactDecimal(billionths: hundredths * 10_000_000)
  }
}
