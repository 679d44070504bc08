import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The example's case on its way to FHIR.
struct FHIRExample {
  let people: ExamplePeople
  var history: CaseHistory
  var client: ClientRecord
  var register = ClientRegister.both
  var language = Language.finnish

  /// A case that has come as far as the example's in April, with a result of an instrument.
  init(_ code: ClientCode? = nil, isProtected: Bool = false) throws {
    var example = try ExampleCase.inApril()
    let result = InstrumentResult(
      instrument: "audit-c",
      version: "1",
      answers: [ScreeningAnswer(item: "1", answer: "never")],
      score: DecimalText("0"),
      alerts: ["alert"],
      statedBy: .client
    )
    try example.perform(
      .fact(.recordResult(result)),
      at: "2026-04-02T10:00",
      by: example.people.noora
    )
    try example.perform(
      .fact(.record(name: "hoitotuki", value: .yesNo(true), note: nil)),
      at: "2026-04-02T10:05"
    )
    people = example.people
    history = example.history
    client = try Self.client(example.people.client, code, isProtected: isProtected)
  }

  /// The case with more entries, written by a social worker, whether or not they fit.
  func adding(_ entries: [CaseEntry]) throws -> FHIRExample {
    var example = self
    var source = IdentifierSource(randomness: SeededRandomness(seed: 99))
    let moment = try ExampleCase.moment("2026-05-20T12:00")
    let first = (history.entries.last?.version ?? 0) + 1
    example.history.append(
      entries.enumerated().map { offset, entry in
        RecordedEntry(
          id: source.next(at: moment),
          version: first + offset,
          occurred: moment,
          recorded: moment,
          actor: people.liisa,
          purpose: .care,
          entry: entry
        )
      }
    )
    return example
  }

  func bytes() throws -> [UInt8] {
    var writer = JSONWriter()
    let source = FHIRSource(
      history: history,
      client: client,
      staff: staff,
      units: [
        people.ylojarvi: UnitDetails(code: "YLO", name: "Sote-keskus"),
        people.tampere: UnitDetails(code: "TRE", name: "Koilliskeskus"),
      ],
      register: register,
      language: language,
      made: try ExampleCase.moment("2026-05-21T09:00")
    )
    FHIRBundle(source).write(into: &writer)
    return writer.bytes
  }

  func json() throws -> JSON { try JSON(parsing: try bytes()) }

  /// The resources of a type.
  func resources(_ type: String) throws -> [JSON] {
    try json()["entry"]?.elements.compactMap { $0["resource"] }
      .filter { $0["resourceType"] == .string(type) } ?? []
  }

  private var staff: [StaffID: StaffDetails] {
    people.professionals.mapValues { professional in
      StaffDetails(
        login: "login",
        name: people.names.staff[professional.staff] ?? "",
        profession: professional.profession,
        sector: professional.sector,
        unit: people.ylojarvi,
        email: "posti@example.fi",
        phone: "03 111 2223"
      )
    }
  }

  private static func client(
    _ id: ClientID,
    _ code: ClientCode?,
    isProtected: Bool
  ) throws -> ClientRecord {
    var record = ClientRecord(id: id)
    record.apply(
      .added(
        ClientDetails(
          familyName: "Esimerkki",
          givenNames: "Aino Maria",
          code: try code ?? .personal(PersonalIdentityCode("150543-9127")),
          phone: "040 765 4321",
          address: "Keksitynkuja 1",
          needsInterpreter: true,
          municipality: "980",
          hasProtectionOrder: isProtected,
          representative: Representative(
            name: "Eero Edustaja",
            ground: .guardian,
            phone: "040 765 4322"
          )
        )
      )
    )
    let daughter = ClosePerson(
      number: 1,
      name: "Sari Esimerkki",
      relation: "tytär",
      phone: "040 765 4323"
    )
    record.apply(.closePersonAdded(daughter))
    return record
  }
}

extension JSON {
  /// The elements of a list; none of anything else.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members of an object; none of anything else.
  var fields: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The text, if it is one.
  var words: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
