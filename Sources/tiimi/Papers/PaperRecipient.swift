import MinunTiimini
import TiimiDomain
import TiimiReports

/// The one whom a paper is printed for.
struct PaperRecipient {
  /// Who it is.
  let participant: Participant
  /// The case, and the names in it.
  let view: CaseView

  /// Reads `member:2`, `close:1`, a login, `Name / Organisation`, or the name of a member or of an
  /// organisation; whoever is not in the case is taken by name alone, as permissions name them.
  init(_ text: String, in view: CaseView, _ session: Session) {
    self.view = view
    participant =
      Self.numbered(text, in: view.file) ?? Self.member(called: text, in: view)
      ?? Self.outsider(text)
      ?? (try? session.staffMember(text)).map { Participant.staff($0.id) }
      ?? .outside(name: text, organisation: text)
  }

  /// The name on the paper.
  func name(_ language: Language) -> String {
    if case .outside(let name, let organisation) = participant, name == organisation { return name }
    return view.names.name(of: participant, language)
  }

  /// What the client's permissions let the recipient know on the day.
  func disclosure(on day: Day) -> Disclosure {
    view.file.disclosure(
      to: participant,
      called: callings,
      on: day,
      by: .standard
    )
  }

  /// How permissions may call the recipient, in any language, with the unit of a staff member.
  private var callings: [String] {
    let unit: String? =
      if case .staff(let staff) = participant {
        view.names.homeUnits[staff].flatMap { view.names.units[$0] }
      } else { nil }
    return Language.allCases.flatMap { view.names.callings(of: participant, $0) }
      + [unit].compactMap { $0 }
  }

  private static func numbered(_ text: String, in file: CaseFile) -> Participant? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "member": return file.members[ItemNumber(number)]?.participant
    case "close": return .closePerson(number)
    default: return nil
    }
  }

  private static func member(called text: String, in view: CaseView) -> Participant? {
    let wanted = text.lowercased()
    return view.file.members.first { member in
      view.names.callings(of: member.participant, .finnish).contains { $0.lowercased() == wanted }
    }?.participant
  }

  private static func outsider(_ text: String) -> Participant? {
    guard let slash = text.firstRange(of: " / ") else { return nil }
    return .outside(
      name: String(text[..<slash.lowerBound]),
      organisation: String(text[slash.upperBound...])
    )
  }
}
