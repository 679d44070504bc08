import Testing
import TiimiDomain
import TiimiEncoding

/// Every line's command, given as it stands but for what a person has to say, makes the line go away.
struct WorklistSettlingTests {
  /// How many lines of each kind are tried, where there are so many.
  private static let wanted = 20

  private let office: SettlingOffice

  init() throws {
    office = try SettlingOffice(cases: 1_000)
  }

  @Test func `the command of a line makes the line go away`() throws {
    var tried: [String: Int] = [:]
    var left: [String] = []
    for line in try office.lines() {
      guard tried[line.kind, default: 0] < Self.wanted, try office.stands(line) else { continue }
      switch try office.settle(line) {
      case .gone: tried[line.kind, default: 0] += 1
      case .needsMore: continue
      case .stays(let why): left.append("\(line.key): \(why)")
      }
    }
    #expect(left == [])
    #expect(tried.count > 20, "\(tried)")
    #expect(tried.values.count { $0 == Self.wanted } > 8, "\(tried)")
  }
}
