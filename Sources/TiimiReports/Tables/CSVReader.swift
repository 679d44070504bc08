/// Reads the rows of a CSV text (RFC 4180) as ``CSVCells`` writes them, line ends of either kind.
///
/// It takes away the apostrophe that keeps spreadsheets from seeing a formula.
public struct CSVReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  /// Makes a reader of the bytes of a file.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The cells of the next row; nil at the end.
  public mutating func next() -> [String]? {
    guard position < bytes.count else { return nil }
    var row: [String] = []
    while true {
      row.append(cell())
      guard position < bytes.count else { return row }
      let end = bytes[position]
      position += 1
      if end == UInt8(ascii: ",") { continue }
      if end == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return row
    }
  }

  private mutating func cell() -> String {
    var cell: [UInt8] = []
    if position < bytes.count, bytes[position] == 0x22 {
      position += 1
      while position < bytes.count {
        if bytes[position] == 0x22 {
          position += 1
          guard position < bytes.count, bytes[position] == 0x22 else { break }
        }
        cell.append(bytes[position])
        position += 1
      }
    }
    while position < bytes.count, ![0x2C, 0x0D, 0x0A].contains(bytes[position]) {
      cell.append(bytes[position])
      position += 1
    }
    let isGuarded = cell.first == 0x27 && CSVCells.looksLikeFormula(cell)
    return String(decoding: isGuarded ? cell[1...] : cell[...], as: UTF8.self)
  }
}
