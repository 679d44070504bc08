/// A table that may leave: its small figures, and those that give them away, are not in it any more.
public struct ProtectedTable: Hashable, Sendable {
  /// What is counted.
  public let measure: FigureWord
  /// What it is counted out of.
  public let base: FigureWord?
  /// The days that the table is of.
  public let period: FigurePeriod?
  /// True when the figures of two adjoining periods add up.
  public let addsUpOverTime: Bool
  /// How the table is cut.
  public let dimensions: [FigureDimension]
  /// The cells, in the order of the table they come from.
  public let cells: [ProtectedCell]

  /// The cell at a place; nil when the table has none there.
  public subscript(_ place: [FigureWord?]) -> ProtectedCell? {
    cells.first { $0.place == place }
  }
}

/// A cell that may leave.
public struct ProtectedCell: Hashable, Sendable {
  /// The category in each dimension, nil for all of them together.
  public let place: [FigureWord?]
  /// What is counted, in units.
  public let counted: Shown
  /// What it is counted out of; nil where there is no base.
  public let base: Shown?
  /// The further numbers about those counted; nil when they are not shown.
  public let values: [Double]?

  /// The share with its interval; nil unless both its numbers are shown and there is something.
  public var share: WilsonInterval? {
    guard case .value(let counted) = counted, case .value(let base) = base else { return nil }
    return WilsonInterval(counted, of: base)
  }

  /// True when anything of the cell is not shown.
  public var isSuppressed: Bool {
    counted.suppression != nil || base?.suppression != nil || values == nil
  }

  /// A figure, or why it is not shown.
  public enum Shown: Hashable, Sendable {
    /// The figure.
    case value(Int)
    /// Not shown, for this reason.
    case suppressed(Suppression)

    /// The figure; nil when it is not shown.
    public var value: Int? {
      if case .value(let value) = self { value } else { nil }
    }

    /// Why the figure is not shown; nil when it is.
    public var suppression: Suppression? {
      if case .suppressed(let reason) = self { reason } else { nil }
    }
  }
}
