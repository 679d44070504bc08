/// Cuts comma-separated values (RFC 4180) into rows and fields, without making strings.
struct CSVRows {
  enum Step {
    case row, more, end, faulty
  }

  /// The line on which the latest row begins, from 1.
  private(set) var line = 0
  /// How many fields of the latest row were looked for and found.
  private(set) var fieldCount = 0
  private let buffer = ByteStretch()
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var place = 0
  private var linesAhead = 1
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var doubled: [Int] = []

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    let hasMark = line == 0 && bytes.isEmpty && piece.starts(with: [0xEF, 0xBB, 0xBF])
    buffer.append(hasMark ? UnsafeBufferPointer(rebasing: piece.dropFirst(3)) : piece)
    bytes = buffer.bytes
  }

  /// Forgets what has been read.
  mutating func compact() {
    buffer.removeFirst(place)
    bytes = buffer.bytes
    place = 0
  }

  /// True when the latest row is an empty line.
  var isBlank: Bool { fieldCount == 1 && starts[0] == ends[0] }

  /// The fields of the latest row as texts.
  var texts: [String] {
    (0..<fieldCount).map { String(decoding: field($0), as: UTF8.self) }
  }

  /// The bytes of a field of the latest row, where they lie until the next row is read.
  func field(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[starts[number]..<ends[number]])
  }

  /// Goes to the next row; fields after the last one wanted are passed over, but all of the first row.
  mutating func next(upTo last: Int, isLast: Bool) -> Step {
    if place >= bytes.count { return isLast ? .end : .more }
    let wanted = line == 0 ? Int.max : last
    fieldCount = 0
    doubled.removeAll(keepingCapacity: true)
    var lines = 1
    var index = place
    while true {
      guard let field = Field.field(bytes, from: index, isLast: isLast) else {
        return isLast ? .faulty : .more
      }
      if field.isFaulty { return .faulty }
      if fieldCount <= wanted { note(field) }
      lines += field.lineFeeds
      index = field.next
      if field.endsRow { break }
    }
    // Not before the row is whole: a row that is cut off is read again from its start.
    for number in doubled { ends[number] = buffer.undouble(starts[number]..<ends[number]) }
    line = linesAhead
    linesAhead += lines
    place = index
    return .row
  }

  private mutating func note(_ field: Field) {
    if starts.count <= fieldCount {
      starts.append(0)
      ends.append(0)
    }
    starts[fieldCount] = field.start
    ends[fieldCount] = field.end
    if field.hasDoubledQuotes { doubled.append(fieldCount) }
    fieldCount += 1
  }

  /// One field as it lies in the bytes.
  private struct Field {
    let start: Int
    let end: Int
    let next: Int
    let endsRow: Bool
    var hasDoubledQuotes = false
    var isFaulty = false
    var lineFeeds = 0

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let feed = UInt8(ascii: "\n")
    private static let carriage = UInt8(ascii: "\r")

    /// Nil when the bytes end before the field does.
    static func field(
      _ bytes: UnsafeBufferPointer<UInt8>,
      from first: Int,
      isLast: Bool
    ) -> Field? {
      if first < bytes.count, bytes[first] == quote {
        return quoted(bytes, from: first, isLast: isLast)
      }
      var index = first
      while index < bytes.count, bytes[index] != comma, bytes[index] != feed {
        index += 1
      }
      if index == bytes.count, !isLast { return nil }
      let isEnd = index == bytes.count || bytes[index] == feed
      let hasReturn = isEnd && index > first && bytes[index - 1] == carriage
      return Field(
        start: first,
        end: hasReturn ? index - 1 : index,
        next: min(index + 1, bytes.count),
        endsRow: isEnd
      )
    }

    private static func quoted(
      _ bytes: UnsafeBufferPointer<UInt8>,
      from first: Int,
      isLast: Bool
    ) -> Field? {
      var index = first + 1
      var doubled = false
      var feeds = 0
      while index < bytes.count {
        if bytes[index] == feed { feeds += 1 }
        if bytes[index] == quote {
          guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
          doubled = true
          index += 1
        }
        index += 1
      }
      guard index < bytes.count else { return nil }
      var after = index + 1
      if after < bytes.count, bytes[after] == carriage { after += 1 }
      if after >= bytes.count, !isLast { return nil }
      let isEnd = after >= bytes.count || bytes[after] == feed
      return Field(
        start: first + 1,
        end: index,
        next: min(after + 1, bytes.count),
        endsRow: isEnd,
        hasDoubledQuotes: doubled,
        isFaulty: !isEnd && bytes[after] != comma,
        lineFeeds: feeds
      )
    }
  }
}

/// Bytes in one stretch of memory that grows at its end and is used up from its start.
private final class ByteStretch {
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
  private var count = 0

  deinit { memory.deallocate() }

  /// The bytes, where they lie until the stretch changes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if count + piece.count > memory.count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
        capacity: max(memory.count * 2, count + piece.count)
      )
      _ = larger.update(fromContentsOf: memory[..<count])
      memory.deallocate()
      memory = larger
    }
    _ = memory[count...].update(fromContentsOf: piece)
    count += piece.count
  }

  func removeFirst(_ number: Int) {
    for index in number..<count { memory[index - number] = memory[index] }
    count -= number
  }

  /// Writes each pair of quotation marks in the range as one, in place, and gives the new end.
  func undouble(_ range: Range<Int>) -> Int {
    var end = range.lowerBound
    var skips = false
    for index in range {
      let isQuote = memory[index] == UInt8(ascii: "\"")
      if isQuote, !skips {
        skips = true
        continue
      }
      skips = false
      memory[end] = memory[index]
      end += 1
    }
    return end
  }
}
