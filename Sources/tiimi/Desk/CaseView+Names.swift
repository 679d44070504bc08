import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The people of a case by their names.
extension CaseView {
  /// The client's name.
  var clientName: String { client.details?.fullName ?? "" }

  /// The case's number, such as `YLO-2026-17`.
  var caseNumber: String { file.opening?.caseNumber ?? "" }

  /// The name of somebody who takes part; one who is not in the register has a dash.
  func name(of participant: Participant) -> String {
    switch participant {
    case .client: clientName
    case .closePerson(let number):
      client.closePersons.first { $0.number == number }?.name ?? "–"
    case .staff(let id): staff[id]?.name ?? "–"
    case .outside(let name, let organisation):
      organisation.isEmpty ? name : "\(name) / \(organisation)"
    }
  }

  /// The name with what the person is in the case: `Aino Harjula (asiakas)`.
  func title(of participant: Participant, _ language: Language) -> String {
    participant == .client
      ? "\(clientName) (\(Phrase.client(language)))" : name(of: participant)
  }

  /// The members with which every document about a case begins.
  var heading: [JSON.Member] {
    [
      JSON.Member("case", .string(file.id.text)),
      JSON.Member("caseNumber", .string(caseNumber)),
      JSON.Member("version", JSON(file.version)),
    ]
  }
}

extension Participant {
  /// The participant as the commands write it, apart from staff, who are named by login there.
  func json(named name: String) -> JSON {
    let (kind, key): (String, JSON) =
      switch self {
      case .client: ("client", nil)
      case .closePerson(let number): ("closePerson", JSON(number))
      case .staff(let id): ("staff", .string(id.text))
      case .outside: ("outside", nil)
      }
    return ["kind": .string(kind), "key": key, "name": .string(name)]
  }
}

extension Phrase {
  /// The client.
  static let client = Phrase(fi: "asiakas", sv: "klienten", en: "client")
}
