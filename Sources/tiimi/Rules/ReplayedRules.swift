import TiimiDomain
import TiimiRules

/// The changed rules that a replay asks about.
struct ReplayedRules {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// The rules with the pack over them and the parameters set.
  func book(over before: RuleBook) throws -> RuleBook {
    let (pack, settings) = (arguments.text("pack"), arguments.texts("set"))
    guard pack != nil || !settings.isEmpty else {
      throw arguments.wrong(.chooseOne(["pack", "set"]), "pack")
    }
    let laid = try pack.map { try PackShelf.laying($0, over: before) } ?? before
    return try settings.reduce(laid) { try setting($1, in: $0) }
  }

  private func setting(_ text: String, in book: RuleBook) throws -> RuleBook {
    let parts = text.split(separator: "=", maxSplits: 1).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw arguments.wrong(.badForm, "set")
    }
    let value = Self.value(parts[1])
    let changed = try book.setting(parts[0], to: value)
    let old = book.rules.flatMap(\.parameters).filter { $0.name == parts[0] }.map(\.value)
    guard old.allSatisfy({ $0.isLike(value) }) else { throw arguments.wrong(.badForm, "set") }
    return changed
  }

  /// A number, true or false, a day, or a code.
  private static func value(_ text: String) -> FEELValue {
    if text == "true" || text == "false" { return .boolean(text == "true") }
    if let day = Day(iso: text) { return .date(FEELDate(day)) }
    return FEELNumber(text).map { .number($0) } ?? .string(text)
  }
}

extension FEELValue {
  /// Whether both are of one kind, so that one can stand where the other stood.
  fileprivate func isLike(_ other: FEELValue) -> Bool {
    switch (self, other) {
    case (.number, .number), (.boolean, .boolean), (.date, .date), (.string, .string): true
    default: false
    }
  }
}
