/// What a recorded fact says.
public enum FactValue: Hashable, Sendable {
  /// Yes or no.
  case yesNo(Bool)
  /// A number.
  case number(DecimalText)
  /// A civil day.
  case day(Day)
  /// Words; they belong to the client's case and are never told in an error.
  case text(String)
}

/// A fact that rules ask for and that has no place of its own in the case file.
///
/// A later entry of the same name takes its place; the history keeps both.
public struct RecordedFact: Hashable, Sendable {
  /// The name by which rules know the fact, such as `decision enforced on`.
  public let name: String
  /// What was recorded.
  public let value: FactValue
  /// What somebody wished to add.
  public let note: String?
  /// Since when it has been so, as far as the entry tells.
  public let occurred: Moment
  /// The number of the entry that says so.
  public let version: Int

  /// The most characters a name can have.
  public static let longestName = 80

  /// Whether facts can be called so: 1…80 letters, digits, spaces and hyphens, a letter first.
  ///
  /// A name neither ends in a space nor has two of them in a row.
  public static func canBeNamed(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic, scalars.last != " ",
      scalars.count <= longestName
    else { return false }
    var previous = first
    for scalar in scalars {
      let fits =
        scalar.properties.isAlphabetic || scalar == "-" || scalar == " "
        || scalar.properties.numericType == .decimal
      if !fits || (scalar == " " && previous == " ") { return false }
      previous = scalar
    }
    return true
  }
}
