import TiimiDomain

/// Writes the cells of a CSV file (RFC 4180) into bytes: commas, CRLF, quotation marks where needed.
///
/// An empty cell is a missing value. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it; ``CSVReader`` takes it away again.
public struct CSVCells: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var isRowBegun = false

  /// Makes cells of nothing yet.
  public init() {}

  /// Forgets what has been written but keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Ends the row.
  public mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isRowBegun = false
  }

  /// Writes an empty cell.
  public mutating func missing() { begin() }

  /// Writes a whole number.
  public mutating func number(_ value: Int?) {
    begin()
    guard let value else { return }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Writes a decimal as it is written already; it must need no quotation marks.
  public mutating func decimal(_ text: String?) {
    begin()
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  /// Writes a day as `yyyy-MM-dd`.
  public mutating func day(_ day: Day?) {
    begin()
    guard let day else { return }
    let civil = day.civil
    guard (1_000...9_999).contains(civil.year) else {
      bytes.append(contentsOf: day.iso.utf8)
      return
    }
    digits(civil.year.magnitude)
    bytes.append(UInt8(ascii: "-"))
    pair(civil.month)
    bytes.append(UInt8(ascii: "-"))
    pair(civil.day)
  }

  /// Writes `true` or `false`.
  public mutating func truth(_ value: Bool?) {
    begin()
    if let value { bytes.append(contentsOf: value ? "true".utf8 : "false".utf8) }
  }

  /// Writes bytes that need neither quotation marks nor an apostrophe; it is the caller's to know.
  public mutating func plain(_ cell: [UInt8]) {
    begin()
    bytes.append(contentsOf: cell)
  }

  /// Writes a text, quoted where needed and harmless in a spreadsheet.
  public mutating func text(_ text: String?) {
    begin()
    guard var text else { return }
    text.withUTF8 { utf8 in
      let isFormula = Self.looksLikeFormula(utf8)
      let isQuoted = utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      if isQuoted { bytes.append(0x22) }
      if isFormula { bytes.append(0x27) }
      for byte in utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      if isQuoted { bytes.append(0x22) }
    }
  }

  /// True for a text that begins with `=`, `+`, `-`, `@`, a tab or a line end, or with apostrophes
  /// before one of them.
  static func looksLikeFormula(_ utf8: some Collection<UInt8>) -> Bool {
    switch utf8.first(where: { $0 != 0x27 }) {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: true
    default: false
    }
  }

  @inline(__always)
  private mutating func begin() {
    if isRowBegun { bytes.append(UInt8(ascii: ",")) }
    isRowBegun = true
  }

  private mutating func digits(_ value: UInt) {
    if value >= 10 { digits(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  private mutating func pair(_ value: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(value / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }
}
