import Testing
import TiimiDomain

@testable import TiimiRules

/// Texts and scoring descriptions that users bring.
struct TextPackTests {
  private static func pack(_ items: String, instrument: String = "who-5") -> [UInt8] {
    Array(
      #"{"textPack": 1, "instrument": "\#(instrument)", "licence": "Oma lupa", "items": {\#(items)}, "options": {"*": {"0": {"fi": "ei koskaan"}}}}"#
        .utf8
    )
  }

  private static let five = (1...5).map { #""\#($0)": {"fi": "Väite \#($0)"}"# }
    .joined(separator: ",")

  @Test func `a text pack brings texts in its languages`() throws {
    let pack = try TextPack(Self.pack(Self.five))
    #expect(pack.text(of: "2", .finnish) == "Väite 2")
    #expect(pack.text(of: "2", .english) == "Väite 2")
    #expect(pack.text(of: "0", in: "4", .swedish) == "ei koskaan")
    #expect(pack.licence == "Oma lupa")
    #expect(try InstrumentFile(Self.pack(Self.five)).check().isEmpty)
    #expect(try InstrumentFile(Self.pack(Self.five)).name == "who-5.text.json")
  }

  @Test func `what does not fit the instrument is told`() throws {
    let findings = try InstrumentFile(Self.pack(#""1": {"fi": "x"}, "7": {"fi": "y"}"#)).check()
    #expect(
      findings.map { "\($0.code) \($0.place)" } == [
        "ITEM-MISSING items.7", "TEXT-MISSING 2", "TEXT-MISSING 3", "TEXT-MISSING 4",
        "TEXT-MISSING 5",
      ]
    )
  }

  @Test func `texts of an instrument of which only results are kept are refused`() throws {
    let file = try InstrumentFile(Self.pack(#""total": {"fi": "x"}"#, instrument: "cfs"))
    #expect(throws: InstrumentRefusal.resultOnly(instrument: "cfs")) { try file.check() }
  }

  @Test(arguments: [
    (#"{"textPack": 1, "instrument": "who-5", "items": {}}"#, "licence"),
    (#"{"textPack": 2, "instrument": "who-5", "licence": "x", "items": {}}"#, "textPack"),
    (#"{"textPack": 1, "instrument": "WHO", "licence": "x", "items": {}}"#, "instrument"),
    (#"{"textPack": 1, "instrument": "who-5", "licence": "x", "items": {"a": {}}}"#, "items.a"),
    (
      #"{"textPack": 1, "instrument": "who-5", "licence": "x", "items": {"a": {"de": "x"}}}"#,
      "items.a.de"
    ),
  ])
  func `a text pack of the wrong shape names the place`(text: String, place: String) {
    #expect(throws: InstrumentRefusal.notTextPack(place: place)) {
      try TextPack(Array(text.utf8))
    }
  }

  private static func scoring(_ rest: String) -> [UInt8] {
    let phrase = #"{"fi": "a", "sv": "b", "en": "c"}"#
    return Array(
      #"{"scoring": 1, "id": "own", "version": "1", "level": "E", "title": \#(phrase), "licence": {"text": \#(phrase), "source": "s"}, \#(rest)}"#
        .utf8
    )
  }

  @Test func `a description of one's own may leave answers out and weigh items`() throws {
    let mean = try ScoringDescription(
      Self.scoring(
        #""method": "mean", "decimals": 2, "minimumAnswers": 2, "items": [{"linkId": "a", "min": 0, "max": 4}, {"linkId": "b", "min": 0, "max": 4, "reverse": true}, {"linkId": "c", "min": 0, "max": 4}]"#
      )
    )
    let partial = try score(Instrument(mean), #"{"a": 4, "b": 1}"#)
    #expect(partial.score?.text == "3.5")
    #expect(partial.missing == ["c"])
    #expect(partial.isComplete)
    #expect(try score(Instrument(mean), #"{"a": 4}"#).score == nil)
    let weighted = try ScoringDescription(
      Self.scoring(
        #""method": "weightedSum", "decimals": 1, "items": [{"linkId": "a", "min": 0, "max": 4, "factor": 0.5}, {"linkId": "b", "min": 0, "max": 4}]"#
      )
    )
    #expect(try score(Instrument(weighted), #"{"a": 3, "b": 1}"#).score?.text == "2.5")
  }

  @Test(arguments: [
    (#""method": "sum""#, "items"), (#""method": "guess", "items": []"#, "method"),
    (#""method": "sum", "items": []"#, "items"),
    (#""method": "sum", "items": [{"linkId": "a"}, {"linkId": "a"}]"#, "items"),
    (#""method": "sum", "items": [{"linkId": "a", "reverse": true}]"#, "items[0].max"),
    (#""method": "sum", "items": [{"linkId": "a", "min": 2, "max": 1}]"#, "items[0]"),
    (#""method": "sum", "items": [{"linkId": "a", "weights": 1}]"#, "items[0].weights"),
    (
      #""method": "sum", "items": [{"linkId": "a"}], "bandSets": [{"bands": [{"code": "x", "name": {"fi": "a", "sv": "b"}, "low": 0, "high": 1, "source": "s"}]}]"#,
      "bandSets[0].bands[0].name.en"
    ),
    (
      #""method": "sum", "items": [{"linkId": "a"}], "bandSets": [{"bands": [{"code": "x", "name": {"fi": "a", "sv": "b", "en": "c"}, "low": 0, "high": 1}]}]"#,
      "bandSets[0].bands[0].source"
    ),
  ])
  func `a description of the wrong shape names the place`(rest: String, place: String) {
    #expect(throws: InstrumentRefusal.notScoring(place: place)) {
      try ScoringDescription(Self.scoring(rest))
    }
  }

  @Test func `bands that overlap or leave gaps are told`() throws {
    let bands = [(0, 3), (3, 5), (8, 12)].enumerated().map { index, limits in
      #"{"code": "b\#(index)", "name": {"fi": "a", "sv": "b", "en": "c"}, "low": \#(limits.0), "high": \#(limits.1), "source": "s"}"#
    }
    let description = try ScoringDescription(
      Self.scoring(
        #""method": "sum", "range": {"low": 0, "high": 10}, "items": [{"linkId": "a", "min": 0, "max": 10}], "bandSets": [{"bands": [\#(bands.joined(separator: ","))]}]"#
      )
    )
    #expect(description.check().map(\.code) == ["BANDS-OVERLAP", "BANDS-GAP", "BANDS-OUTSIDE"])
  }
}
