import TiimiDomain
import TiimiRules
import TiimiStore

/// Reads the cases of a worklist with the names in them, each person and unit once.
struct WorklistReading {
  private let reader: Reader
  private let actor: Actor
  private let day: Day
  private var staff: [StaffID: StaffDetails] = [:]
  private var units: [UnitID: UnitDetails] = [:]
  private var clientNames: [ClientID: String] = [:]
  private var hidden = 0
  /// The cases that could be read and may be seen.
  private(set) var cases: [CaseFacts] = []
  /// What is wrong with those that could not.
  private(set) var unreadable: [WorkFault] = []

  init(_ reader: Reader, actor: Actor, on day: Day) {
    self.reader = reader
    self.actor = actor
    self.day = day
  }

  /// Reads the cases; one that cannot be read leaves the others as they are.
  ///
  /// Throws `CentreRefusal.caseUnknown` for a case that is not there, and `AccessRefusal` when the
  /// only case asked for may not be seen.
  mutating func read(_ candidates: [CaseID]) throws {
    for id in candidates {
      do {
        try read(id)
      } catch let refusal as AccessRefusal {
        if candidates.count == 1 { throw refusal }
        hidden += 1
      } catch let fault as ShapeFault {
        let heading = try reader.heading(of: id)
        unreadable.append(
          WorkFault(
            rule: nil,
            refusal: fault,
            cases: [heading?.caseNumber ?? id.text],
            caseID: id,
            client: heading?.client
          )
        )
      }
    }
  }

  /// Gives the list the names that occur in it.
  func name(_ list: inout Worklist) throws {
    list.clientNames = clientNames
    for client in Set(list.items.compactMap(\.client)) where clientNames[client] == nil {
      list.clientNames[client] = try reader.client(client)?.details?.fullName
    }
    list.staff = staff
    list.units = units
    list.hiddenCases = hidden
  }

  private mutating func read(_ id: CaseID) throws {
    guard let history = try reader.shownHistory(of: id), let opening = history.file.opening else {
      throw CentreRefusal(.caseUnknown)
    }
    try AccessPolicy.require(.readCase, of: actor, on: history.file)
    let file = history.file(inTheEveningOf: day)
    try learnNames(in: file)
    let client = try reader.client(opening.client)?.details
    clientNames[opening.client] = client?.fullName
    cases.append(CaseFacts(file: file, today: day, client: client, staff: staff, units: units))
  }

  private mutating func learnNames(in file: CaseFile) throws {
    var people: [StaffID] = []
    for member in file.members {
      if case .staff(let id) = member.participant { people.append(id) }
    }
    if case .named(let worker, let coWorker) = file.ownWorker {
      people += [worker, coWorker].compactMap(\.self)
    }
    for id in people where staff[id] == nil { staff[id] = try reader.staff(id)?.details }
    let places = people.compactMap { staff[$0]?.unit } + [file.unit, file.transfer?.unit]
    for id in places.compactMap(\.self) where units[id] == nil {
      units[id] = try reader.unit(id)?.details
    }
  }
}
