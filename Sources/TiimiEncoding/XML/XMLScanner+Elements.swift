extension XMLScanner {
  /// The element whose `<` is at the position.
  mutating func element(in scope: [String: String], depth: Int) throws(XMLFault) -> XMLElement {
    guard depth < depthLimit else { throw fault(.shallowerNesting) }
    let start = position
    let place = place(of: start)
    position += 1
    let tag = try name()
    let (written, isEmpty) = try attributes()
    let scope = try self.scope(scope, with: written)
    let name = try expanded(tag, in: scope, at: start + 1)
    let attributes = try self.attributes(written, in: scope)
    let content = isEmpty ? Content() : try content(of: tag, in: scope, depth: depth)
    return XMLElement(
      name: name.local,
      namespace: name.namespace,
      attributes: attributes,
      children: content.children,
      text: String(decoding: content.text, as: UTF8.self),
      line: place.line,
      column: place.column,
      prefixes: scope
    )
  }

  private struct Content {
    var text: [UInt8] = []
    var children: [XMLElement] = []
  }

  /// What stands between the tags, and the end tag.
  private mutating func content(
    of tag: String,
    in scope: [String: String],
    depth: Int
  ) throws(XMLFault) -> Content {
    var content = Content()
    while true {
      try text(into: &content.text)
      guard position < bytes.count else { throw fault(.endTag) }
      if looksAt("</") {
        try endTag(of: tag)
        return content
      } else if looksAt("<!--") {
        try comment()
      } else if looksAt("<![CDATA[") {
        try section(into: &content.text)
      } else if looksAt("<?") {
        try instruction()
      } else if looksAt("<!DOCTYPE") {
        throw fault(.noDocumentType)
      } else {
        content.children.append(try element(in: scope, depth: depth + 1))
      }
    }
  }

  private mutating func endTag(of tag: String) throws(XMLFault) {
    let start = position
    position += 2
    guard try name() == tag else { throw fault(.endTag, at: start) }
    skipSpace()
    guard take(">") else { throw fault(.tagEnd) }
  }

  // MARK: Attributes

  private struct WrittenAttribute {
    let name: String
    let value: String
    let offset: Int
  }

  /// The attributes of a start tag and whether the tag closes its element.
  private mutating func attributes() throws(XMLFault) -> ([WrittenAttribute], isEmpty: Bool) {
    var written: [WrittenAttribute] = []
    while true {
      let hasSpace = skipSpace()
      if take("/>") { return (written, true) }
      if take(">") { return (written, false) }
      guard position < bytes.count else { throw fault(.tagEnd) }
      guard hasSpace else { throw fault(.space) }
      let offset = position
      let name = try name()
      skipSpace()
      guard take("=") else { throw fault(.equalsSign) }
      skipSpace()
      written.append(WrittenAttribute(name: name, value: try attributeValue(), offset: offset))
    }
  }

  /// The scope with the namespaces that the attributes declare.
  private mutating func scope(
    _ outer: [String: String],
    with written: [WrittenAttribute]
  ) throws(XMLFault) -> [String: String] {
    var scope = outer
    var declared: Set<String> = []
    for attribute in written {
      guard let prefix = Self.declaredPrefix(attribute.name) else { continue }
      guard declared.insert(prefix).inserted else {
        throw fault(.uniqueAttribute, at: attribute.offset)
      }
      let isReserved =
        prefix == "xmlns" || attribute.value == XMLNamespace.declarations
        || (prefix == "xml") != (attribute.value == XMLNamespace.xml)
      if isReserved || (attribute.value.isEmpty && !prefix.isEmpty) {
        throw fault(.namespace, at: attribute.offset)
      }
      scope[prefix] = attribute.value.isEmpty ? nil : attribute.value
    }
    return scope
  }

  private static func declaredPrefix(_ name: String) -> String? {
    if name == "xmlns" { return "" }
    return name.hasPrefix("xmlns:") ? String(name.dropFirst(6)) : nil
  }

  private mutating func attributes(
    _ written: [WrittenAttribute],
    in scope: [String: String]
  ) throws(XMLFault) -> [XMLAttribute] {
    var result: [XMLAttribute] = []
    var seen: Set<[String]> = []
    for attribute in written where Self.declaredPrefix(attribute.name) == nil {
      let hasPrefix = attribute.name.contains(":")
      let name =
        hasPrefix
        ? try expanded(attribute.name, in: scope, at: attribute.offset)
        : (local: attribute.name, namespace: nil)
      guard seen.insert([name.local, name.namespace ?? ""]).inserted else {
        throw fault(.uniqueAttribute, at: attribute.offset)
      }
      result.append(
        XMLAttribute(name: name.local, namespace: name.namespace, value: attribute.value)
      )
    }
    return result
  }

  /// The local part of a name and the namespace of its prefix.
  private mutating func expanded(
    _ name: String,
    in scope: [String: String],
    at offset: Int
  ) throws(XMLFault) -> (local: String, namespace: String?) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 1 { return (name, scope[""]) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw fault(.name, at: offset)
    }
    guard let namespace = scope[String(parts[0])] else { throw fault(.declaredPrefix, at: offset) }
    return (String(parts[1]), namespace)
  }
}
