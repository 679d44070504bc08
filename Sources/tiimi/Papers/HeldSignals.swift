import Glibc

/// Interruptions that wait until something has been put away.
struct HeldSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does the work with interruptions held back; they take effect afterwards.
  static func hold<Value>(_ work: (HeldSignals) throws -> Value) rethrows -> Value {
    var set = Self.set
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &before)
    let held = HeldSignals()
    defer {
      // What stopped the work also ends the program, even if it was started with these signals blocked.
      if held.isPending { pthread_sigmask(SIG_UNBLOCK, &set, nil) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try work(held)
  }

  /// True when somebody has asked the program to stop.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.signals.contains { sigismember(&pending, $0) == 1 }
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
