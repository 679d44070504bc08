import TiimiDomain

/// The rows that clients, staff and units have in the projections.
enum PeopleProjection {
  static func rows(of record: ClientRecord) -> [ProjectionRow] {
    guard let details = record.details else { return [] }
    let names = ClientNameKeys.keys(of: details).map {
      ProjectionRow(table: .clientNames, keys: [.text($0), .text(record.id.text)], values: [])
    }
    let family = SearchText.folded(details.familyName)
    let given = SearchText.folded(details.givenNames)
    return [
      ProjectionRow(
        table: .clients,
        keys: [.text(record.id.text)],
        values: [
          .text(given + " " + family),
          StoredValue(family.split(separator: " ").count),
          StoredValue(details.code.searchable),
          StoredValue(details.birthDay?.iso), StoredValue(details.municipality),
        ]
      )
    ] + names
  }

  static func rows(of record: LinkRecord) -> [ProjectionRow] {
    guard let pair = record.pair, record.isStanding else { return [] }
    return [
      ProjectionRow(
        table: .links,
        keys: [.text(record.id.text)],
        values: [.text(pair.first.text), .text(pair.second.text)]
      )
    ]
  }

  static func rows(of record: StaffRecord) -> [ProjectionRow] {
    guard let details = record.details else { return [] }
    return [
      ProjectionRow(
        table: .staff,
        keys: [.text(record.id.text)],
        values: [
          .text(details.login), StoredValue(details.systemUser), StoredValue(details.unit?.text),
        ]
      )
    ]
  }

  static func rows(of record: UnitRecord) -> [ProjectionRow] {
    guard let details = record.details else { return [] }
    return [
      ProjectionRow(
        table: .units,
        keys: [.text(record.id.text)],
        values: [.text(details.code)]
      )
    ]
  }
}
