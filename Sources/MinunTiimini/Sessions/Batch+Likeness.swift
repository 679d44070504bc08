import TiimiDomain
import TiimiStore

/// Who may be one person, while the batch is under way.
extension Batch {
  /// The clients who may be the person described, the most alike first, at most ten.
  ///
  /// Two different personal identity codes are two people: nobody with another code is among them.
  /// - Throws: `AccessRefusal` for somebody who may not see clients.
  public func likelyDuplicates(of details: ClientDetails) throws -> [LikelyDuplicate] {
    try AccessPolicy.require(.keepClients, of: actor)
    let all = try writer.clientsThatMayBe(details).compactMap { id -> LikelyDuplicate? in
      guard let summary = try writer.summary(of: id) else { return nil }
      let likeness = Likeness(of: details, and: summary.details)
      return likeness.level.isWorthTelling
        ? LikelyDuplicate(client: summary, likeness: likeness) : nil
    }
    let first = all.sorted {
      ($1.likeness.points, $0.client.id.text) < ($0.likeness.points, $1.client.id.text)
    }.prefix(10)
    for duplicate in first { noteShown(duplicate.client.id.stream) }
    return Array(first)
  }

  /// Says that two records are of the same client; both stay as they are.
  ///
  /// - Parameters:
  ///   - first: One record.
  ///   - second: The other record.
  ///   - reason: Why they are of the same client.
  ///   - occurred: When it was found out; now by default.
  /// - Throws: `Refusal` for a record with itself, a link that stands, or two different personal
  ///   identity codes; `CentreRefusal.clientUnknown`; `AccessRefusal`.
  public func link(
    _ first: ClientID,
    _ second: ClientID,
    reason: String,
    at occurred: Moment? = nil
  ) throws {
    let records = try group(first, second)
    if first != second, try writer.linked(to: first).contains(second) {
      throw Refusal(.alreadyLinked)
    }
    let link = LinkRecord(id: session.centre.identifiers.next(at: session.now))
    let entries = try link.decide(.link(first, second, reason: reason), among: records)
    try append(entries, to: link, of: [first, second], at: occurred)
  }

  /// Says that two records are not of the same client after all.
  ///
  /// - Throws: `Refusal.notLinked` when no link stands between the two themselves; `AccessRefusal`.
  public func unlink(
    _ first: ClientID,
    _ second: ClientID,
    reason: String,
    at occurred: Moment? = nil
  ) throws {
    let records = try group(first, second)
    guard let pair = ClientPair(first, second), let id = try writer.standingLink(pair),
      let link = try writer.link(id)
    else { throw Refusal(.notLinked) }
    let entries = try link.decide(.unlink(reason: reason), among: records)
    try append(entries, to: link, of: [first, second], at: occurred)
  }

  /// Both records and all that are linked to either of them.
  private func group(_ first: ClientID, _ second: ClientID) throws -> [ClientRecord] {
    try AccessPolicy.require(.keepClients, of: actor)
    for id in [first, second] where try writer.client(id)?.details == nil {
      throw CentreRefusal(.clientUnknown, field: "client")
    }
    let ids = try writer.linked(to: first) + writer.linked(to: second)
    return try Set(ids).compactMap { try writer.client($0) }
  }

  private func append(
    _ entries: [LinkEntry],
    to link: LinkRecord,
    of clients: [ClientID],
    at occurred: Moment?
  ) throws {
    try writer.append(
      entries,
      to: link,
      stamp(actor.staff, at: session.now, occurred: occurred, count: entries.count)
    )
    for client in clients { note(client.stream, link.id.stream, by: actor.staff) }
  }
}

extension Likeness.Level {
  fileprivate var isWorthTelling: Bool {
    switch self {
    case .certain, .likely, .possible: true
    case .unlikely, .different: false
    }
  }
}
