import Testing
import TiimiDomain
import TiimiRules

@Suite struct `Decimal numbers` {
  @Test(
    arguments: [
      ("1", "+", "2", "3"),
      ("0.1", "+", "0.2", "0.3"),
      ("1e33", "+", "0.5", "1000000000000000000000000000000000"),
      ("9999999999999999999999999999999999", "+", "0.5", "1.000000000000000000000000000000000e34"),
      ("9999999999999999999999999999999999", "+", "1", "1.000000000000000000000000000000000e34"),
      ("1", "-", "1e-40", "1.000000000000000000000000000000000"),
      ("1e34", "-", "0.6", "9999999999999999999999999999999999"),
      ("1.0", "-", "1.00", "0.00"),
      ("-7e-33", "+", "4998279821144610.038724691747961320", "4998279821144610.038724691747961320"),
      ("1.10", "*", "2", "2.20"),
      (
        "9999999999999999999999999999999999", "*", "9999999999999999999999999999999999",
        "9.999999999999999999999999999999998e67"
      ),
      (
        "1234567890123456789.5", "*", "987654321098765432.1",
        "1.219326311370217952731290961660646e36"
      ),
      ("-0.5", "*", "0.25", "-0.125"),
      ("1e-6000", "*", "1e-200", "0e-6176"),
      ("1", "/", "3", "0.3333333333333333333333333333333333"),
      ("2", "/", "3", "0.6666666666666666666666666666666667"),
      ("-10", "/", "4", "-2.5"),
      ("1", "/", "7e30", "1.428571428571428571428571428571429e-31"),
      ("100", "/", "10", "10"),
      ("2.40", "/", "2", "1.20"),
      ("1", "/", "9999999999999999999999999999999999", "1.000000000000000000000000000000000e-34"),
      ("5000000000000000000000000000000001", "/", "5e33", "1.000000000000000000000000000000000"),
      (
        "37232.27811453314371184582428", "+", "9796386088172603688.973774890",
        "9796386088172640921.251889423143712"
      ),
      (
        "16288439416.59322281177394039", "+", "2560564561473728475713840688",
        "2560564561473728492002280104.593223"
      ),
      (
        "2589.221823271916285994919529", "+", "290231838628070.5486577392380",
        "290231838630659.7704810111542859949"
      ),
      (
        "40441829943986.10182530695244", "-", "1.441007518828767301339335607e31",
        "-14410075188287672972951526126013.90"
      ),
      (
        "80334353611408002.58730646299", "-", "90595950676822.34890260569455",
        "80243757660731180.23840385729545"
      ),
      (
        "20653959165565256.01366810600", "-", "7172047692252250.777729303896",
        "13481911473313005.235938802104"
      ),
      (
        "39796221844400838425224.58431", "*", "1723403863306.876872463799723",
        "6.858496247165792995795616192041317e34"
      ),
      (
        "3129.459483372261006490183099", "*", "35089129.29312966524883158014",
        "109810008429.6600322490961593510887"
      ),
      (
        "3.178381817105672669756334221e33", "*", "4.997251761668836085678552288e33",
        "1.588317413478751912537425502066279e67"
      ),
      (
        "26603.27756983179167335694286", "/", "8.773755052311588632559976555e28",
        "3.032142726941382414529550184069458e-25"
      ),
      (
        "434937162044139512631933996.3", "/", "9.426893466116722158122065042e29",
        "0.0004613790997081309290452303379866689"
      ),
      (
        "6476995847622220.380788941178", "/", "9.654050327529901753107384732e32",
        "6.709096832810310419507307153783758e-18"
      ),
    ]
  )
  func `follow the decimal arithmetic of IEEE 754`(
    one: String,
    sign: String,
    other: String,
    expected: String
  ) throws {
    let one = try #require(FEELNumber(one))
    let other = try #require(FEELNumber(other))
    let result =
      switch sign {
      case "+": one.adding(other)
      case "-": one.subtracting(other)
      case "*": one.multiplied(by: other)
      default: one.divided(by: other)
      }
    #expect(result == FEELNumber(expected))
  }

  @Test(
    arguments: [
      ("1.10", "1.10"), (".5", "0.5"), ("-.5", "-0.5"), ("1e3", "1000"), ("1.2E-3", "0.0012"),
      ("-0", "0"), ("0.00", "0.00"), ("007", "7"),
      ("1e40", "1" + String(repeating: "0", count: 40)),
      ("12e41", "1.2e42"), ("-1e-50", "-1e-50"), ("1e-7000", "0"),
      (String(repeating: "12", count: 18), "121212121212121212121212121212121200"),
    ]
  )
  func `are read and written`(text: String, expected: String) throws {
    let number = try #require(FEELNumber(text))
    #expect(number.description == expected)
    #expect(FEELNumber(number.description) == number)
  }

  @Test(arguments: [
    "", "-", ".", "1.", "1e", "e5", "+1", "--1", "1 ", "0x1", "1,5", "NaN", "1e7000",
  ])
  func `are nothing else`(text: String) {
    #expect(FEELNumber(text) == nil)
  }

  @Test func `are equal and hash alike whatever zeros they end with`() throws {
    let numbers = try ["1", "1.0", "1.000", "10e-1"].map { try #require(FEELNumber($0)) }
    #expect(Set(numbers).count == 1)
    #expect(Set(["0", "0.0", "0e9", "-0"].compactMap { FEELNumber($0) }).count == 1)
  }

  @Test(
    arguments: [
      ("-2", "-1.5"), ("-1", "0"), ("0.1", "0.11"), ("9.99", "10"), ("1e-30", "1"), ("1", "1e6000"),
      ("-1e6000", "1e-6000"),
    ]
  )
  func `are in order`(less: String, greater: String) throws {
    let less = try #require(FEELNumber(less))
    let greater = try #require(FEELNumber(greater))
    #expect(less < greater)
    #expect(!(greater < less))
    #expect(greater.negated < less.negated)
  }

  @Test func `have nil where there is no number`() throws {
    let greatest = try #require(FEELNumber("9.999e6144"))
    #expect(greatest.adding(greatest) == nil)
    #expect(greatest.multiplied(by: 10) == nil)
    #expect(FEELNumber.one.divided(by: .zero) == nil)
    #expect(FEELNumber.one.modulo(.zero) == nil)
    #expect(FEELNumber.zero.raised(to: -1) == nil)
    #expect(FEELNumber(-4).squareRoot == nil)
    #expect(FEELNumber.zero.logarithm == nil)
    #expect(FEELNumber(20_000).exponential == nil)
    #expect(FEELNumber.one.rounded(scale: 6_177, .up) == nil)
    #expect(FEELNumber.one.rounded(scale: .min, .up) == nil)
    #expect(FEELNumber(Double.infinity) == nil)
  }

  @Test(
    arguments: [
      ("2.5", 0, ["2", "3", "2", "3", "2", "2", "3"]),
      ("-2.5", 0, ["-2", "-3", "-2", "-3", "-2", "-3", "-2"]),
      ("1.115", 2, ["1.12", "1.12", "1.11", "1.12", "1.11", "1.11", "1.12"]),
      ("1250", -2, ["1200", "1300", "1200", "1300", "1200", "1200", "1300"]),
      ("0.0001", 1, ["0.0", "0.0", "0.0", "0.1", "0.0", "0.0", "0.1"]),
      ("7", 2, ["7.00", "7.00", "7.00", "7.00", "7.00", "7.00", "7.00"]),
    ]
  )
  func `are rounded in seven ways`(text: String, scale: Int, expected: [String]) throws {
    let number = try #require(FEELNumber(text))
    let ways: [FEELRounding] = [.halfEven, .halfUp, .halfDown, .up, .down, .floor, .ceiling]
    #expect(ways.map { number.rounded(scale: scale, $0)?.description } == expected)
  }

  @Test(
    arguments: [
      ("2", "10", "1024"), ("2", "-2", "0.25"), ("1.1", "2", "1.21"), ("0", "0", "1"),
      ("-2", "3", "-8"), ("2", "0.5", "1.414213562373095048801688724209698"), ("8", "1e0", "8"),
      ("1.0125", "-360", "0.01142321946934871311582222741077381"),
    ]
  )
  func `are raised to a power`(base: String, power: String, expected: String) throws {
    let power = try #require(FEELNumber(power))
    #expect(FEELNumber(base)?.raised(to: power) == FEELNumber(expected))
  }

  @Test(
    arguments: [
      ("12", "5", "2"), ("-12", "5", "3"), ("12", "-5", "-3"), ("-12", "-5", "-2"),
      ("10.1", "4.5", "1.1"), ("-10.1", "4.5", "3.4"), ("10.1", "-4.5", "-3.4"),
      ("1e300", "7", "1"),
      ("3", "1e300", "3"),
    ]
  )
  func `leave a remainder with the sign of the divisor`(
    dividend: String,
    divisor: String,
    expected: String
  ) throws {
    let divisor = try #require(FEELNumber(divisor))
    #expect(FEELNumber(dividend)?.modulo(divisor) == FEELNumber(expected))
  }

  @Test func `have roots, logarithms and powers of e`() throws {
    #expect(FEELNumber(16).squareRoot?.description == "4")
    #expect(FEELNumber(3).squareRoot?.description == "1.732050807568877293527446341505872")
    #expect(FEELNumber(10).logarithm?.description == "2.302585092994046")
    #expect(FEELNumber(5).exponential?.description.hasPrefix("148.4131591025766") == true)
    #expect(FEELNumber.zero.exponential == 1)
  }

  @Test(arguments: [Int.min + 1, -1, 0, 1, 1_000_000, Int.max])
  func `come from integers and go back`(integer: Int) {
    #expect(FEELNumber(integer).integer == integer)
    #expect(FEELNumber(integer).description == integer.description)
  }

  @Test func `count like integers where integers suffice`() throws {
    var generator = SeededRandomness(seed: 20_240_101)
    for _ in 0..<2_000 {
      let one = Int.random(in: -3_000_000_000...3_000_000_000, using: &generator)
      let other = Int.random(in: -3_000_000...3_000_000, using: &generator)
      let (left, right) = (FEELNumber(one), FEELNumber(other))
      #expect(left.adding(right)?.integer == one + other)
      #expect(left.subtracting(right)?.integer == one - other)
      #expect(left.multiplied(by: right)?.integer == one * other)
      #expect((left < right) == (one < other))
      guard other != 0 else { continue }
      let floor = Int((Double(one) / Double(other)).rounded(.down))
      #expect(left.modulo(right)?.integer == one - floor * other)
      #expect(left.multiplied(by: right)?.divided(by: right) == left)
    }
  }
}
