import MinunTiimini
import TiimiDomain

extension CaseView {
  /// Somebody of the case as commands write them: `client`, `close:1`, `member:2`, a login, or
  /// `Name / Organisation`; nil for anybody else.
  func participant(written text: String) -> Participant? {
    text == "client" ? .client : file.members.first { isWritten($0, text) }?.participant
  }

  private func isWritten(_ member: Member, _ text: String) -> Bool {
    if text == "member:\(member.number)" { return true }
    switch member.participant {
    case .client: return false
    case .closePerson(let number): return text == "close:\(number)"
    case .staff(let id): return text == staff[id]?.login
    case .outside(let name, let organisation): return text == "\(name) / \(organisation)"
    }
  }
}
