import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A comparison of minutes` {
  private func written(_ pieces: [MinutesDiff.Piece]) -> [String] {
    pieces.map { piece in
      switch piece.change {
      case .same: "  " + piece.text
      case .removed: "- " + piece.text
      case .added: "+ " + piece.text
      }
    }
  }

  @Test func `keeps what stayed and marks what went and came`() {
    let pieces = MinutesDiff.pieces(
      from: "Sovittiin kotihoidosta. Aika on auki. Tavataan pian.",
      to: "Sovittiin kotihoidosta. Aika on 2.2.2026. Tavataan pian. Tytär soittaa."
    )
    #expect(
      written(pieces) == [
        "  Sovittiin kotihoidosta.", "- Aika on auki.", "+ Aika on 2.2.2026.", "  Tavataan pian.",
        "+ Tytär soittaa.",
      ]
    )
  }

  @Test(arguments: [
    ("", []), ("Yksi.", ["Yksi."]), ("Yksi. Kaksi!\n\nKolme?", ["Yksi.", "Kaksi!", "Kolme?"]),
    ("Klo 13.00 tai 2.2.2026 alkaen", ["Klo 13.00 tai 2.2.2026 alkaen"]),
    ("  Reunat pois.  ", ["Reunat pois."]),
  ])
  func `takes a text sentence by sentence`(text: String, sentences: [String]) {
    #expect(MinutesDiff.sentences(of: text) == sentences)
  }

  @Test(arguments: Array(0..<60) as [UInt64])
  func `holds both texts whole`(seed: UInt64) {
    var source = SeededRandomness(seed: seed)
    let words = ["A.", "B.", "C.", "D."]
    func text() -> [String] {
      (0..<Int.random(in: 0...12, using: &source)).compactMap { _ in
        words.randomElement(using: &source)
      }
    }
    let (old, new) = (text(), text())
    let pieces = MinutesDiff.pieces(
      from: old.joined(separator: " "),
      to: new.joined(separator: "\n")
    )
    #expect(pieces.filter { $0.change != .added }.map(\.text) == old)
    #expect(pieces.filter { $0.change != .removed }.map(\.text) == new)
  }

  @Test func `tells the topics whose outcome changed`() throws {
    let example = try ExampleCase.inApril()
    let pair = try example.history.minutesPair(of: 1)
    let before = MinutesDiff.Side(pair.earlier, of: 1)
    #expect(MinutesDiff(from: before, to: MinutesDiff.Side(pair.later, of: 1)).topics.isEmpty)
    let open = MinutesDiff.Side(minutes: nil, topics: [])
    let diff = MinutesDiff(from: before, to: open)
    #expect(diff.pieces == nil)
    #expect(diff.topics.count == before.topics.count)
    #expect(!diff.isEmpty)
  }
}
