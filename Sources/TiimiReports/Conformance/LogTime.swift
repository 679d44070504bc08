import TiimiDomain

/// Reads the times of an event log: ISO 8601 with an offset; without one the time counts as UTC.
///
/// A space may stand in place of the `T`. Digits beyond the millisecond are cut off.
struct LogTime {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  let milliseconds: Int64
  /// The civil day as written; for a time in UTC the day in Finland.
  let day: Int32

  init?(_ bytes: UnsafeBufferPointer<UInt8>, cache: inout Cache) {
    guard bytes.count >= 10, let date = cache.day(of: UnsafeBufferPointer(rebasing: bytes[..<10]))
    else { return nil }
    var reader = Digits(bytes: bytes, place: 10)
    guard let (minutes, rest) = reader.clock(), let offset = reader.offset() else { return nil }
    let local = Int64(date) * 86_400_000 + Int64(minutes) * 60_000 + Int64(rest)
    milliseconds = local - Int64(offset) * 60_000
    day = offset == 0 ? cache.helsinkiDay(of: milliseconds) : date
  }

  /// The last day read, because neighbouring rows often share it.
  struct Cache {
    private var text: UInt64 = 0
    private var rest: UInt16 = 0
    private var number: Int32 = 0
    private var hour: Int64 = .min
    private var hourDay: Int32 = 0

    mutating func day(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
      let raw = UnsafeRawBufferPointer(bytes)
      let text = raw.loadUnaligned(as: UInt64.self)
      let rest = raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
      if text == self.text, rest == self.rest { return number }
      guard let day = Day(isoBytes: bytes) else { return nil }
      self.text = text
      self.rest = rest
      number = day.number
      return number
    }

    mutating func helsinkiDay(of milliseconds: Int64) -> Int32 {
      let hour = milliseconds / 3_600_000
      if hour == self.hour { return hourDay }
      self.hour = hour
      hourDay = HelsinkiTime.day(of: Moment(milliseconds: milliseconds)).number
      return hourDay
    }
  }

  private struct Digits {
    let bytes: UnsafeBufferPointer<UInt8>
    var place: Int

    private mutating func take(_ sign: UInt8) -> Bool {
      guard place < bytes.count, bytes[place] == sign else { return false }
      place += 1
      return true
    }

    private mutating func pair(below limit: Int) -> Int? {
      guard place + 2 <= bytes.count else { return nil }
      let (tens, ones) = (Int(bytes[place]) - 48, Int(bytes[place + 1]) - 48)
      guard 0...9 ~= tens, 0...9 ~= ones, tens * 10 + ones < limit else { return nil }
      place += 2
      return tens * 10 + ones
    }

    /// The minutes of the day and the milliseconds beyond; a day alone begins at midnight.
    mutating func clock() -> (minutes: Int, rest: Int)? {
      if place == bytes.count { return (0, 0) }
      guard take(UInt8(ascii: "T")) || take(UInt8(ascii: " ")), let hour = pair(below: 24),
        take(UInt8(ascii: ":")),
        let minute = pair(below: 60)
      else { return nil }
      guard take(UInt8(ascii: ":")) else { return (hour * 60 + minute, 0) }
      guard let second = pair(below: 60) else { return nil }
      guard take(UInt8(ascii: ".")) else { return (hour * 60 + minute, second * 1_000) }
      var (fraction, digits) = (0, 0)
      while place < bytes.count, 48...57 ~= bytes[place] {
        if digits < 3 { fraction = fraction * 10 + Int(bytes[place]) - 48 }
        digits += 1
        place += 1
      }
      guard digits > 0 else { return nil }
      for _ in min(digits, 3)..<3 { fraction *= 10 }
      return (hour * 60 + minute, second * 1_000 + fraction)
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int? {
      if place == bytes.count { return 0 }
      if take(UInt8(ascii: "Z")) { return place == bytes.count ? 0 : nil }
      let isEast = take(UInt8(ascii: "+"))
      guard isEast || take(UInt8(ascii: "-")), let hours = pair(below: 24) else { return nil }
      _ = take(UInt8(ascii: ":"))
      guard let minutes = pair(below: 60), place == bytes.count else { return nil }
      return (isEast ? 1 : -1) * (hours * 60 + minutes)
    }
  }
}
