import Glibc

/// Reads single keys from a terminal.
///
/// While keys are read, the signals that end a program wait: they are looked for between keys, the
/// terminal is put back, and only then are they let through. So the terminal is never left silent.
/// Ctrl-C is a key like the others, so that whoever reads keys can end in good order.
struct RawMode {
  /// The file descriptor of the terminal.
  let descriptor: Int32

  private static let pollInterval: Int32 = 50
  /// _POSIX_VDISABLE, which Swift does not import.
  private static let disabled: UInt8 = 0
  /// Ctrl-C.
  private static let interrupt: UInt8 = 3
  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Lets `body` read keys and puts the terminal back afterwards.
  ///
  /// Throws `ProgramFailure.terminalUnusable` when the descriptor is no terminal, and `Interrupted`
  /// out of the reading when a signal has come and was survived by somebody's handler.
  func run<Value>(_ body: (_ next: () throws -> Key) throws -> Value) throws -> Value {
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else { throw ProgramFailure.terminalUnusable }
    before = Self.mended(before)
    let mask = Self.hold()
    set(Self.raw(before))
    defer {
      set(before)
      Self.release(mask)
    }
    let decoder = KeyDecoder(byte: { waiting in try readByte(waiting: waiting) })
    return try body(decoder.next)
  }

  /// A signal came while a key was waited for.
  struct Interrupted: Error {}

  private static func raw(_ settings: termios) -> termios {
    var raw = settings
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
      characters[Int(VINTR)] = disabled
    }
    return raw
  }

  /// The settings to go back to: those of a run that was killed were never put back.
  ///
  /// Nothing else leaves a terminal without lines, without echo and without Ctrl-C at once.
  static func mended(_ settings: termios) -> termios {
    var mended = settings
    let silent = tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &mended.c_cc) { characters in
      guard settings.c_lflag & silent == 0, characters[Int(VINTR)] == disabled else { return }
      mended.c_lflag |= silent
      characters[Int(VINTR)] = interrupt
      characters[Int(VMIN)] = 1
    }
    return mended
  }

  private func set(_ settings: termios) {
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }

  private func readByte(waiting: Bool) throws -> UInt8? {
    while true {
      if Self.hasEnding() { throw Interrupted() }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, Self.pollInterval) > 0 { break }
      if !waiting { return nil }
    }
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? byte : nil
  }
}

extension RawMode {
  private static func hold() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in endings { sigaddset(&set, signal) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &before)
    return before
  }

  private static func release(_ mask: sigset_t) {
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  private static func hasEnding() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return endings.contains { sigismember(&pending, $0) == 1 }
  }
}
