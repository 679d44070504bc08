import TiimiDomain

/// A record that is the fold of one stream: a client, a link, a staff member or a unit.
package protocol KeptRecord {
  /// What the identifier names.
  associatedtype Subject
  /// The stored shapes of its entries.
  associatedtype Shape: StreamShape

  /// What the stream's name begins with, such as `client/`.
  static var prefix: String { get }

  /// The identifier.
  var id: Identifier<Subject> { get }

  /// The number of the latest entry, 0 when there is none.
  var version: Int { get }

  /// The rows of the record in the projections.
  var projectionRows: [ProjectionRow] { get }

  /// A record in which nothing stands yet.
  init(id: Identifier<Subject>)

  /// Takes an entry in.
  mutating func apply(_ entry: Shape.Entry)
}

extension KeptRecord {
  /// The record's journal stream.
  var stream: String { Self.prefix + id.text }
}

extension ClientRecord: KeptRecord {
  package typealias Shape = ClientShape
  package static var prefix: String { "client/" }
  package var projectionRows: [ProjectionRow] { PeopleProjection.rows(of: self) }
}

extension LinkRecord: KeptRecord {
  package typealias Shape = LinkShape
  package static var prefix: String { "link/" }
  package var projectionRows: [ProjectionRow] { PeopleProjection.rows(of: self) }
}

extension StaffRecord: KeptRecord {
  package typealias Shape = StaffShape
  package static var prefix: String { "staff/" }
  package var projectionRows: [ProjectionRow] { PeopleProjection.rows(of: self) }
}

extension UnitRecord: KeptRecord {
  package typealias Shape = UnitShape
  package static var prefix: String { "unit/" }
  package var projectionRows: [ProjectionRow] { PeopleProjection.rows(of: self) }
}
