import TiimiDomain
import TiimiEncoding
import TiimiReports

/// In which form a paper is wanted, and where.
///
/// Made before anybody's data are read, so that a paper that cannot be made discloses nothing.
struct PaperOrder {
  /// The form.
  let format: PaperFormat
  /// The file or folder; nil for standard output.
  let path: String?
  private let printer: ChromiumPrinter?

  /// Reads the options of `Option.paper`.
  ///
  /// Throws `PaperFailure.fileNotNamed` or `.noChromium`.
  init(_ call: Invocation) throws {
    try self.init(to: call.arguments.text("to"), call)
  }

  /// Reads the option `--format` for a file that is already known.
  init(to path: String?, _ call: Invocation) throws {
    let path = path.flatMap { $0 == "-" ? nil : $0 }
    let stated = call.arguments.text("format").flatMap(PaperFormat.init(rawValue:))
    let format = stated ?? path.map(PaperFormat.init(ofFile:)) ?? .text
    if format == .pdf, path == nil { throw PaperFailure.fileNotNamed }
    self.path = path
    self.format = format
    printer = format == .pdf ? try ChromiumPrinter(call.settings.chromium) : nil
  }

  /// Writes the paper where it was wanted; with `--json` and without a file, the page as data.
  ///
  /// `name` names the file in a folder: what kind of paper it is, and nobody's data.
  func output(
    of page: Page,
    size: HTMLPaper.LetterSize = .normal,
    name: String,
    isJSON: Bool,
    json: @autoclosure @escaping () -> JSON? = nil,
    exitCode: ExitCode = .done
  ) throws -> Output {
    guard let path else {
      if format == .html, !isJSON {
        return Output(exitCode: exitCode) { try $0.write(HTMLPaper(size: size).render(page)) }
      }
      return Output(json: json() ?? page.json, exitCode: exitCode) { _ in Block.blocks(of: page) }
    }
    let target = OutputFile.isFolder(path) ? "\(path)/\(name)\(format.ending)" : path
    let bytes = try bytes(of: page, size)
    let file = try OutputFile(becoming: target)
    try file.write(bytes)
    try file.finish()
    return receipt(target, bytes.count, exitCode)
  }

  private func bytes(of page: Page, _ size: HTMLPaper.LetterSize) throws -> [UInt8] {
    if format == .text { return Array(PlainText(width: 80).render(page).utf8) }
    let html = HTMLPaper(size: size).render(page)
    return try printer?.pdf(of: html) ?? Array(html.utf8)
  }

  private func receipt(_ target: String, _ count: Int, _ exitCode: ExitCode) -> Output {
    let written = Phrase(
      fi: "Kirjoitettu: \(target)",
      sv: "Skrivet: \(target)",
      en: "Written: \(target)"
    )
    let json: JSON = [
      "file": .string(target), "format": .string(format.rawValue), "bytes": JSON(count),
    ]
    return Output(json: json, exitCode: exitCode) { style in
      [.paragraph(style(written), role: .good)]
    }
  }
}
