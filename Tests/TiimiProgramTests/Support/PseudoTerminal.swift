import Glibc
import Testing

/// A terminal of the kernel with a test at its keyboard.
final class PseudoTerminal {
  /// The end that a program reads.
  let program: Int32
  private let keyboard: Int32
  private var shown = ""

  private static let patience: Int32 = 20_000

  /// TIOCSPTLCK and TIOCGPTN, which Swift does not import.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init() throws {
    keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (isLocked, number) = (Int32(0), UInt32(0))
    try #require(ioctl(keyboard, Self.unlock, &isLocked) == 0)
    try #require(ioctl(keyboard, Self.number, &number) == 0)
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(program >= 0)
  }

  deinit {
    close(program)
    close(keyboard)
  }

  /// How the terminal treats what is typed.
  var localFlags: tcflag_t {
    var settings = termios()
    tcgetattr(program, &settings)
    return settings.c_lflag
  }

  /// Reads what the program shows until the text appears; false when it does not within a while.
  func shows(_ text: String) -> Bool {
    while !shown.contains(text) {
      var request = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      var buffer = [UInt8](repeating: 0, count: 4_096)
      guard poll(&request, 1, Self.patience) > 0 else { return false }
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { return false }
      shown += String(decoding: buffer[..<count], as: UTF8.self)
    }
    shown = ""
    return true
  }

  /// Types a text.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(keyboard, bytes, bytes.count)
  }
}
