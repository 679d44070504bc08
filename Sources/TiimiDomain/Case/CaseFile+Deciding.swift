extension CaseFile {
  /// Answers a command with the entries that it leads to, or throws the refusal.
  ///
  /// `markInError` looks at the whole history; give it to `CaseHistory` instead.
  public func decide(
    _ command: CaseCommand,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    try requireOpen(for: command)
    try requirePlausible(setting)
    switch command {
    case .identification(let command): return try decide(command, in: setting)
    case .invitation(let command): return try decide(command, in: setting)
    case .assessment(let command): return try decide(command, in: setting)
    case .team(let command): return try decide(command, in: setting)
    case .meeting(let command): return try decide(command, in: setting)
    case .agreement(let command): return try decide(command, in: setting)
    case .plan(let command): return try decide(command, in: setting)
    case .followUp(let command): return try decide(command, in: setting)
    case .closing(let command): return try decide(command, in: setting)
    case .markInError: throw Refusal(.noSuchEntry, field: "entry")
    }
  }

  /// A closed episode refuses every write but the reopening.
  func requireOpen(for command: CaseCommand) throws(Refusal) {
    if case .identification(.open) = command { return }
    try refuse(!isOpened, .caseNotOpened)
    if case .closing(.reopen) = command { return }
    try refuse(isClosed, .caseClosed)
  }

  func requirePlausible(_ setting: Setting) throws(Refusal) {
    try refuse(setting.occurred > setting.recorded, .occurredInFuture, field: "at")
    if let opening {
      try refuse(setting.occurred < opening.occurred, .occurredBeforeCase, field: "at")
    }
  }

  func refuse(
    _ condition: Bool,
    _ code: RefusalCode,
    _ item: ItemReference? = nil,
    field: String? = nil,
    facts: [String: String] = [:]
  ) throws(Refusal) {
    if condition { throw Refusal(code, item: item, field: field, facts: facts) }
  }

  func find<Item>(
    _ number: ItemNumber<Item>,
    in items: Items<Item>,
    field: String
  ) throws(Refusal) -> Item {
    guard let item = items[number] else {
      throw Refusal(.noSuchItem, item: number.reference, field: field)
    }
    return item
  }

  func requireText(_ text: String, _ field: String) throws(Refusal) {
    try refuse(Optional(text).isBlank, .textMissing, field: field)
    let limit = 20_000
    try refuse(
      text.utf8.count > limit,
      .textTooLong,
      field: field,
      facts: ["limit": String(limit)]
    )
  }

  func requireTexts(_ texts: [String], _ field: String) throws(Refusal) {
    try refuse(texts.isEmpty, .textMissing, field: field)
    for text in texts { try requireText(text, field) }
  }

  func requireNumber(
    _ number: Int?,
    in range: ClosedRange<Int>,
    _ field: String
  ) throws(Refusal) {
    guard let number else { return }
    try refuse(
      !range.contains(number),
      .numberOutOfRange,
      field: field,
      facts: ["low": String(range.lowerBound), "high": String(range.upperBound)]
    )
  }
}

extension ItemNumber where Item: CaseItem {
  /// The reference to the item with this number.
  public var reference: ItemReference { ItemReference(Item.kind, value) }
}

extension Optional where Wrapped == String {
  /// True when there is no text, or nothing but white space.
  var isBlank: Bool {
    guard let self else { return true }
    return self.allSatisfy(\.isWhitespace)
  }
}
