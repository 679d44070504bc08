import Glibc
import Testing

/// A terminal of the kernel with a test at its keyboard.
final class PseudoTerminal {
  /// The end that a program reads.
  let program: Int32
  private let keyboard: Int32

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

  /// Types a text.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(keyboard, bytes, bytes.count)
  }
}
