extension Page {
  /// A drawing on a page, made in this room, and what it shows in words.
  public struct Picture: Hashable, Sendable {
    /// The drawing as one SVG element without scripts, links and outside resources.
    public let svg: String
    /// What the drawing shows, for those who do not see it.
    public let alternative: String

    /// Makes a picture; every text in the drawing has been escaped already.
    package init(svg: String, alternative: String) {
      self.svg = svg
      self.alternative = alternative
    }
  }
}
