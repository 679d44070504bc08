import TiimiEncoding

/// A FHIR R4 Questionnaire as far as scoring needs it, with its file kept byte for byte.
public struct Questionnaire: Sendable {
  /// The file as it came.
  public let source: [UInt8]
  /// The address, or the identifier or the name when there is no address.
  public let identifier: String
  /// The version that the file tells.
  public let version: String?
  /// The title.
  public let title: String?
  /// The language of the texts.
  public let language: String?
  /// Whose the texts are.
  package let copyright: String?
  /// What the whole form is, in code systems.
  public let codes: [AnswerCoding]
  /// Every item, an outer one before those in it.
  public let items: [QuestionnaireItem]
  /// What was noticed while reading.
  public let findings: [InstrumentFinding]

  /// How many items a form may have.
  static let itemLimit = 2_000

  /// Reads a file leniently; throws `InstrumentRefusal` only for what makes it unusable.
  public init(_ bytes: [UInt8]) throws(InstrumentRefusal) {
    try self.init(try InstrumentRefusal.json(of: bytes), source: bytes)
  }

  init(_ json: JSON, source: [UInt8]) throws(InstrumentRefusal) {
    guard json.text("resourceType") == "Questionnaire" else { throw .notQuestionnaire }
    var reader = QuestionnaireReader(ContainedTerms(json.list("contained")))
    if json.text("status") == nil { reader.note(.statusMissing, at: "status") }
    try reader.read(json.list("item"), in: "item", below: nil, repeats: false)
    reader.checkConditions()
    self.source = source
    identifier = json.text("url") ?? json.text("id") ?? json.text("name") ?? "questionnaire"
    version = json.text("version")
    title = json.text("title") ?? json.text("name")
    language = json.text("language")
    copyright = json.text("copyright")
    codes = json.list("code").compactMap(AnswerCoding.init)
    items = reader.items
    findings = reader.findings
  }

  /// Makes a form without a file, for instruments whose texts are not ours to give.
  init(identifier: String, version: String, items: [QuestionnaireItem]) {
    source = []
    self.identifier = identifier
    self.version = version
    title = nil
    language = nil
    copyright = nil
    codes = []
    self.items = items
    findings = []
  }

  /// The places of the items by their link identifiers.
  var places: [String: Int] {
    Dictionary(items.enumerated().map { ($0.element.linkId, $0.offset) }) { first, _ in first }
  }
}
