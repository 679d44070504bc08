import Testing
import TiimiDomain
import TiimiEncoding

@testable import TiimiReports

@Suite struct `A FHIR bundle` {
  @Test func `holds a whole case`() throws {
    try Golden.expect(try FHIRExample().json().pretty, at: "Tests/Fixtures/fhir/case.json")
  }

  @Test func `holds a protected client's case`() throws {
    let text = try FHIRExample(isProtected: true).json().pretty
    try Golden.expect(text, at: "Tests/Fixtures/fhir/protected-case.json")
  }

  @Test(arguments: ClientRegister.allCases, Language.allCases)
  func `has no fault that judges do not notice`(
    register: ClientRegister,
    language: Language
  ) throws {
    var example = try FHIRExample()
    example.register = register
    example.language = language
    #expect(FHIRFaults(in: try example.json()).found == [])
  }

  @Test(arguments: ClientRegister.allCases, 0..<RareEntries().all.count)
  func `has no fault when something rare happens`(register: ClientRegister, place: Int) throws {
    var example = try FHIRExample().adding([RareEntries().all[place]])
    example.register = register
    #expect(FHIRFaults(in: try example.json()).found == [])
  }

  @Test func `is the same to the byte when made again`() throws {
    #expect(try FHIRExample().bytes() == FHIRExample().bytes())
  }

  @Test func `has every kind of resource there is`() throws {
    let kinds = try FHIRExample().json()["entry"]?.elements.compactMap {
      $0["resource"]?["resourceType"]?.words
    }
    let wanted = ResourceKind.allCases.filter { $0 != .bundle }.map(\.rawValue)
    #expect(Set(kinds ?? []) == Set(wanted))
  }

  @Test func `gives the personal identity code as the only official identifier`() throws {
    let patient = try #require(try FHIRExample().resources("Patient").first)
    let identifiers = patient["identifier"]?.elements ?? []
    #expect(identifiers.map { $0["use"] } == ["official"])
    #expect(identifiers.first?["system"] == "urn:oid:1.2.246.21")
    #expect(identifiers.first?["value"] == "150543-9127")
    #expect(
      identifiers.first?["type"]?["coding"]?.elements.first?["code"] == "NNFIN"
    )
    #expect(patient["gender"] == "female")
    #expect(patient["birthDate"] == "1943-05-15")
  }

  @Test func `tells a temporary code without anybody's system`() throws {
    let patient = try #require(
      try FHIRExample(.temporary("T-17")).resources("Patient").first
    )
    let identifier = patient["identifier"]?.elements.first
    #expect(identifier?["use"] == "temp")
    #expect(identifier?["system"] == nil)
    #expect(patient["gender"] == "unknown")
  }

  @Test func `has no identifier for a client without a code`() throws {
    let patient = try #require(try FHIRExample(ClientCode.none).resources("Patient").first)
    #expect(patient["identifier"] == nil)
  }

  @Test func `tells whereabouts of those without a protection order`() throws {
    let text = String(decoding: try FHIRExample().bytes(), as: UTF8.self)
    for secret in Self.secrets { #expect(text.contains(secret)) }
    #expect(!text.contains("TURVAKIELTO"))
  }

  @Test(arguments: ClientRegister.allCases)
  func `tells no whereabouts under a protection order`(register: ClientRegister) throws {
    var example = try FHIRExample(isProtected: true)
    example.register = register
    let text = String(decoding: try example.bytes(), as: UTF8.self)
    for secret in Self.secrets { #expect(!text.contains(secret), "\(secret)") }
    let patient = try #require(try example.resources("Patient").first)
    #expect(
      patient["meta"]?["security"]?.elements.first?["code"] == "TURVAKIELTO"
    )
  }

  private static let secrets = [
    "Keksitynkuja", "040 765", "municipality-code", "huone 204",
  ]

  @Test func `never tells how to reach the staff`() throws {
    let text = String(decoding: try FHIRExample().bytes(), as: UTF8.self)
    #expect(!text.contains("03 111 2223") && !text.contains("posti@example.fi"))
  }

  @Test(arguments: [
    (ClientRegister.social, ClientRegister.patient), (.patient, .social),
  ])
  func `holds nothing of the other register`(own: ClientRegister, other: ClientRegister) throws {
    var example = try FHIRExample()
    let all = try Self.tags(in: example.json())
    #expect(all.contains(own.rawValue) && all.contains(other.rawValue))
    example.register = own
    let tags = try Self.tags(in: example.json())
    #expect(Set(tags) == [own.rawValue, "both"])
  }

  private static func tags(in bundle: JSON) -> [String] {
    (bundle["entry"]?.elements ?? []).compactMap {
      $0["resource"]?["meta"]?["tag"]?.elements.first?["code"]?.words
    }
  }

  @Test func `keeps the plan in both registers, the narrative and patient entries apart`() throws {
    let example = try FHIRExample()
    #expect(Self.tags(of: try example.resources("CarePlan")) == ["both"])
    #expect(Self.tags(of: try example.resources("RiskAssessment")) == ["patient"])
    let worry = try example.resources("Observation").filter {
      $0["code"]?["coding"]?.elements.first?["code"] == "worry"
    }
    #expect(Self.tags(of: worry) == ["social"])
  }

  private static func tags(of resources: [JSON]) -> Set<String> {
    Set(resources.compactMap { $0["meta"]?["tag"]?.elements.first?["code"]?.words })
  }

  @Test func `says what came of a completed task`() throws {
    let done = try FHIRExample().resources("Task").filter { $0["status"] == "completed" }
    #expect(!done.isEmpty)
    for task in done { #expect(task["output"]?.elements.isEmpty == false) }
  }
}
