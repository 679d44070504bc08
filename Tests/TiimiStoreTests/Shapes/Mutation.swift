import TiimiEncoding

/// A payload with one thing in it changed.
struct Mutation: Sendable {
  /// The path of what was changed.
  let path: String
  let payload: JSON

  var bytes: [UInt8] { [UInt8](payload.compact.utf8) }

  /// The path of the object or array that what was changed is in.
  var parent: String {
    let end = path.lastIndex { $0 == "." || $0 == "[" }
    return end.map { String(path[..<$0]) } ?? ""
  }

  /// One for each member at any depth, with that member taken away.
  static func removals(of payload: JSON) -> [Mutation] {
    each(in: payload) { value, path in
      guard case .object(let members) = value else { return [] }
      return members.map { member in
        Mutation(
          path: join(path, member.key),
          payload: .object(members.filter { $0.key != member.key })
        )
      }
    }
  }

  /// One for each value at any depth but the root, with another in its place.
  static func replacements(
    of payload: JSON,
    by other: @escaping (JSON) -> JSON?
  ) -> [Mutation] {
    each(in: payload) { value, path in
      guard !path.isEmpty, let other = other(value) else { return [] }
      return [Mutation(path: path, payload: other)]
    }
  }

  /// One for each object at any depth, with a member too many.
  static func additions(to payload: JSON) -> [Mutation] {
    each(in: payload) { value, path in
      guard case .object(let members) = value else { return [] }
      return [
        Mutation(
          path: join(path, "unheardOf"),
          payload: .object(members + [JSON.Member("unheardOf", 1)])
        )
      ]
    }
  }

  /// Lets `change` offer other values for each value, and puts each of them in its place in the whole.
  private static func each(
    in value: JSON,
    at path: String = "",
    _ change: (JSON, String) -> [Mutation]
  ) -> [Mutation] {
    let own = change(value, path)
    switch value {
    case .object(let members):
      return own
        + members.indices.flatMap { index in
          let key = members[index].key
          return each(in: members[index].value, at: join(path, key), change).map { inner in
            var changed = members
            changed[index] = JSON.Member(key, inner.payload)
            return Mutation(path: inner.path, payload: .object(changed))
          }
        }
    case .array(let elements):
      return own
        + elements.indices.flatMap { index in
          each(in: elements[index], at: "\(path)[\(index)]", change).map { inner in
            var changed = elements
            changed[index] = inner.payload
            return Mutation(path: inner.path, payload: .array(changed))
          }
        }
    default: return own
    }
  }

  private static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "." + key
  }
}

extension JSON {
  /// A value of another kind than this one.
  var ofAnotherKind: JSON {
    switch self {
    case .null, .string, .number: true
    case .bool: "x"
    case .array: [:]
    case .object: []
    }
  }
}
