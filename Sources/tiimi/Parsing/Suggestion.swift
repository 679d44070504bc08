/// Finds what somebody probably meant to type.
enum Suggestion {
  /// The candidates that begin with `word` or are at most two slips away, closest first.
  static func closest(to word: String, among candidates: [String]) -> [String] {
    candidates
      .compactMap { candidate -> (name: String, slips: Int)? in
        if word.count >= 2, candidate.hasPrefix(word) { return (candidate, 0) }
        let slips = self.slips(between: Array(word), and: Array(candidate))
        return slips <= 2 && slips < word.count ? (candidate, slips) : nil
      }
      .sorted { ($0.slips, $0.name) < ($1.slips, $1.name) }
      .map(\.name)
  }

  /// The Damerau–Levenshtein distance: letters added, left out, changed, or swapped side by side.
  static func slips(between first: [Character], and second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        let isSwap =
          row > 0 && column > 0 && letter == second[column - 1] && first[row - 1] == other
        if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
