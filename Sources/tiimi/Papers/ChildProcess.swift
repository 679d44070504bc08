import Glibc

/// Another program at work, with nothing to read and nowhere to write.
struct ChildProcess {
  private let identifier: pid_t

  /// Starts the program that the first argument names; throws `PaperFailure.chromiumFailed`.
  init(_ arguments: [String], environment: [String]) throws(PaperFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, flags) in [(STDIN_FILENO, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK)
    )
    var child: pid_t = 0
    let failure = Self.withWords(arguments) { words in
      Self.withWords(environment) { variables in
        posix_spawn(&child, arguments[0], &actions, &attributes, words, variables)
      }
    }
    if failure != 0 { throw .chromiumFailed }
    identifier = child
  }

  /// How it ended: nought when all was well; nil while it is at work.
  func status() -> Int32? {
    var status: Int32 = 0
    let ended = waitpid(identifier, &status, WNOHANG)
    if ended == 0 || (ended < 0 && errno == EINTR) { return nil }
    return ended < 0 ? -1 : status
  }

  /// Ends it and whatever it started.
  func stop() {
    kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
  }

  private static func withWords<Value>(
    _ words: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value?
  ) -> Value? {
    var copies = words.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { body(UnsafePointer($0)) }
    }
  }
}
