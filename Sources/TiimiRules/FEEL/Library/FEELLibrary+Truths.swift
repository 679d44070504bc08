extension FEELLibrary {
  /// The functions over truth values, of which some may be null; two have older names as well.
  static let truths = ["all", "and"].map { all($0) } + ["any", "or"].map { any($0) }

  private static func all(_ name: String) -> FEELFunction {
    FEELFunction(name, "list...") { arguments in
      arguments.items.map { FEELValue(decided($0, by: false)) }
    }
  }

  private static func any(_ name: String) -> FEELFunction {
    FEELFunction(name, "list...") { arguments in
      arguments.items.map { FEELValue(decided($0, by: true)) }
    }
  }

  /// One deciding value settles it; without one, anything that is no truth value leaves it open.
  private static func decided(_ items: [FEELValue], by deciding: Bool) -> Bool? {
    if items.contains(.boolean(deciding)) { return deciding }
    return items.allSatisfy { $0 == .boolean(!deciding) } ? !deciding : nil
  }
}
