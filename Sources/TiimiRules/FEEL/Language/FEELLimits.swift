/// How much an expression may ask for, so that none can crash or hang the program.
public struct FEELLimits: Hashable, Sendable {
  /// The longest text that is parsed, in bytes of UTF-8.
  public var textBytes: Int
  /// The deepest nesting of the parts of an expression; calls may nest four times as many.
  ///
  /// Long chains of operators or of `else if` nest nothing. The default is safe on a thread with a
  /// stack of 512 KiB, also in a debug build.
  public var depth: Int
  /// The most steps of one evaluation; a step is about the work of one part of the expression.
  public var steps: Int
  /// The most elements of a list, and the most bytes of a text, that an evaluation may make.
  public var size: Int

  /// Makes limits; the defaults are those that the program uses.
  public init(
    textBytes: Int = 1_000_000,
    depth: Int = 60,
    steps: Int = 1_000_000,
    size: Int = 1_000_000
  ) {
    self.textBytes = textBytes
    self.depth = depth
    self.steps = steps
    self.size = size
  }

  /// The limits that the program uses.
  public static let standard = FEELLimits()
}
