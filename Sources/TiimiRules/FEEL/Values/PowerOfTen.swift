/// The powers of ten that fit into 128 bits.
enum PowerOfTen {
  /// 10 to the power of 0…38.
  static let all: [UInt128] = {
    var powers: [UInt128] = [1]
    while powers.count < 39 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// How many decimal digits the number has, 1…39; a zero has one.
  static func digits(of value: UInt128) -> Int {
    let bits = 128 - value.leadingZeroBitCount
    let estimate = (bits * 1_233) >> 12
    return estimate < 39 && value >= all[estimate] ? estimate + 1 : max(estimate, 1)
  }
}
