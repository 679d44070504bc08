import TiimiDomain

/// What a table of an export holds: its columns, its keys and what it means.
public struct TableSchema: Sendable {
  /// A reference from columns of this table to the key of another.
  public struct Reference: Hashable, Sendable {
    /// The columns of this table.
    public let fields: [String]
    /// The other table.
    public let table: String
    /// The columns there, in the same order.
    public let keys: [String]

    init(_ fields: [String], to table: String, _ keys: [String]) {
      self.fields = fields
      self.table = table
      self.keys = keys
    }
  }

  /// The name, which is that of the file too.
  public let name: String
  /// What it is called.
  public let title: Phrase
  /// What a row stands for.
  public let description: Phrase
  /// The columns, in order.
  public let fields: [TableField]
  /// The columns whose values together no two rows share.
  public let key: [String]
  /// The references to other tables.
  public let references: [Reference]

  /// Every table of an export: those of cases, and the metrics after them.
  public static let exported = CaseTables.schemas + [MetricTable.schema]

  /// The name of the file.
  public var path: String { name + ".csv" }

  /// The first line of the file.
  public var heading: [UInt8] {
    var cells = CSVCells()
    for field in fields { cells.text(field.name) }
    cells.endRow()
    return cells.bytes
  }
}

/// A table of an export with the way its rows are made from a case.
struct ExportTable: Sendable {
  let schema: TableSchema
  /// Writes the rows of a case and tells how many there are.
  let write: @Sendable (CaseFigures, TableScope, inout CSVCells) -> Int

  /// Makes a table whose rows belong to an episode of a case, or to the case alone.
  init<Record>(
    _ name: String,
    title: Phrase,
    _ description: Phrase,
    key: [String],
    inEpisode: Bool = true,
    references: [TableSchema.Reference] = [],
    records: @escaping @Sendable (CaseFigures) -> [Record],
    columns: [TableColumn<Record>]
  ) {
    let isCases = name == "cases"
    let toCase = TableSchema.Reference(["case_id"], to: "cases", ["case_id"])
    let keys = ["case_id", "episode"]
    let toEpisode = TableSchema.Reference(keys, to: "episodes", keys)
    schema = TableSchema(
      name: name,
      title: title,
      description: description,
      fields: [.caseID] + columns.map(\.field),
      key: ["case_id"] + key,
      references: (isCases ? [] : [inEpisode ? toEpisode : toCase]) + references
    )
    write = { figures, scope, cells in
      let records = records(figures)
      for record in records {
        cells.plain(scope.caseName)
        for column in columns { column.write(record, scope, &cells) }
        cells.endRow()
      }
      return records.count
    }
  }
}

extension TableField {
  fileprivate static let caseID = TableField(
    "case_id",
    .string,
    Phrase(
      fi: "asian pseudonyymi",
      sv: "ärendets pseudonym",
      en: "the pseudonym of the case"
    ),
    isRequired: true
  )
}

extension TableColumn {
  /// The number of the episode.
  static func episode(_ value: @escaping @Sendable (Record) -> Int) -> Self {
    requiredNumber(
      "episode",
      Phrase(fi: "asian jakso, 1:stä", sv: "ärendets period, från 1", en: "the episode, from 1"),
      least: 1,
      value
    )
  }

  /// The unit that the case belonged to then.
  static func unit(_ value: @escaping @Sendable (Record) -> UnitID) -> Self {
    let field = TableField(
      "unit",
      .string,
      Phrase(
        fi: "yksikkö, jolle asia silloin kuului",
        sv: "enheten som ärendet då hörde till",
        en: "the unit that the case belonged to then"
      ),
      isRequired: true
    )
    return Self(field: field) { record, scope, cells in
      let unit = value(record)
      cells.text(scope.units[unit] ?? scope.names.text(of: unit, code: unit.text))
    }
  }

  /// Who somebody is in the case, in three columns.
  static func participant(
    _ value: @escaping @Sendable (Record) -> ParticipantFigure
  ) -> [Self] {
    [
      choice(
        "participant",
        Phrase(
          fi: "kuka: asiakas, läheinen, työntekijä tai joku muualta",
          sv: "vem: klienten, en närstående, en anställd eller någon utifrån",
          en: "who: the client, a close person, staff, or somebody from outside"
        ),
        of: ["client", "closePerson", "staff", "outside"],
        isRequired: true
      ) { value($0).code },
      number(
        "close_person",
        Phrase(
          fi: "läheisen numero asiassa",
          sv: "den närståendes nummer i ärendet",
          en: "the number of the close person in the case"
        )
      ) { if case .closePerson(let number) = value($0) { number } else { nil } },
      staff(value),
    ]
  }

  private static func staff(_ value: @escaping @Sendable (Record) -> ParticipantFigure) -> Self {
    let field = TableField(
      "staff_id",
      .string,
      Phrase(
        fi: "työntekijän pseudonyymi",
        sv: "den anställdas pseudonym",
        en: "the pseudonym of the staff member"
      ),
      isRequired: false
    )
    return Self(field: field) { record, scope, cells in
      guard case .staff(let id) = value(record) else { return cells.missing() }
      var name: [UInt8] = []
      scope.names.append(id, to: &name)
      cells.plain(name)
    }
  }
}
