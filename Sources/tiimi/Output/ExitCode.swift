import TiimiDomain

/// How the program ended, as the shell sees it.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done.
  case done = 0
  /// The process does not allow it, or a check found something.
  case refused = 1
  /// The call was wrong.
  case usage = 2
  /// The input data are wrong.
  case badInput = 3
  /// The thing named does not exist.
  case notFound = 4
  /// Somebody else changed the case first; try again.
  case conflict = 5
  /// The caller may not do it.
  case notAllowed = 6
  /// The register or the machine failed.
  case failed = 7

  /// The code of a kind of refusal.
  init(_ kind: RefusalKind) {
    switch kind {
    case .refused: self = .refused
    case .usage: self = .usage
    case .badInput: self = .badInput
    case .notFound: self = .notFound
    case .conflict: self = .conflict
    case .notAllowed: self = .notAllowed
    case .failed: self = .failed
    }
  }
}
