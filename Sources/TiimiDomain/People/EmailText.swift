/// What counts as a mail address: the plain kind, such as `liisa.lahti@sote.example`.
///
/// Quoted names, rarer signs and letters outside ASCII are left out on purpose: RFC 5321 allows them,
/// many programs that invitations go to do not, and what is left stands in a URI as it is.
enum EmailText {
  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return false }
    let name = parts[0].utf8
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return !name.isEmpty && name.allSatisfy { isPlain($0) || ".+-_".utf8.contains($0) }
      && labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
