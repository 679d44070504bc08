import TiimiDomain
import TiimiReports

/// The clients and staff that several cases share: each is an object of the log once.
struct SharedObjects {
  private let words: EventWords
  private let names: ExportNames
  private var clients: Set<ClientID> = []
  private var staff: Set<StaffID> = []

  init(_ words: EventWords, names: ExportNames) {
    self.words = words
    self.names = names
  }

  /// The objects of a case, after those that it shares with others and that no case before had.
  mutating func withNew(_ told: OCELCase, _ person: ClientID) -> [OCELObject] {
    var objects: [OCELObject] = []
    if clients.insert(person).inserted {
      objects.append(OCELObject(id: names.text(of: person), type: .client))
    }
    for member in told.staff.sorted() where staff.insert(member).inserted {
      let resource = words.vocabulary.resources[words.resource(member)]
      objects.append(OCELObject(id: names.text(of: member), resource))
    }
    return objects + told.objects
  }
}
