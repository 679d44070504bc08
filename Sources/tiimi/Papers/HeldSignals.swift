import Glibc

/// Interruptions that wait until something has been put away.
struct HeldSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does the work with interruptions held back; they take effect afterwards.
  static func hold<Value>(_ work: (HeldSignals) throws -> Value) rethrows -> Value {
    var set = Self.set
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work(HeldSignals())
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
