internal import CRuleData

/// A rule pack or an instrument that is built into the library, byte for byte.
public struct EmbeddedFile: Sendable {
  /// The path within the data, such as `packs/fi-statute.json`.
  public let name: String
  /// The content.
  public let bytes: [UInt8]

  /// Every embedded file, in the order of the table in `CRuleData`.
  public static let all: [EmbeddedFile] = (0..<tiimi_rule_file_count()).compactMap { index in
    let file = tiimi_rule_file_at(index)
    guard let name = file.name, let bytes = file.bytes else { return nil }
    return EmbeddedFile(
      name: String(cString: name),
      bytes: Array(UnsafeBufferPointer(start: bytes, count: file.size))
    )
  }

  /// The file of that name; nil if there is none.
  public static func named(_ name: String) -> EmbeddedFile? {
    all.first { $0.name == name }
  }
}
