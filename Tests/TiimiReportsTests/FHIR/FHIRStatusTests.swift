import Testing
import TiimiDomain
import TiimiEncoding

@testable import TiimiReports

@Suite struct `Words of FHIR` {
  private static let closed = CaseEntry.closing(
    .closed(
      ClosingSummary(reason: .goalsMet, summary: "Hyvin meni.", contactNext: "lähitori"),
      cancelled: []
    )
  )
  private static let reopened = CaseEntry.closing(.reopened(reason: "Uusi tarve", restored: []))

  @Test(arguments: [
    ([CaseEntry](), ["planned", "active"]),
    ([closed], ["planned", "active", "finished"]),
    ([closed, reopened], ["planned", "active", "finished", "active"]),
  ])
  func `tell the course of the episodes`(entries: [CaseEntry], statuses: [String]) throws {
    let episode = try FHIRExample().adding(entries).resources("EpisodeOfCare").first
    let history = episode?["statusHistory"]?.elements ?? []
    #expect(history.compactMap { $0["status"]?.words } == statuses)
    #expect(episode?["status"]?.words == statuses.last)
    #expect(history.dropLast().allSatisfy { $0["period"]?["end"] != nil })
    #expect(history.last?["period"]?["end"] == nil)
  }

  @Test func `map the statuses of meetings to the Finnish code`() throws {
    let cancelled = CaseEntry.meeting(.cancelled(2, reason: "Sairastui"))
    let meetings = try FHIRExample().adding([cancelled]).resources("Appointment")
    let pairs = meetings.map { meeting in
      let status = meeting["extension"]?.elements.first?["valueCoding"]
      return [meeting["status"]?.words, status?["code"]?.words, status?["system"]?.words]
    }
    let system = "urn:oid:1.2.246.537.6.881"
    #expect(pairs == [["fulfilled", "7", system], ["cancelled", "4", system]])
  }

  @Test(arguments: [
    ("tavallinen", "tavallinen"), ("Ääni", "Ääni"), ("a\u{A0}b", "a b"), ("a\u{2028}b", "a b"),
    ("a\u{0}b", "ab"), ("a\tb\nc", "a\tb\nc"), ("a\u{85}b", "a b"), ("a\u{7F}b", "ab"),
    ("😀 €", "😀 €"),
  ])
  func `have only the white space that FHIR takes`(text: String, fit: String) {
    #expect(text.fitForFHIR == fit)
  }

  @Test(arguments: ["", " ", "\n\t", "\u{A0}", "\u{1}"])
  func `leave out a text with nothing to read`(text: String) {
    #expect(text.fitForFHIR == nil)
  }

  @Test func `are names of version 8, the same for the same words`() {
    let one = ResourceName(.task, hashing: "a/responsibility/1")
    #expect(one == ResourceName(.task, hashing: "a/responsibility/1"))
    #expect(one != ResourceName(.goal, hashing: "a/responsibility/1"))
    let letters = Array(one.id)
    #expect(letters.count == 36 && letters[14] == "8" && "89ab".contains(letters[19]))
  }

  @Test func `name only systems that are documented`() throws {
    let document = try Golden.text(at: "docs/formats/fhir.md")
    for system in FHIRSystem.all { #expect(document.contains("`\(system.uri)`"), "\(system.uri)") }
    let known = Set(FHIRSystem.all.map(\.uri))
    let used = Self.systems(in: try FHIRExample().json())
    #expect(used.subtracting(known) == [])
  }

  private static func systems(in value: JSON) -> Set<String> {
    var found: Set<String> = []
    if value["code"] != nil, let system = value["system"]?.words { found.insert(system) }
    for part in value.fields.map(\.value) + value.elements { found.formUnion(systems(in: part)) }
    return found
  }

  @Test(arguments: [
    ([ClientRegister.social, .social], ClientRegister.social), ([.patient], .patient),
    ([.social, .patient], .both), ([.both, .social], .both), ([], .both),
  ])
  func `put something about several documents where they all are`(
    places: [ClientRegister],
    place: ClientRegister
  ) {
    #expect(ClientRegister(of: places) == place)
  }
}
