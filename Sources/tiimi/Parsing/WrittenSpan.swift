/// Reads a number of days as people write it: `7`, `7d` or `7pv`, `2w` or `2vk`.
enum WrittenSpan {
  /// The longest span, ten years.
  static let longest = 3_650

  /// The days, or nil for anything else.
  static func days(_ text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(digits.count), let count = Int(digits) else { return nil }
    let days: Int? =
      switch text.dropFirst(digits.count).lowercased() {
      case "", "d", "pv": count
      case "w", "v", "vk": count * 7
      default: nil
      }
    return days.flatMap { $0 <= longest ? $0 : nil }
  }
}
