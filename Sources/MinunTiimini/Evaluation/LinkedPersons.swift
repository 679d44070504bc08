import TiimiDomain

/// Which client records are of one person, so that nobody is counted twice.
struct LinkedPersons {
  private var others: [ClientID: Set<ClientID>] = [:]

  /// Reads the pairs; records linked through a third belong together too.
  init(_ pairs: [ClientPair]) {
    for pair in pairs {
      let group = records(of: pair.first).union(records(of: pair.second))
      for member in group { others[member] = group }
    }
  }

  /// Every record of the person, the given one among them.
  func records(of client: ClientID) -> Set<ClientID> {
    others[client] ?? [client]
  }

  /// The record that stands for the person: the first of those linked.
  func person(of client: ClientID) -> ClientID {
    others[client]?.min() ?? client
  }
}
