extension JSONWriter {
  /// Writes a string in quotes, without a comma before it.
  mutating func quoted(_ text: String) {
    var text = text
    raw(CollectionOfOne(UInt8(ascii: "\"")))
    text.withUTF8 { utf8 in
      var start = 0
      while true {
        let end = Self.plainEnd(of: utf8, from: start)
        raw(UnsafeBufferPointer(rebasing: utf8[start..<end]))
        guard end < utf8.count else { break }
        escape(utf8[end])
        start = end + 1
      }
    }
    raw(CollectionOfOne(UInt8(ascii: "\"")))
  }

  /// The index of the first byte that must be escaped, or the count.
  private static func plainEnd(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let whole = UnsafeRawBufferPointer(utf8)
    while index &+ 8 <= utf8.count {
      let word = whole.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let special = JSONWord.mustEscape(UInt64(littleEndian: word))
      if special != 0 { return index &+ special.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < utf8.count, utf8[index] >= 0x80 || JSONWord.isPlain(utf8[index]) { index &+= 1 }
    return index
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw(#"\""#.utf8)
    case 0x5C: raw(#"\\"#.utf8)
    case 0x08: raw(#"\b"#.utf8)
    case 0x09: raw(#"\t"#.utf8)
    case 0x0A: raw(#"\n"#.utf8)
    case 0x0C: raw(#"\f"#.utf8)
    case 0x0D: raw(#"\r"#.utf8)
    default: raw(((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16)).utf8)
    }
  }
}
