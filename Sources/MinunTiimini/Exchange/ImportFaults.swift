import TiimiDomain
import TiimiEncoding

/// Everything that is wrong with a file to be imported; nothing of it was taken in.
public struct ImportFaults: CodedRefusal, Hashable {
  /// The faults in the order of the file, at most a hundred.
  public let faults: [ImportFault]

  /// The stable number, shared with `CentreRefusal.Reason.importFaulty`.
  public var number: Int { CentreRefusal.Reason.importFaulty.rawValue }

  /// Always `badInput`.
  public var kind: RefusalKind { .badInput }

  /// The place of the first fault.
  public var field: String? { faults.first?.place }

  /// How many faults there are.
  public var facts: [String: String] { ["count": String(faults.count)] }

  /// The most faults that are gathered before the reading stops.
  static let limit = 100
}

/// One thing wrong with a file to be imported.
public struct ImportFault: Hashable, Sendable {
  /// Where: a line and a path in it, such as `line 12: payload.due`.
  public let place: String
  /// The code of what is wrong, such as `TIIMI-0853`.
  public let code: String

  init(line: Int? = nil, path: String?, code: String) {
    let parts = [line.map { "line \($0)" }, path].compactMap { $0 }.filter { !$0.isEmpty }
    self.place = parts.joined(separator: ": ")
    self.code = code
  }

  /// What an error says about a place of the file.
  init(line: Int? = nil, path: String? = nil, _ error: any Error) {
    switch error {
    case let fault as JSONFault:
      let inner = fault.path.isEmpty ? "column \(fault.column)" : fault.path
      self.init(line: line, path: [path, inner].joinedPath, code: Self.jsonCode)
    case let refusal as any CodedRefusal:
      self.init(line: line, path: [path, refusal.field].joinedPath, code: refusal.code)
    default:
      self.init(line: line, path: path, code: Self.jsonCode)
    }
  }

  private static let jsonCode = CentreRefusal(.importFaulty).code
}

extension [String?] {
  fileprivate var joinedPath: String? {
    let parts = compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ".")
  }
}
