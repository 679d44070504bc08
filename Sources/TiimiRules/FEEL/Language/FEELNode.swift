/// A part of an expression, with its place in the text.
///
/// A class, as are the plans made of it, so that deep nesting takes little of the stack.
final class FEELNode: Hashable, Sendable {
  /// What it says.
  let syntax: FEELSyntax
  /// Where it stands, in Unicode scalars of the text.
  let span: Range<Int>
  /// How deep its own parts are nested.
  let depth: Int
  /// How many parts it has, itself counted.
  let size: Int
  /// Whether its evaluation takes no more than a look at each part: no loops, no calls.
  let isLight: Bool

  init(_ syntax: FEELSyntax, span: Range<Int>) {
    self.syntax = syntax
    self.span = span
    var depth = 0
    var size = 1
    var isLight = syntax.isLight
    for part in syntax.parts {
      isLight = isLight && part.isLight
      depth = max(depth, part.depth)
      size += part.size
    }
    if case .loop(let iterations, _) = syntax { depth += iterations.count }
    if case .quantified(_, let iterations, _) = syntax { depth += iterations.count }
    self.depth = depth + 1
    self.size = size
    self.isLight = isLight
  }

  static func == (one: FEELNode, other: FEELNode) -> Bool {
    one.span == other.span && one.syntax == other.syntax
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(span)
    hasher.combine(syntax)
  }
}

/// What a part of an expression says.
indirect enum FEELSyntax: Hashable, Sendable {
  case literal(FEELValue)
  case name(String)
  case list([FEELNode])
  case context([FEELEntry])
  case range(FEELSpan)
  case conjunction([FEELNode])
  case disjunction([FEELNode])
  case comparison(FEELComparison, FEELNode, FEELNode)
  case between(FEELNode, FEELNode, FEELNode)
  case membership(FEELNode, [FEELTest])
  case arithmetic(FEELNode, [FEELTerm])
  case negation(FEELNode)
  case conditional([FEELChoice], FEELNode)
  case loop([FEELEntry], FEELNode)
  case quantified(FEELQuantifier, [FEELEntry], FEELNode)
  case instance(FEELNode, FEELType)
  case filter(FEELNode, FEELNode)
  case path(FEELNode, String)
  case function([FEELParameter], FEELNode)
  case call(FEELNode, [FEELNode])
  case namedCall(FEELNode, [FEELEntry])
}

/// A name with the part that it stands for: an entry, an iteration or an argument.
struct FEELEntry: Hashable, Sendable {
  let name: String
  let node: FEELNode
}

/// A condition with the part that is chosen if it holds.
struct FEELChoice: Hashable, Sendable {
  let condition: FEELNode
  let value: FEELNode
}

/// A range as it is written.
struct FEELSpan: Hashable, Sendable {
  let lower: FEELNode?
  let includesLower: Bool
  let upper: FEELNode?
  let includesUpper: Bool
}

/// An operator with its right side.
struct FEELTerm: Hashable, Sendable {
  let operation: FEELOperation
  let node: FEELNode
}

/// A parameter of a function as it is written.
struct FEELParameter: Hashable, Sendable {
  let name: String
  let type: FEELType
}

/// The operators of arithmetic.
enum FEELOperation: String, Hashable, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
  case power = "**"
}

/// The operators that compare.
enum FEELComparison: String, Hashable, Sendable, CaseIterable {
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case different = "!="
  case less = "<"
  case greater = ">"
  case equal = "="
}

/// Whether one is enough or all are wanted.
enum FEELQuantifier: String, Hashable, Sendable {
  case some
  case every
}

/// One of the tests of `in` or of a cell.
enum FEELTest: Hashable, Sendable {
  /// A comparison of the input with a value.
  case comparison(FEELComparison, FEELNode)
  /// A value, a range, a list, or a condition on the input `?`.
  case expression(FEELNode)

  var node: FEELNode {
    switch self {
    case .comparison(_, let node), .expression(let node): node
    }
  }
}

extension FEELSyntax {
  /// Whether it takes no more than a look at each of its parts.
  fileprivate var isLight: Bool {
    switch self {
    case .loop, .quantified, .filter, .function, .call, .namedCall, .context: false
    default: true
    }
  }

  /// The parts directly below.
  var parts: [FEELNode] {
    switch self {
    case .literal, .name: []
    case .list(let nodes), .conjunction(let nodes), .disjunction(let nodes): nodes
    case .context(let entries): entries.map(\.node)
    case .range(let span): [span.lower, span.upper].compactMap { $0 }
    case .comparison(_, let left, let right), .filter(let left, let right): [left, right]
    case .between(let one, let two, let three): [one, two, three]
    case .conditional(let choices, let otherwise):
      choices.flatMap { [$0.condition, $0.value] } + [otherwise]
    case .membership(let node, let tests): [node] + tests.map(\.node)
    case .arithmetic(let node, let terms): [node] + terms.map(\.node)
    case .negation(let node), .instance(let node, _), .path(let node, _), .function(_, let node):
      [node]
    case .loop(let entries, let node), .quantified(_, let entries, let node),
      .namedCall(let node, let entries):
      entries.map(\.node) + [node]
    case .call(let node, let arguments): [node] + arguments
    }
  }
}
