import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// What `export fhir` was asked for, checked before anything is read.
struct FHIROrder {
  /// One case, or all of them for a reason.
  private enum Scope {
    case one(String)
    case all(reason: String)
  }

  /// The export, given to a function that takes its pieces; tells how many cases it held.
  typealias Export = (_ write: ([UInt8]) throws -> Void) throws -> Int

  private let scope: Scope
  private let register: ClientRegister
  private let path: String?
  private let call: Invocation

  /// Reads the order; throws `UsageError` for a case beside `--all`, for neither of them, for `--all`
  /// without a reason and for a reason without it.
  init(_ call: Invocation) throws(UsageError) {
    let arguments = call.arguments
    switch (arguments.text("case"), arguments.flag("all")) {
    case (let text?, false):
      try arguments.refuse("reason", with: "case")
      scope = .one(text)
    case (nil, true): scope = .all(reason: try arguments.requiredText("reason"))
    case (nil, false), (_?, true): throw arguments.wrong(.chooseOne(["case", "--all"]), "case")
    }
    register = arguments.text("for-register").flatMap(ClientRegister.init) ?? .both
    path = arguments.text("to")
    self.call = call
  }

  /// The export from a session; a single case is read here and now, so that a refusal comes before
  /// any file.
  func export(from session: Session) throws -> Export {
    let language = call.settings.language
    switch scope {
    case .one(let text):
      let id = try session.caseID(text)
      let bytes = try session.exportFHIR(id, for: register, in: language)
      return { write in
        try write(bytes)
        return 1
      }
    case .all(let reason):
      let bar = Bar(call)
      return { write in
        let count = try session.exportFHIR(
          everyCaseBecause: reason,
          for: register,
          in: language,
          to: write,
          progress: bar.advance
        )
        try bar.finish()
        return count
      }
    }
  }

  /// Sends an export to standard output, or to a file that appears when it is whole.
  func output(of export: @escaping Export) throws -> Output {
    guard let path, path != "-" else {
      return Output { sink in _ = try export { try sink.write(bytes: $0) } }
    }
    let name = OutputFile.isFolder(path) ? "\(path)/\(folderName)" : path
    let file = try OutputFile(becoming: name)
    let cases = try export { try file.write($0) }
    try file.finish()
    return Output(
      json: [
        "file": .string(name), "bytes": .number(JSONNumber(file.count)),
        "cases": .number(JSONNumber(cases)),
        "register": .string(register.rawValue),
      ]
    ) { style in
      [
        .paragraph(
          style(
            Phrase(
              fi: "Viety: \(name), asioita \(cases), \(register.label.fi).",
              sv: "Exporterat: \(name), ärenden \(cases), \(register.label.sv).",
              en: "Exported: \(name), cases \(cases), \(register.label.en)."
            )
          ),
          role: .good
        )
      ]
    }
  }

  private var folderName: String {
    if case .all = scope { "cases.fhir.ndjson" } else { "case.fhir.json" }
  }
}

/// A progress bar that begins when the number of cases is known.
private final class Bar {
  private let call: Invocation
  private var bar: ProgressBar?

  init(_ call: Invocation) {
    self.call = call
  }

  func advance(to done: Int, of total: Int) throws {
    var bar =
      bar ?? ProgressBar(total: total, terminal: call.terminal, isQuiet: call.settings.isQuiet)
    try bar.advance(to: done)
    self.bar = bar
  }

  func finish() throws {
    try bar?.finish()
  }
}
