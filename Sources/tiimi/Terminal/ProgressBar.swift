/// Shows on standard error how far long work has come.
///
/// It appears only on a terminal and only when the work has gone on for a second, and it wipes
/// itself away.
struct ProgressBar {
  private let terminal: any Terminal
  private let total: Int
  private let width: Int?
  private let start: Int64
  private var drawn: Int64?

  private static let patience: Int64 = 1_000
  private static let interval: Int64 = 100

  /// Begins; `total` is the number of steps.
  init(total: Int, terminal: any Terminal, isQuiet: Bool = false) {
    self.terminal = terminal
    self.total = max(1, total)
    width = isQuiet ? nil : terminal.width(of: .error)
    start = terminal.milliseconds()
  }

  /// Tells how many steps are done; cheap enough to call at every step.
  mutating func advance(to done: Int) throws {
    guard let width else { return }
    let now = terminal.milliseconds()
    guard now - start >= Self.patience, now - (drawn ?? 0) >= Self.interval || drawn == nil else {
      return
    }
    drawn = now
    try terminal.write("\r" + line(done: done, width: width), to: .error)
  }

  /// Wipes the bar away.
  mutating func finish() throws {
    guard let width, drawn != nil else { return }
    drawn = nil
    try terminal.write("\r" + String(repeating: " ", count: width - 1) + "\r", to: .error)
  }

  /// `[#####     ]  50 %`, one column short of the width so that it never wraps.
  private func line(done: Int, width: Int) -> String {
    let done = min(max(0, done), total)
    let percent = done * 100 / total
    let room = max(1, min(50, width - 9))
    let filled = room * done / total
    let number = String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: " ", count: room - filled) + "] \(number)\(percent) %"
  }
}
