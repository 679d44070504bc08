extension FEELLibrary {
  static let contextFunctions = [
    FEELFunction("get value", "m, key", "m, keys", body: value),
    FEELFunction("get entries", "m") { arguments in
      arguments.context(0).map { context in
        .list(context.pairs.map { .context(FEELContext([("key", .string($0)), ("value", $1)])) })
      }
    },
    FEELFunction("context", "entries") { arguments in arguments.list(0).flatMap(context) },
    FEELFunction("context put", "context, key, value", "context, keys, value") { arguments in
      guard let context = arguments.context(0), let path = path(arguments[1]) else { return nil }
      return put(arguments[2], at: path[...], into: context).map { .context($0) }
    },
    FEELFunction("context merge", "contexts") { arguments in
      var merged = FEELContext()
      for item in arguments.list(0) ?? [.null] {
        guard case .context(let context) = item else { return nil }
        for (name, value) in context.pairs { merged[name] = value }
      }
      return .context(merged)
    },
  ]

  private static func value(_ arguments: FEELArguments) -> FEELValue? {
    guard let context = arguments.context(0), let path = path(arguments[1]) else { return nil }
    var value = FEELValue.context(context)
    for name in path {
      guard case .context(let inner) = value, let next = inner[name] else { return nil }
      value = next
    }
    return value
  }

  /// A name or up to a hundred, from the outside in; nil for none or anything else.
  private static func path(_ value: FEELValue) -> [String]? {
    let items = if case .list(let list) = value { list } else { [value] }
    let names = items.compactMap { if case .string(let name) = $0 { name } else { nil } }
    return names.isEmpty || names.count < items.count || names.count > 100 ? nil : names
  }

  private static func put(
    _ value: FEELValue,
    at path: ArraySlice<String>,
    into context: FEELContext
  ) -> FEELContext? {
    guard let name = path.first else { return nil }
    var changed = context
    if path.count == 1 {
      changed[name] = value
    } else {
      guard case .context(let inner) = context[name] ?? .context(FEELContext()),
        let new = put(value, at: path.dropFirst(), into: inner)
      else { return nil }
      changed[name] = .context(new)
    }
    return changed
  }

  /// Makes a context of contexts with a key and a value each; null if a key comes twice.
  private static func context(_ entries: [FEELValue]) -> FEELValue? {
    var context = FEELContext()
    for entry in entries {
      guard case .context(let pair) = entry, case .string(let key) = pair["key"],
        let value = pair["value"], context[key] == nil
      else { return nil }
      context[key] = value
    }
    return .context(context)
  }
}
