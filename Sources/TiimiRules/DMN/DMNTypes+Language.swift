extension DMNTypes {
  /// The declared types as the language knows them, for `instance of`; circles become `Any`.
  var languageTypes: [String: FEELType] {
    var known: [String: FEELType] = [:]
    for name in items.keys.sorted() { _ = languageType(name, &known, within: []) }
    return known
  }

  private func languageType(
    _ name: String,
    _ known: inout [String: FEELType],
    within open: Set<String>
  ) -> FEELType {
    guard let item = item(name) else { return Self.simple(name) ?? .any }
    if let type = known[item.name] { return type }
    guard !open.contains(item.name), open.count < 20 else { return .any }
    let type = languageType(item, &known, within: open.union([item.name]))
    known[item.name] = type
    return type
  }

  private func languageType(
    _ item: DMNItem,
    _ known: inout [String: FEELType],
    within open: Set<String>
  ) -> FEELType {
    var entries: [String: FEELType] = [:]
    for component in item.components {
      entries[component.name] = languageType(component, &known, within: open)
    }
    let single =
      item.components.isEmpty
      ? item.type.map { languageType($0, &known, within: open) } ?? .any : .context(entries)
    return item.isCollection ? .list(single) : single
  }
}
