import TiimiDomain
import TiimiEncoding

/// The description of an export of tables: `datapackage.json` of the Data Package standard, version 2.
///
/// Descriptions stand in the language of the export, and in all three languages under `x-texts`.
public struct DataPackage: Sendable {
  /// The name of the file.
  public static let fileName = "datapackage.json"

  private let manifest: ExportManifest
  private let tables: [(schema: TableSchema, file: ManifestFile)]

  /// Makes the description from the manifest and the files of the tables, in the same order.
  public init(
    _ manifest: ExportManifest,
    tables: [(schema: TableSchema, file: ManifestFile)]
  ) {
    self.manifest = manifest
    self.tables = tables
  }

  /// The description as JSON.
  public var json: JSON {
    [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "minun-tiimini",
      "title": .string(Self.title(manifest.language)),
      "description": .string(Self.description(manifest.language)),
      "x-texts": Self.description.json,
      "created": .string(manifest.made.iso),
      "sources": .array([source]),
      "resources": .array(tables.map { resource($0.schema, $0.file) }),
    ]
  }

  private var source: JSON {
    [
      "title": .string(
        "Minun tiimini \(manifest.program), \(manifest.register.entries):\(manifest.register.head)"
      )
    ]
  }

  private func resource(_ schema: TableSchema, _ file: ManifestFile) -> JSON {
    [
      "name": .string(schema.name),
      "type": "table",
      "path": .string(file.name),
      "title": .string(schema.title(manifest.language)),
      "description": .string(schema.description(manifest.language)),
      "x-titles": schema.title.json,
      "x-texts": schema.description.json,
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": JSON(file.bytes),
      "hash": .string("sha256:" + file.hash),
      "dialect": [
        "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true,
        "header": true,
      ],
      "schema": schema.json(manifest.language),
    ]
  }

  private static let title = Phrase(
    fi: "Minun tiimini: asiat tauluina",
    sv: "Mitt team: ärendena som tabeller",
    en: "My team: cases as tables"
  )

  private static let description = Phrase(
    fi: """
      Tyhjä solu on puuttuva tieto, ei nolla. Pseudonymisoitu aineisto on yhä henkilötietoa. \
      Laskentataulukon kaavaksi kelpaavan tekstin edessä on heittomerkki.
      """,
    sv: """
      En tom cell är en uppgift som saknas, inte noll. Pseudonymiserade data är fortfarande \
      personuppgifter. En text som ett kalkylprogram kunde ta för en formel föregås av en apostrof.
      """,
    en: """
      An empty cell is a missing value, not nought. Pseudonymised data are still personal data. A \
      text that a spreadsheet could take for a formula has an apostrophe before it.
      """
  )
}

extension TableSchema {
  fileprivate func json(_ language: Language) -> JSON {
    var members = [
      JSON.Member("$schema", "https://datapackage.org/profiles/2.0/tableschema.json"),
      JSON.Member("fields", .array(fields.map { $0.json(language) })),
      JSON.Member("missingValues", [""]),
      JSON.Member("primaryKey", .array(key.map(JSON.string))),
    ]
    if !references.isEmpty {
      members.append(JSON.Member("foreignKeys", .array(references.map(\.json))))
    }
    return .object(members)
  }
}

extension TableSchema.Reference {
  fileprivate var json: JSON {
    [
      "fields": .array(fields.map(JSON.string)),
      "reference": ["resource": .string(table), "fields": .array(keys.map(JSON.string))],
    ]
  }
}

extension TableField {
  fileprivate func json(_ language: Language) -> JSON {
    var members = [
      JSON.Member("name", .string(name)),
      JSON.Member("type", .string(kind.rawValue)),
      JSON.Member("description", .string(description(language))),
      JSON.Member("x-texts", description.json),
    ]
    let constraints = constraints
    if !constraints.isEmpty { members.append(JSON.Member("constraints", .object(constraints))) }
    return .object(members)
  }

  private var constraints: [JSON.Member] {
    var members: [JSON.Member] = []
    if isRequired { members.append(JSON.Member("required", true)) }
    if !choices.isEmpty { members.append(JSON.Member("enum", .array(choices.map(JSON.string)))) }
    if let least { members.append(JSON.Member("minimum", JSON(least))) }
    if let most { members.append(JSON.Member("maximum", JSON(most))) }
    if let pattern { members.append(JSON.Member("pattern", .string(pattern))) }
    return members
  }
}

extension Phrase {
  fileprivate var json: JSON {
    ["fi": .string(fi), "sv": .string(sv), "en": .string(en)]
  }
}
