/// An instant, to the millisecond, the same everywhere in the world.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let milliseconds: Int64

  /// Makes an instant from milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Reads an instant such as `2026-01-05T10:15:00.000Z` or `2026-01-05T12:15+02:00`.
  ///
  /// Seconds and a fraction of 1–9 digits may be left out; digits beyond the millisecond are cut
  /// off. The offset is needed. Nil if the text is anything else or outside the years 1800…2199.
  public init?(iso: some StringProtocol) {
    guard let moment = withUTF8Bytes(of: iso, { Moment(isoBytes: $0) }) else { return nil }
    self = moment
  }

  /// Reads an instant from the UTF-8 bytes of its text, without allocating.
  public init?(isoBytes: UnsafeBufferPointer<UInt8>) {
    var reader = ByteReader(isoBytes)
    guard let day = reader.day(), reader.take("T"),
      let hour = reader.pair(in: 0..<24), reader.take(":"), let minute = reader.pair(in: 0..<60),
      let seconds = reader.secondsAsMilliseconds(),
      let offset = reader.offsetMinutes(), reader.isAtEnd
    else { return nil }
    let minutes = Int64(day.number) * 1_440 + Int64(hour * 60 + minute - offset)
    self.init(milliseconds: minutes * 60_000 + Int64(seconds))
  }

  /// The instant in UTC, always in the form `2026-01-05T10:15:00.000Z`.
  public var iso: String {
    let (day, millisecond) = floorDivided(Int(milliseconds), by: 86_400_000)
    let civil = Day(number: day).civil
    guard (0...9_999).contains(civil.year) else { return "\(milliseconds) ms" }
    return String(unsafeUninitializedCapacity: 24) { buffer in
      var writer = ByteWriter(buffer)
      writer.write(day: civil)
      writer.write(UInt8(ascii: "T"))
      writer.write(millisecond / 3_600_000, digits: 2)
      writer.write(UInt8(ascii: ":"))
      writer.write(millisecond / 60_000 % 60, digits: 2)
      writer.write(UInt8(ascii: ":"))
      writer.write(millisecond / 1_000 % 60, digits: 2)
      writer.write(UInt8(ascii: "."))
      writer.write(millisecond % 1_000, digits: 3)
      writer.write(UInt8(ascii: "Z"))
      return writer.count
    }
  }

  /// The instant in UTC, as `iso`.
  public var description: String { iso }

  /// The instant that many milliseconds later, or earlier when negative.
  public func adding(milliseconds count: Int64) -> Moment {
    let (sum, overflowed) = milliseconds.addingReportingOverflow(count)
    return Moment(milliseconds: overflowed ? (count < 0 ? .min : .max) : sum)
  }

  /// The instant that many minutes later, or earlier when negative.
  public func adding(minutes: Int) -> Moment {
    let (product, overflowed) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    return adding(milliseconds: overflowed ? (minutes < 0 ? .min : .max) : product)
  }

  /// Whether the first instant comes before the second.
  public static func < (first: Moment, second: Moment) -> Bool {
    first.milliseconds < second.milliseconds
  }
}

extension ByteReader {
  /// Reads `:ss` and an optional fraction; no seconds at all are zero.
  fileprivate mutating func secondsAsMilliseconds() -> Int? {
    guard take(":") else { return 0 }
    guard let second = pair(in: 0..<60) else { return nil }
    guard take(".") else { return second * 1_000 }
    var fraction = 0
    var count = 0
    while count < 9, let digit = digits(1) {
      if count < 3 { fraction = fraction * 10 + digit }
      count += 1
    }
    guard count > 0 else { return nil }
    for _ in min(count, 3)..<3 { fraction *= 10 }
    return second * 1_000 + fraction
  }

  /// Reads `Z` or `±hh:mm` as minutes east of UTC.
  fileprivate mutating func offsetMinutes() -> Int? {
    if take("Z") { return 0 }
    let sign = take("+") ? 1 : -1
    guard sign == 1 || take("-"), let hours = pair(in: 0..<24), take(":"),
      let minutes = pair(in: 0..<60)
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
