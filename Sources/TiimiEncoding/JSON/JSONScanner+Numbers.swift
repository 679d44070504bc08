extension JSONScanner {
  /// Reads a number, the position being at its sign or first digit.
  mutating func number() throws(JSONFault) {
    let start = position
    if current == UInt8(ascii: "-") { position &+= 1 }
    if current == UInt8(ascii: "0") { position &+= 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      position &+= 1
      try digits()
    }
    if current | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position &+= 1 }
      try digits()
    }
    append(.number, from: start, to: position)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while current &- 0x30 < 10 { position &+= 1 }
    if position == start { throw expected(.digit) }
  }
}
