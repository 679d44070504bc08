import TiimiDomain
import TiimiEncoding

/// A column of an exported table: its name, its type and what it means.
public struct TableField: Sendable {
  /// The types of the Table Schema that are used.
  public enum Kind: String, Sendable {
    /// A text or a code.
    case string
    /// A whole number.
    case integer
    /// A decimal number.
    case number
    /// `true` or `false`.
    case boolean
    /// A civil day, `yyyy-MM-dd`.
    case date
  }

  /// The name, in letters and underscores, none of them a reserved word of SQL.
  public let name: String
  /// The type.
  public let kind: Kind
  /// What it means, with its unit where it has one.
  public let description: Phrase
  /// True when every row has a value.
  public let isRequired: Bool
  /// The codes that it may have; empty when any may be.
  public let choices: [String]
  /// The least and the greatest number, where there are any.
  public let least: Int?
  /// The greatest number.
  public let most: Int?
  /// The form of a text, as a regular expression.
  public let pattern: String?

  init(
    _ name: String,
    _ kind: Kind,
    _ description: Phrase,
    isRequired: Bool,
    choices: [String] = [],
    least: Int? = nil,
    most: Int? = nil,
    pattern: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.description = description
    self.isRequired = isRequired
    self.choices = choices
    self.least = least
    self.most = most
    self.pattern = pattern
  }
}

/// A column with the way its cells are written.
struct TableColumn<Record>: Sendable {
  let field: TableField
  let write: @Sendable (Record, TableScope, inout CSVCells) -> Void
}

extension TableColumn {
  /// A civil day, as it leaves under the export's policy.
  static func day(
    _ name: String,
    _ description: Phrase,
    _ value: @escaping @Sendable (Record) -> Day?
  ) -> Self {
    Self(field: TableField(name, .date, description, isRequired: false)) { record, scope, cells in
      cells.day(value(record).map(scope.dates.day))
    }
  }

  /// A civil day that every row has.
  static func requiredDay(
    _ name: String,
    _ description: Phrase,
    _ value: @escaping @Sendable (Record) -> Day
  ) -> Self {
    Self(field: TableField(name, .date, description, isRequired: true)) { record, scope, cells in
      cells.day(scope.dates.day(value(record)))
    }
  }

  /// A whole number.
  static func number(
    _ name: String,
    _ description: Phrase,
    least: Int? = nil,
    most: Int? = nil,
    _ value: @escaping @Sendable (Record) -> Int?
  ) -> Self {
    let field = TableField(
      name,
      .integer,
      description,
      isRequired: false,
      least: least,
      most: most
    )
    return Self(field: field) { record, _, cells in cells.number(value(record)) }
  }

  /// A whole number that every row has.
  static func requiredNumber(
    _ name: String,
    _ description: Phrase,
    least: Int? = 0,
    most: Int? = nil,
    _ value: @escaping @Sendable (Record) -> Int
  ) -> Self {
    let field = TableField(
      name,
      .integer,
      description,
      isRequired: true,
      least: least,
      most: most
    )
    return Self(field: field) { record, _, cells in cells.number(value(record)) }
  }

  /// A decimal number, in the shortest form that reads back the same.
  static func decimal(
    _ name: String,
    _ description: Phrase,
    _ value: @escaping @Sendable (Record) -> Double?
  ) -> Self {
    Self(field: TableField(name, .number, description, isRequired: false)) { record, _, cells in
      cells.decimal(value(record).map(\.description))
    }
  }

  /// A code out of a list.
  static func choice(
    _ name: String,
    _ description: Phrase,
    of choices: [String],
    isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    let field = TableField(
      name,
      .string,
      description,
      isRequired: isRequired,
      choices: choices
    )
    return Self(field: field) { record, _, cells in cells.text(value(record)) }
  }

  /// Yes or no.
  static func truth(
    _ name: String,
    _ description: Phrase,
    isRequired: Bool = true,
    _ value: @escaping @Sendable (Record) -> Bool?
  ) -> Self {
    Self(field: TableField(name, .boolean, description, isRequired: isRequired)) {
      record,
      _,
      cells in
      cells.truth(value(record))
    }
  }

  /// A code that is no text of anybody's.
  static func text(
    _ name: String,
    _ description: Phrase,
    isRequired: Bool = false,
    pattern: String? = nil,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    let field = TableField(
      name,
      .string,
      description,
      isRequired: isRequired,
      pattern: pattern
    )
    return Self(field: field) { record, _, cells in cells.text(value(record)) }
  }
}
