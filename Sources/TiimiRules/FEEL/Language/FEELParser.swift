/// Reads the text of an expression into its parts.
///
/// One pass without tokens, because only the names in scope tell where a name ends. Nesting is
/// counted, so that no text can use up the stack.
final class FEELParser {
  let text: [Unicode.Scalar]
  let names: FEELNames
  let limits: FEELLimits
  /// The next scalar to be read; never a space between the parts.
  var place = 0
  /// The end of what was read last, without the spaces after it.
  var lastEnd = 0
  var level = 0
  /// How many filters are open: in them any name may be a member of the item.
  var filters = 0
  /// Whether a bracket may end a range here rather than begin a filter.
  var mayEndRange = false
  /// The names bound inside the expression, with how often each is bound.
  var locals: [String: Int] = [:]
  var localIndex = FEELNames.Index(EmptyCollection())
  /// The names taken from outside, in the order of their first use.
  var variables: [String] = []
  private var knownVariables: Set<String> = []

  init(_ text: String, names: FEELNames, limits: FEELLimits) throws(FEELFault) {
    guard text.utf8.count <= limits.textBytes else {
      throw FEELFault(.tooLong(limit: limits.textBytes), at: 0, of: [])
    }
    self.text = Array(text.unicodeScalars)
    self.names = names
    self.limits = limits
    try skipSpace()
  }

  /// The whole text as one expression.
  func wholeExpression() throws(FEELFault) -> FEELNode {
    let node = try expression()
    guard place == text.count else { throw expected(.end) }
    return node
  }

  func expected(_ expectation: FEELFault.Expectation) -> FEELFault {
    FEELFault(.expected(expectation), at: place, of: text)
  }

  /// A node that begins at a place and ends with what was read last.
  func node(_ syntax: FEELSyntax, from start: Int) throws(FEELFault) -> FEELNode {
    let node = FEELNode(syntax, span: start..<max(start, lastEnd))
    guard node.depth <= limits.depth else {
      throw FEELFault(.tooDeep(limit: limits.depth), at: start, of: text)
    }
    return node
  }

  func noteVariable(_ name: String) {
    if knownVariables.insert(name).inserted { variables.append(name) }
  }

  /// Makes a name known until it is unbound as often.
  func bind(_ name: String) {
    locals[name, default: 0] += 1
    localIndex.insert(name)
  }

  func unbind(_ name: String) {
    locals[name, default: 1] -= 1
  }

  /// Counts one more level while a part is read.
  func goDeeper() throws(FEELFault) {
    level += 1
    guard level <= limits.depth else {
      throw FEELFault(.tooDeep(limit: limits.depth), at: place, of: text)
    }
  }

  /// Comes back up when the part has been read.
  func comeBack() {
    level -= 1
  }
}
