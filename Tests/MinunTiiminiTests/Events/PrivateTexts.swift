import MinunTiimini
import TiimiEncoding

/// What a register holds that no log of events may tell: words, names and identifiers of clients.
struct PrivateTexts {
  let texts: Set<String>

  init(of session: Session) throws {
    var bytes: [UInt8] = []
    try session.exportRegister(whereabouts: "Testi", to: { bytes += $0 })
    var found: Set<String> = []
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let entry = try JSON(parsing: String(decoding: line, as: UTF8.self))
      guard case .string(let stream)? = entry["stream"] else { continue }
      let isClient = stream.hasPrefix("client/")
      if isClient || stream.hasPrefix("case/") || stream.hasPrefix("staff/") {
        found.formUnion(Self.identifier(stream))
        Self.collect(entry["payload"], everything: isClient, into: &found)
      }
    }
    texts = found
  }

  private static func identifier(_ stream: String) -> [String] {
    stream.split(separator: "/").dropFirst().map(String.init)
  }

  /// Texts with a space are words of people; of a client's own record everything but codes is private.
  private static func collect(_ json: JSON?, everything: Bool, into found: inout Set<String>) {
    switch json {
    case .string(let text):
      if text.contains(" ") || (everything && text.count > 5 && text != "personal") {
        found.insert(text)
      }
    case .array(let elements):
      for element in elements { collect(element, everything: everything, into: &found) }
    case .object(let members):
      for member in members { collect(member.value, everything: everything, into: &found) }
    default: return
    }
  }
}
