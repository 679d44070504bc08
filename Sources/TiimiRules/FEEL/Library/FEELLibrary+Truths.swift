extension FEELLibrary {
  /// The functions over truth values, of which some may be null.
  static let truths = [
    FEELFunction("all", "list...") { arguments in
      arguments.items.map { FEELValue(decided($0, by: false)) }
    },
    FEELFunction("any", "list...") { arguments in
      arguments.items.map { FEELValue(decided($0, by: true)) }
    },
  ]

  /// One deciding value settles it; without one, anything that is no truth value leaves it open.
  private static func decided(_ items: [FEELValue], by deciding: Bool) -> Bool? {
    if items.contains(.boolean(deciding)) { return deciding }
    return items.allSatisfy { $0 == .boolean(!deciding) } ? !deciding : nil
  }
}
