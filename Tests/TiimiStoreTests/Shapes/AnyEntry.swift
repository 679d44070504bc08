import TiimiDomain
import TiimiEncoding
import TiimiStore

/// An entry of any stream, so that one test can look at all of them.
enum AnyEntry: Hashable, Sendable {
  case ofCase(CaseEntry)
  case ofClient(ClientEntry)
  case ofLink(LinkEntry)
  case ofStaff(StaffEntry)
  case ofUnit(UnitEntry)

  /// The names of every shape of every stream.
  static let shapeNames =
    CaseShape.allCases.map(\.name) + ClientShape.allCases.map(\.name)
    + LinkShape.allCases.map(\.name) + StaffShape.allCases.map(\.name)
    + UnitShape.allCases.map(\.name)

  var shape: String {
    switch self {
    case .ofCase(let entry): CaseEntryCodec.shape(of: entry)
    case .ofClient(let entry): ClientEntryCodec.shape(of: entry)
    case .ofLink(let entry): LinkEntryCodec.shape(of: entry)
    case .ofStaff(let entry): StaffEntryCodec.shape(of: entry)
    case .ofUnit(let entry): UnitEntryCodec.shape(of: entry)
    }
  }

  var kind: String {
    switch self {
    case .ofCase(let entry): CaseEntryCodec.kind(of: entry)
    case .ofClient(let entry): ClientEntryCodec.kind(of: entry)
    case .ofLink(let entry): LinkEntryCodec.kind(of: entry)
    case .ofStaff(let entry): StaffEntryCodec.kind(of: entry)
    case .ofUnit(let entry): UnitEntryCodec.kind(of: entry)
    }
  }

  var payload: [UInt8] {
    var writer = JSONWriter()
    switch self {
    case .ofCase(let entry): CaseEntryCodec.encode(entry, into: &writer)
    case .ofClient(let entry): ClientEntryCodec.encode(entry, into: &writer)
    case .ofLink(let entry): LinkEntryCodec.encode(entry, into: &writer)
    case .ofStaff(let entry): StaffEntryCodec.encode(entry, into: &writer)
    case .ofUnit(let entry): UnitEntryCodec.encode(entry, into: &writer)
    }
    return writer.bytes
  }

  /// Reads a payload as an entry of the same stream as this one.
  func reading(
    _ payload: [UInt8],
    as shape: String? = nil,
    from origin: PayloadOrigin = .journal
  ) throws(ShapeFault) -> AnyEntry {
    let shape = shape ?? self.shape
    let root: JSONNode
    do {
      root = try JSONDocument(payload).root
    } catch {
      throw ShapeFault(error, from: origin)
    }
    switch self {
    case .ofCase:
      return .ofCase(try CaseEntryCodec.decode(shape: shape, payload: root, from: origin))
    case .ofClient:
      return .ofClient(try ClientEntryCodec.decode(shape: shape, payload: root, from: origin))
    case .ofLink:
      return .ofLink(try LinkEntryCodec.decode(shape: shape, payload: root, from: origin))
    case .ofStaff:
      return .ofStaff(try StaffEntryCodec.decode(shape: shape, payload: root, from: origin))
    case .ofUnit:
      return .ofUnit(try UnitEntryCodec.decode(shape: shape, payload: root, from: origin))
    }
  }

  /// What reading a payload comes to.
  func outcome(
    of payload: [UInt8],
    from origin: PayloadOrigin
  ) -> Result<AnyEntry, ShapeFault> {
    Result { () throws(ShapeFault) in try reading(payload, from: origin) }
  }
}
