import TiimiDomain

/// A refusal met while a batch file was worked through, with the place of the command in it.
struct PlacedRefusal: CodedRefusal {
  /// The refusal itself.
  let refusal: any CodedRefusal
  /// The command's place, such as `commands[17]`.
  let place: String

  var number: Int { refusal.number }

  var kind: RefusalKind { refusal.kind }

  var field: String? {
    guard let field = refusal.field else { return place }
    return field.hasPrefix(place) ? field : "\(place).\(field)"
  }

  var facts: [String: String] { refusal.facts }
}
