import Testing
import TiimiDomain
import TiimiEncoding
import TiimiStore

@Suite struct `Writing an entry and reading it again` {
  @Test(arguments: CaseShape.allCases, [11, 12, 13, 14, 15, 16, 17, 18] as [UInt64])
  func `gives the same entry of a case`(shape: CaseShape, seed: UInt64) throws {
    var source = SampleSource(seed: seed)
    try requireSame(.ofCase(source.entry(in: shape)), in: shape.name)
  }

  @Test(arguments: ClientShape.allCases, [21, 22, 23, 24, 25, 26, 27, 28] as [UInt64])
  func `gives the same entry of a client`(shape: ClientShape, seed: UInt64) throws {
    var source = SampleSource(seed: seed)
    try requireSame(.ofClient(try source.entry(in: shape)), in: shape.name)
  }

  @Test(arguments: LinkShape.allCases, [51, 52, 53, 54, 55, 56, 57, 58] as [UInt64])
  func `gives the same entry of a link`(shape: LinkShape, seed: UInt64) throws {
    var source = SampleSource(seed: seed)
    try requireSame(.ofLink(try source.entry(in: shape)), in: shape.name)
  }

  @Test(arguments: StaffShape.allCases, [31, 32, 33, 34, 35, 36, 37, 38] as [UInt64])
  func `gives the same entry of a staff member`(shape: StaffShape, seed: UInt64) throws {
    var source = SampleSource(seed: seed)
    try requireSame(.ofStaff(source.entry(in: shape)), in: shape.name)
  }

  @Test(arguments: UnitShape.allCases, [41, 42, 43, 44, 45, 46, 47, 48] as [UInt64])
  func `gives the same entry of a unit`(shape: UnitShape, seed: UInt64) throws {
    var source = SampleSource(seed: seed)
    try requireSame(.ofUnit(source.entry(in: shape)), in: shape.name)
  }

  /// Compares bytes too: two Swift strings are equal when they only look the same.
  private func requireSame(_ entry: AnyEntry, in shape: String) throws {
    #expect(entry.shape == shape)
    let payload = entry.payload
    for origin in [PayloadOrigin.journal, .document] {
      let read = try entry.reading(payload, from: origin)
      #expect(read == entry)
      #expect(read.payload == payload)
    }
  }
}
