/// One element of an XML text with everything inside it.
public struct XMLElement: Hashable, Sendable {
  /// The local name, without a prefix.
  public let name: String
  /// The namespace that the prefix, or its absence, stands for; nil for none.
  public let namespace: String?
  /// The attributes in the order written, without the declarations of namespaces.
  public let attributes: [XMLAttribute]
  /// The elements directly inside, in order.
  public let children: [XMLElement]
  /// The text directly inside, put together; text of the children is theirs.
  public let text: String
  /// The line on which the element begins, from 1.
  public let line: Int
  /// The column at which it begins, in characters from 1.
  public let column: Int
  /// The namespaces that its prefixes stand for; the one without a prefix under the empty text.
  public let prefixes: [String: String]

  /// The value of the attribute of that name that has no namespace of its own; nil if there is none.
  public func attribute(_ name: String) -> String? {
    attribute(name, in: nil)
  }

  /// The value of the attribute of that name in a namespace; nil if there is none.
  public func attribute(_ name: String, in namespace: String?) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }
}

/// One attribute of an element.
public struct XMLAttribute: Hashable, Sendable {
  /// The local name, without a prefix.
  public let name: String
  /// The namespace of its prefix; nil for an attribute without one.
  public let namespace: String?
  /// The value with its references resolved.
  public let value: String
}
