extension Migration {
  /// Version 4: meetings to call, follow-ups to plan and transfers requested wait too; statutory days are asked
  /// of the rules and no longer kept.
  static let openItems = Migration(name: "0004-open-items", sql: "", renews: [.openItems])
}
