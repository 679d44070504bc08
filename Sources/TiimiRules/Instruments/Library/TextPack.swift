import TiimiDomain
import TiimiEncoding

/// The texts of an instrument whose licence does not let us build them in; the user brings them.
public struct TextPack: Hashable, Sendable {
  /// A text in some of the languages.
  public typealias Texts = [Language: String]

  /// The instrument.
  public let instrument: String
  /// What the user says of their right to use the texts.
  public let licence: String
  /// The texts of the items by link identifier.
  public let items: [String: Texts]
  /// The texts of the options by link identifier and code; `*` stands for every item.
  public let options: [String: [String: Texts]]

  /// Reads a text pack strictly; throws `InstrumentRefusal` with the place that is wrong.
  public init(_ bytes: [UInt8]) throws(InstrumentRefusal) {
    do throws(JSONFault) {
      let node = try JSONDocument(bytes, sizeLimit: 4 << 20).root
      try node.refuseFields(except: [
        "$schema", "textPack", "instrument", "licence", "items", "options",
      ])
      guard try node.int("textPack") == 1 else {
        throw try node.required("textPack").fault(.invalid)
      }
      instrument = try node.value("instrument") { $0.isInstrumentName ? $0 : nil }
      licence = try node.value("licence") { $0.isEmpty ? nil : $0 }
      items = try Self.texts(try node.required("items"))
      var options: [String: [String: Texts]] = [:]
      for item in try node.optional("options")?.memberList() ?? [] {
        options[item.key] = try Self.texts(item.value)
      }
      self.options = options
    } catch {
      throw error.expected == nil ? .notTextPack(place: error.path) : InstrumentRefusal(error)
    }
  }

  private static func texts(_ node: JSONNode) throws(JSONFault) -> [String: Texts] {
    var result: [String: Texts] = [:]
    for member in try node.memberList() {
      try member.value.refuseFields(except: ["fi", "sv", "en"])
      var texts: Texts = [:]
      for text in try member.value.memberList() {
        if let language = Language(rawValue: text.key) {
          texts[language] = try text.value.value { $0.isEmpty ? nil : $0 }
        }
      }
      if texts.isEmpty { throw member.value.fault(.invalid) }
      result[member.key] = texts
    }
    return result
  }

  /// The text of an item, in another language when it is not there in this one.
  public func text(of linkId: String, _ language: Language) -> String? {
    Self.text(items[linkId], language)
  }

  /// The text of an option.
  public func text(of code: String, in linkId: String, _ language: Language) -> String? {
    Self.text(options[linkId]?[code] ?? options["*"]?[code], language)
  }

  private static func text(_ texts: Texts?, _ language: Language) -> String? {
    guard let texts else { return nil }
    return texts[language] ?? Language.allCases.lazy.compactMap { texts[$0] }.first
  }

  /// What does not fit the instrument: texts of items it does not have, and items without a text.
  public func findings(for description: ScoringDescription) -> [InstrumentFinding] {
    let linkIds = description.items.map(\.linkId)
    let strangers = (Array(items.keys) + options.keys.filter { $0 != "*" })
      .filter { !linkIds.contains($0) }.sorted()
    let bare = linkIds.filter { items[$0] == nil }
    return strangers.map { InstrumentFinding(.itemMissing, at: "items.\($0.shownAsIdentifier)") }
      + bare.map { InstrumentFinding(.textMissing, at: $0) }
  }
}
