import MinunTiimini
import Synchronization

/// A clock that stands where the story sets it.
final class StoryClock: Sendable {
  private let moment = Mutex(Moment(milliseconds: 0))

  /// The moment the story has reached.
  var now: Moment { moment.withLock { $0 } }

  /// Moves the story to a Finnish wall time, such as `2025-12-18T09:30`.
  func set(_ text: String) {
    guard let wall = WallTime(iso: text), let reached = HelsinkiTime.moment(of: wall) else {
      return
    }
    moment.withLock { $0 = reached }
  }
}
