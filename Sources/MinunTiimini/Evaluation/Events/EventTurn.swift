import TiimiDomain
import TiimiStore

/// What an entry means to the whole case, beyond that it happened.
enum EventTurn {
  /// Nothing.
  case none
  /// The first episode begins, in a unit.
  case opened(ClientID, UnitID)
  /// Another episode begins.
  case reopened
  /// The episode ends.
  case closed
  /// The case goes to another unit.
  case moved(UnitID)
  /// An earlier entry was made in error.
  case marked(Int)

  /// What a decoded entry means.
  init(_ entry: CaseEntry) {
    switch entry {
    case .identification(.opened(let client, let unit, _, _, _)): self = .opened(client, unit)
    case .closing(.reopened): self = .reopened
    case .closing(.closed): self = .closed
    case .closing(.transferAccepted(let unit, _)): self = .moved(unit)
    case .markedInError(let version, _): self = .marked(version)
    default: self = .none
    }
  }

  /// What an entry of a shape means whose payload does not matter.
  init(_ shape: CaseShape) {
    switch shape {
    case .closing(.reopened): self = .reopened
    case .closing(.closed): self = .closed
    default: self = .none
    }
  }
}
