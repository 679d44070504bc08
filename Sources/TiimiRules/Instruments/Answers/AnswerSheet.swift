import TiimiEncoding

/// The answers to a form as they were handed in, before anybody looks at the form.
public struct AnswerSheet: Hashable, Sendable {
  /// One answer with its place in the file.
  struct Given: Hashable, Sendable {
    /// The value; nil when it cannot be read.
    let value: AnswerValue?
    /// The weight that the answer itself carries.
    let weight: ItemWeight.Found
    /// Where it stands, such as `item[0].answer[0]`, or the key of a plain object.
    let place: String
  }

  /// What was answered under one key.
  struct Entry: Hashable, Sendable {
    /// The link identifier.
    let key: String
    /// Other names of the item: its codes.
    let codes: [String]
    /// The answers.
    let given: [Given]
    /// Where the item stands.
    let place: String
  }

  /// The entries in the order of the file.
  let entries: [Entry]
  /// The questionnaire that the answers name.
  let questionnaire: String?
  /// What was noticed while reading.
  let findings: [InstrumentFinding]

  /// No answers at all, as when only a result is known.
  static let none = AnswerSheet(entries: [], questionnaire: nil, findings: [])

  /// Reads `{"linkId": value, …}`, the same below `answers`, or a FHIR QuestionnaireResponse.
  ///
  /// Throws `InstrumentRefusal` for anything else.
  public init(_ bytes: [UInt8]) throws(InstrumentRefusal) {
    try self.init(try InstrumentRefusal.json(of: bytes))
  }

  /// Takes plain answers of a library user: numbers, codes, truth values and lists of them.
  public init(_ json: JSON) throws(InstrumentRefusal) {
    if json.text("resourceType") == "QuestionnaireResponse" {
      self.init(response: json)
      return
    }
    guard json["resourceType"] == nil else { throw .notAnswers }
    var plain = json
    if let inner = json["answers"], inner.isObject, json.members.count == 1 { plain = inner }
    guard plain.isObject else { throw .notAnswers }
    let entries = plain.members.compactMap { member in
      member.value == .null ? nil : Self.entry(member.key, member.value)
    }
    self.init(entries: entries, questionnaire: nil, findings: [])
  }

  private init(entries: [Entry], questionnaire: String?, findings: [InstrumentFinding]) {
    self.entries = entries
    self.questionnaire = questionnaire
    self.findings = findings
  }

  private static func entry(_ key: String, _ value: JSON) -> Entry {
    let values: [JSON] = if case .array(let list) = value { list } else { [value] }
    let place = key.shownAsIdentifier
    let given = values.enumerated().map { index, value in
      self.given(value, at: values.count > 1 ? "\(place)[\(index)]" : place)
    }
    return Entry(key: key, codes: [], given: given, place: place)
  }

  /// A plain value; an object may be a coding, a quantity or an answer as FHIR writes it.
  private static func given(_ value: JSON, at place: String) -> Given {
    switch value {
    case .bool(let truth): Given(value: .boolean(truth), weight: .none, place: place)
    case .number(let number):
      Given(value: ExactDecimal(number).map(AnswerValue.number), weight: .none, place: place)
    case .string(let text): Given(value: .text(text), weight: .none, place: place)
    case .object:
      if let coding = AnswerCoding(value) {
        Given(value: .coding(coding), weight: ItemWeight.inExtensions(of: value), place: place)
      } else {
        answer(value, at: place)
      }
    default: Given(value: nil, weight: .none, place: place)
    }
  }

  private static func answer(_ json: JSON, at place: String) -> Given {
    let ofCoding = ItemWeight.inExtensions(of: json["valueCoding"])
    return Given(
      value: AnswerValue(json, prefix: "value"),
      weight: ofCoding == .none ? ItemWeight.inExtensions(of: json) : ofCoding,
      place: place
    )
  }
}

extension AnswerSheet {
  private init(response json: JSON) {
    var noted: [InstrumentFinding] = []
    if json.text("status") == nil { noted.append(InstrumentFinding(.statusMissing, at: "status")) }
    var found: [Entry] = []
    Self.gather(json.list("item"), in: "item", into: &found)
    self.init(entries: found, questionnaire: json.text("questionnaire"), findings: noted)
  }

  /// Items may stand in items and in answers.
  private static func gather(_ items: [JSON], in path: String, into entries: inout [Entry]) {
    for (index, item) in items.enumerated() {
      let place = "\(path)[\(index)]"
      let answers = item.list("answer")
      if !answers.isEmpty {
        let codes = item.list("code").compactMap { $0.text("code") }
        entries.append(
          Entry(
            key: item.text("linkId") ?? "",
            codes: codes + (item.text("definition")?.lastName.map { [$0] } ?? []),
            given: answers.enumerated().map {
              answer($0.element, at: "\(place).answer[\($0.offset)]")
            },
            place: place
          )
        )
      }
      gather(item.list("item"), in: "\(place).item", into: &entries)
      for (number, answer) in answers.enumerated() {
        gather(answer.list("item"), in: "\(place).answer[\(number)].item", into: &entries)
      }
    }
  }
}

extension String {
  /// What follows the last slash or number sign; nil when that is nothing.
  var lastName: String? {
    let name = split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "#" }.last
    return name.flatMap { $0.isEmpty ? nil : String($0) }
  }
}
