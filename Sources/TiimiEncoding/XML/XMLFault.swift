/// Why a text is not the XML that is read here, and where; never what the data said.
public struct XMLFault: Error, Hashable, Sendable {
  /// What should have been at the place.
  public let expected: Expectation
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// What the grammar, or a limit, wanted at the place of the fault.
  public enum Expectation: String, CaseIterable, Hashable, Sendable {
    /// Well-formed UTF-8.
    case utf8
    /// A declaration of XML 1.0 in UTF-8, or none.
    case declaration
    /// No document type: it could bring entities that grow without end or read other files.
    case noDocumentType
    /// The one element that holds all others.
    case rootElement
    /// The name of an element, an attribute or an instruction.
    case name
    /// `=` between an attribute and its value.
    case equalsSign
    /// A quote that opens a value.
    case quote
    /// The quote that closes a value.
    case closingQuote
    /// A space between attributes.
    case space
    /// `>` or `/>`.
    case tagEnd
    /// The end tag of the element that is open.
    case endTag
    /// A character reference, or one of the five entities of XML.
    case reference
    /// A character that XML allows.
    case character
    /// An attribute that the element does not have already.
    case uniqueAttribute
    /// A prefix that a namespace was declared for.
    case declaredPrefix
    /// A declaration of a namespace that may stand.
    case namespace
    /// The end of a comment, which has no `--` inside.
    case commentEnd
    /// `]]>` at the end of a CDATA section, and nowhere else.
    case sectionEnd
    /// `?>`.
    case instructionEnd
    /// Nothing more after the root element.
    case end
    /// Less nesting than the depth limit.
    case shallowerNesting
    /// A text shorter than the size limit.
    case shorterText
  }
}
