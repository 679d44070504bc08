import TiimiDomain
import TiimiReports
import TiimiStore

/// The reading of the cases of a selection, one in memory at a time, straight from the journal.
///
/// Cases come in the byte order of their identifiers, which is that of their opening.
struct EvaluationReading {
  let reader: Reader
  let selection: CaseSelection
  /// What all the cases share.
  let context: EvaluationContext
  private let persons: LinkedPersons
  /// The first instant of which nothing is known; nil for none.
  let end: Moment?

  private static let prefix = "case/"

  init(_ reader: Reader, _ selection: CaseSelection, today: Day) throws {
    self.reader = reader
    self.selection = selection
    persons = LinkedPersons(try reader.linkedPairs())
    end = selection.asOf.flatMap {
      WallTime(day: $0.adding(days: 1), hour: 0, minute: 0).flatMap(HelsinkiTime.moment)
    }
    var staff: [StaffID: StaffTraits] = [:]
    try reader.eachStaffMember {
      staff[$0] = StaffTraits(profession: $1.profession, sector: $1.sector)
    }
    let units = try reader.allUnits().map { ($0.id, $0.details.code) }
    context = EvaluationContext(
      staff: staff,
      units: Dictionary(units) { first, _ in first },
      asOf: selection.asOf ?? today
    )
  }

  /// The record that stands for the person of a client's record.
  func person(of client: ClientID) -> ClientID { persons.person(of: client) }

  /// How many cases the register has, those left out by the selection among them.
  func caseCount() throws -> Int {
    try reader.caseCount()
  }

  /// Gives each case to the body that something was known of; tells how many cases have been passed.
  func eachCase(
    progress: (_ done: Int) throws -> Void = { _ in },
    _ body: (EvaluatedCase) throws -> Void
  ) throws {
    var done = 0
    try reader.eachStream(prefix: Self.prefix) { stream in
      done += 1
      if let id = CaseID(stream.dropFirst(Self.prefix.count)),
        let evaluated = try evaluatedCase(id)
      {
        try body(evaluated)
      }
      try progress(done)
    }
  }

  func evaluatedCase(_ id: CaseID) throws -> EvaluatedCase? {
    var entries = try reader.recordedEntries(of: id)
    if let end { entries.removeAll { $0.recorded >= end } }
    guard case .identification(.opened(let client, _, _, _, _)) = entries.first?.entry else {
      return nil
    }
    let evaluated = EvaluatedCase(
      id: id,
      client: client,
      person: persons.person(of: client),
      traits: try traits(of: client),
      entries: entries
    )
    return selection.includes(evaluated) ? evaluated : nil
  }

  /// A protection order of one record hides in every record of the person, and for all time.
  private func traits(of client: ClientID) throws -> ClientTraits {
    let now = try reader.client(client)?.details
    let records = persons.records(of: client)
    let isProtected =
      try records.count > 1
      && records.contains { try reader.client($0)?.details?.hasProtectionOrder == true }
    let known = try end.map { try reader.client(client, knownBy: $0)?.details } ?? now
    guard let details = known ?? now else { return ClientTraits() }
    return ClientTraits(details, isProtected: isProtected || now?.hasProtectionOrder == true)
  }
}
