/// Counts the slips of the fingers between two words.
package enum Slips {
  /// The Damerau–Levenshtein distance, or nil when it is more than `limit`.
  ///
  /// Letters added, left out, changed, or swapped side by side count as one slip each.
  package static func count(_ first: [UInt32], _ second: [UInt32], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast = Array(repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = beforeLast
    for row in first.indices {
      current[0] = row + 1
      var least = row + 1
      for column in second.indices {
        let isSame = first[row] == second[column]
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
