/// Writes XML, indented by two spaces; the names are the caller's to keep right.
public struct XMLWriter: Sendable {
  /// What has been written.
  public private(set) var text: String
  private var open: [String] = []

  /// Makes a writer whose text begins with the declaration of XML 1.0 in UTF-8.
  public init() {
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  }

  /// Writes an element with what the body writes inside it; without a body an empty element.
  public mutating func element(
    _ name: String,
    _ attributes: [(name: String, value: String?)] = [],
    _ body: ((inout XMLWriter) -> Void)? = nil
  ) {
    start(name, attributes)
    guard let body else {
      text += "/>\n"
      return
    }
    text += ">\n"
    open.append(name)
    body(&self)
    open.removeLast()
    text += indentation + "</\(name)>\n"
  }

  /// Writes an element with a text inside it.
  public mutating func element(
    _ name: String,
    _ attributes: [(name: String, value: String?)] = [],
    text content: String
  ) {
    start(name, attributes)
    text += ">\(Self.escaped(content))</\(name)>\n"
  }

  private var indentation: String { String(repeating: "  ", count: open.count) }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String?)]) {
    text += indentation + "<\(name)"
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      text += " \(attribute.name)=\"\(Self.escaped(value, isAttribute: true))\""
    }
  }

  /// The text with what XML cannot hold as it stands written as references.
  ///
  /// Control characters that XML does not allow at all become the replacement character.
  package static func escaped(_ content: String, isAttribute: Bool = false) -> String {
    var result = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      case "\r": result += "&#13;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
