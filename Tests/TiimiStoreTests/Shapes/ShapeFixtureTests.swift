import Testing
import TiimiDomain
import TiimiEncoding
import TiimiStore

@Suite struct `A stored shape` {
  @Test(arguments: try ShapeSample.all())
  func `is read from its file and written again to the same bytes`(sample: ShapeSample) throws {
    try ShapeFixture.makeIfAsked(sample.fixture, sample.entry.payload)
    let stored = try ShapeFixture.bytes(sample.fixture)
    let shape = String(sample.fixture.prefix { $0 != "-" })
    let read = try sample.entry.reading(stored, as: shape)
    #expect(read == sample.entry)
    #expect(read.payload == stored)
    #expect(try sample.entry.reading(stored, as: shape, from: .document) == read)
  }

  @Test(arguments: AnyEntry.shapeNames)
  func `has a file with its name`(shape: String) throws {
    #expect(try ShapeFixture.names().contains(shape))
  }

  @Test func `has a sample for each of its files`() throws {
    #expect(try ShapeFixture.names() == Set(try ShapeSample.all().map(\.fixture)))
  }

  @Test func `has a name that no other shape has`() {
    #expect(Set(AnyEntry.shapeNames).count == AnyEntry.shapeNames.count)
  }

  @Test func `is named by its kind and version`() {
    let entry = CaseEntry.meeting(.cancelled(1, reason: "Sairastapaus"))
    #expect(CaseEntryCodec.kind(of: entry) == "meetingCancelled")
    #expect(CaseEntryCodec.shape(of: entry) == "meetingCancelled.1")
  }

  @Test(arguments: AnyEntry.shapeNames)
  func `is found only by its whole name`(shape: String) throws {
    let table = ShapeTable(AnyEntry.shapeNames)
    let find = { (name: String) in
      var name = name
      return name.withUTF8 { table.index(of: $0) }
    }
    #expect(find(shape) == AnyEntry.shapeNames.firstIndex(of: shape))
    #expect(find(String(shape.dropLast())) == nil)
    #expect(find(shape + "0") == nil)
    #expect(find(shape.uppercased()) == nil)
  }
}
