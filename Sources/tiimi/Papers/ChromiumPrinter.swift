import Glibc

/// Makes a PDF of a paper with an installed Chromium, without a window and without a network.
///
/// The paper lies in a private temporary folder while it is printed; the folder is removed whatever
/// happens, also when the program is interrupted.
struct ChromiumPrinter {
  /// The program.
  let program: String
  /// How many seconds it may take.
  var patience = 60

  /// Finds a Chromium; throws `PaperFailure.noChromium` when there is none.
  init(_ search: ChromiumSearch) throws(PaperFailure) {
    guard let program = search.program else { throw .noChromium }
    self.program = program
  }

  /// The paper as the bytes of a PDF.
  func pdf(of html: String) throws -> [UInt8] {
    try HeldSignals.hold { held in
      let folder = try PrivateFolder()
      let source = folder.path + "/paper.html"
      let target = folder.path + "/paper.pdf"
      let file = try OutputFile(becoming: source)
      try file.write(Array(html.utf8))
      try file.finish()
      try run(arguments(from: source, to: target, in: folder.path), in: folder.path, held)
      guard let bytes = try? InputFile.bytes(target), bytes.starts(with: Array("%PDF-".utf8))
      else { throw PaperFailure.chromiumFailed }
      return bytes
    }
  }

  private func arguments(from source: String, to target: String, in folder: String) -> [String] {
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    return [program, "--headless"] + sandbox + [
      "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
      "--no-first-run", "--no-default-browser-check", "--no-pings",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder)/profile",
      "--no-pdf-header-footer", "--print-to-pdf=\(target)", "file://\(source)",
    ]
  }

  private func run(_ arguments: [String], in folder: String, _ held: HeldSignals) throws {
    let process = try ChildProcess(
      arguments,
      environment: ["HOME=\(folder)", "TMPDIR=\(folder)", "PATH=/usr/local/bin:/usr/bin:/bin"]
    )
    for _ in 0..<(patience * 20) {
      if let status = process.status() {
        if status != 0 { throw PaperFailure.chromiumFailed }
        return
      }
      if held.isPending { break }
      usleep(50_000)
    }
    process.stop()
    throw PaperFailure.chromiumTooSlow
  }
}
