import TiimiDomain

/// A call that was wrong: which problem, and at which option, argument or place of a batch file.
struct UsageError: CodedRefusal, Equatable {
  /// What is wrong.
  let problem: UsageProblem
  /// The name of the value, or its place in a batch file such as `commands[17].due`.
  let field: String?
  /// The same as people see it: `--due`, `<case>`, `commands[17].due`.
  let label: String?

  /// Makes an error that is about the call as a whole or about one named value.
  init(_ problem: UsageProblem, field: String? = nil, label: String? = nil) {
    self.problem = problem
    self.field = field
    self.label = label ?? field.map { problem.label(of: $0) }
  }

  /// Makes an error about an argument or option; `place` is set when it came from a batch file.
  init(_ problem: UsageProblem, at parameter: any Parameter, in place: String? = nil) {
    let written = place.map { "\($0).\(parameter.name)" }
    self.init(
      problem,
      field: written ?? parameter.name,
      label: written ?? parameter.label
    )
  }

  var number: Int { problem.number }

  var kind: RefusalKind { .usage }

  var facts: [String: String] { problem.facts }
}

extension UsageProblem {
  /// How people see a value that a command has looked into: an option, unless it stands in a file.
  fileprivate func label(of field: String) -> String {
    switch self {
    case .badForm, .chooseOne:
      field.allSatisfy { $0 == "-" || $0.isLowercase } ? "--\(field)" : field
    default: field
    }
  }
}
