/// Shows how far an export has come, and stops it when somebody asks the program to stop.
final class ExportProgress {
  private let call: Invocation
  private let unfinished: UnfinishedExport
  private var bar: ProgressBar?

  /// Begins.
  init(_ call: Invocation, _ unfinished: UnfinishedExport) {
    self.call = call
    self.unfinished = unfinished
  }

  /// Tells how many of how many steps are done; cheap enough for every case.
  func advance(to done: Int, of total: Int) throws {
    if done & 63 == 0 { try unfinished.stopIfInterrupted() }
    if bar == nil {
      bar = ProgressBar(total: total, terminal: call.terminal, isQuiet: call.settings.isQuiet)
    }
    try bar?.advance(to: done)
  }

  /// Wipes the bar away.
  func finish() throws {
    try bar?.finish()
    bar = nil
  }
}
