extension FEELNumber: LosslessStringConvertible {
  /// Reads a number as FEEL writes it, such as `-12.50`, `.5` or `1.2e-3`; rounds to 34 digits.
  ///
  /// Nil for anything else, spaces included, and for a number out of range.
  public init?(_ text: some StringProtocol) {
    var reader = DecimalReader(text.utf8)
    guard let draft = reader.read(), let number = FEELNumber(draft) else { return nil }
    self = number
  }

  /// The number with all its digits; with an exponent only beyond 10⁴⁰ and below 10⁻⁴⁰.
  public var description: String {
    let digits = String(coefficient)
    let leading = exponent + digits.count - 1
    let sign = isNegative ? "-" : ""
    guard isZero ? exponent.magnitude <= 40 : abs(leading) <= 40 else {
      return isZero ? "0" : sign + scientific(digits, power: leading)
    }
    guard exponent < 0 else {
      return sign + digits + (isZero ? "" : String(repeating: "0", count: exponent))
    }
    let padding = String(repeating: "0", count: max(-leading, 0))
    let all = padding + digits
    return "\(sign)\(all.dropLast(-exponent)).\(all.suffix(-exponent))"
  }

  private func scientific(_ digits: String, power: Int) -> String {
    let point = digits.count > 1 ? "." : ""
    return "\(digits.prefix(1))\(point)\(digits.dropFirst())e\(power)"
  }
}

/// Reads the digits of a decimal number.
private struct DecimalReader<Bytes: Sequence<UInt8>> {
  private var bytes: Bytes.Iterator
  private var next: UInt8?
  private var draft = UnroundedDecimal(isNegative: false, coefficient: 0, exponent: 0)

  init(_ text: Bytes) {
    bytes = text.makeIterator()
    next = bytes.next()
  }

  mutating func read() -> UnroundedDecimal? {
    draft.isNegative = take("-")
    let whole = readDigits(step: 0)
    let hasPoint = take(".")
    let fraction = hasPoint ? readDigits(step: -1) : 0
    guard hasPoint ? fraction > 0 : whole > 0 else { return nil }
    if take("e") || take("E") {
      guard let power = readPower() else { return nil }
      draft.exponent += power
    }
    return next == nil ? draft : nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    next = bytes.next()
    return true
  }

  /// Digits that no longer fit only tell whether the number is exact.
  private mutating func readDigits(step: Int) -> Int {
    var count = 0
    while let digit = digit() {
      count += 1
      if draft.coefficient < PowerOfTen.all[36] {
        draft.coefficient = draft.coefficient * 10 + UInt128(digit)
        draft.exponent += step
      } else {
        draft.isInexact = draft.isInexact || digit != 0
        draft.exponent += step + 1
      }
    }
    return count
  }

  private mutating func readPower() -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    var power: Int?
    while let digit = digit() {
      power = min((power ?? 0) * 10 + Int(digit), 10_000_000)
    }
    return isNegative ? power.map { -$0 } : power
  }

  private mutating func digit() -> UInt8? {
    guard let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    next = bytes.next()
    return byte - UInt8(ascii: "0")
  }
}
