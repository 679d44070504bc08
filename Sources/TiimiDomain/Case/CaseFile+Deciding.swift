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
    case .fact(let command): return try decide(command, in: setting)
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

  /// Refuses a closing or a reopening that would end an episode before it begins.
  func requireAfter(_ moment: Moment?, _ setting: Setting) throws(Refusal) {
    guard let moment else { return }
    try refuse(setting.occurred < moment, .occurredBeforeEpisode, field: "at")
  }

  /// Refuses a day before the case was opened or after today.
  func requireDayOfCase(_ day: Day, _ field: String, in setting: Setting) throws(Refusal) {
    try refuse(day > setting.today, .dayInFuture, field: field)
    if let opening {
      let first = HelsinkiTime.day(of: opening.occurred)
      try refuse(day < first, .occurredBeforeCase, field: field)
    }
  }

  /// Refuses a participant who could not be recognised later.
  ///
  /// Whether a close person or a staff member exists is for those to check who can see the records.
  func requireKnown(_ participant: Participant, _ field: String) throws(Refusal) {
    switch participant {
    case .client, .staff: return
    case .closePerson(let number):
      try refuse(number < 1, .noSuchClosePerson, field: field)
    case .outside(let name, let organisation):
      try requireText(name, field)
      try requireLength(organisation, field)
    }
  }

  func requireText(_ text: String, _ field: String) throws(Refusal) {
    try refuse(Optional(text).isBlank, .textMissing, field: field)
    try requireLength(text, field)
  }

  /// Refuses a text, given or not, that is longer than the journal takes in one field.
  func requireLength(_ text: String?, _ field: String) throws(Refusal) {
    guard let text else { return }
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
