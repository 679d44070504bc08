import TiimiDomain
import TiimiRules

/// A faulty pack with the file it stands in.
struct PackFileRefusal: CodedRefusal {
  /// What is wrong in the file.
  let fault: PackFault
  /// The path of the file.
  let file: String

  var number: Int { fault.number }

  var kind: RefusalKind { fault.kind }

  var field: String? { fault.field }

  var facts: [String: String] { fault.facts.merging(["file": file]) { mine, _ in mine } }

  /// The file and the place in it, as people see them.
  var place: String { [file, fault.field].compactMap(\.self).joined(separator: ", ") }
}
