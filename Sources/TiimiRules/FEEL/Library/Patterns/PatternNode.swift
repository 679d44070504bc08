/// A part of a regular expression.
indirect enum PatternNode {
  /// One character of a set.
  case character(CharacterClass)
  /// The start of the text, or of a line if lines count.
  case start
  /// The end of the text, or of a line if lines count.
  case end
  /// One part after the other.
  case sequence([PatternNode])
  /// The first part that fits.
  case choice([PatternNode])
  /// A part whose text can be used in a replacement; numbered from 1.
  case group(Int, PatternNode)
  /// A part several times, as often or as seldom as possible; without a greatest count if nil.
  case repeated(PatternNode, least: Int, most: Int?, isGreedy: Bool)
}
