extension JSONNode {
  /// A fault at this value, with its position and path worked out.
  public func fault(_ problem: JSONFault.Problem) -> JSONFault {
    fault(problem, path: path(of: index))
  }

  /// A fault about a field of this object that is not there.
  public func fault(_ problem: JSONFault.Problem, field: StaticString) -> JSONFault {
    let own = path(of: index)
    return fault(problem, path: own.isEmpty ? "\(field)" : "\(own).\(field)")
  }

  private func fault(_ problem: JSONFault.Problem, path: String) -> JSONFault {
    JSONFault(problem, path: path, at: token.offset, in: tape.text)
  }

  /// Walks from the root down to the token, as nothing is remembered on the way while reading.
  private func path(of target: Int) -> String {
    var path = ""
    var container = 0
    while container < target {
      let isObject = tape.tokens[container].kind == .object
      var child = container + 1
      var place = 0
      while target >= Int(tape.tokens[isObject ? child + 1 : child].next) {
        child = Int(tape.tokens[isObject ? child + 1 : child].next)
        place += 1
      }
      if isObject {
        path += (path.isEmpty ? "" : ".") + shownKey(at: child)
      } else {
        path += "[\(place)]"
      }
      container = isObject && target > child ? child + 1 : child
    }
    return path
  }

  /// The key when it looks like the name of a field; `*` when it could be somebody's data.
  private func shownKey(at index: Int) -> String {
    let key = tape.string(at: index)
    guard key.utf8.count <= 40, let first = key.utf8.first, 0x61...0x7A ~= first else { return "*" }
    let isName = key.utf8.allSatisfy { byte in
      0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "_")
    }
    return isName ? key : "*"
  }
}
