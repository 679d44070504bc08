import TiimiDomain

/// The rows that clients, staff and units have in the projections.
enum PeopleProjection {
  static func rows(of record: ClientRecord) -> [ProjectionRow] {
    guard let details = record.details else { return [] }
    return [
      ProjectionRow(
        table: .clients,
        keys: [.text(record.id.text)],
        values: [
          .text(SearchText.folded(details.fullName)), StoredValue(details.code.searchable),
          StoredValue(details.municipality),
        ]
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

extension ClientCode {
  /// The code under which a client is found, or nil without one.
  package var searchable: String? {
    switch self {
    case .personal(let code): code.text
    case .temporary(let text): text
    case .none: nil
    }
  }
}
