import TiimiDomain
import TiimiStore

/// Cases in a list, with the names that its reader may see.
public struct CaseList: Sendable {
  /// The cases, in the order in which they were opened.
  public let cases: [CaseSummary]
  /// The names of the clients whose cases the reader may know, and of nobody else.
  public let clientNames: [ClientID: String]
  /// The own workers.
  public let staff: [StaffID: StaffDetails]
  /// The units.
  public let units: [UnitID: UnitDetails]
}

extension Session {
  /// The cases that the filter lets through, with names where the reader may see them.
  ///
  /// - Throws: `AccessRefusal.noRole` for somebody who has no role in the register.
  public func caseList(_ filter: CaseFilter) throws -> CaseList {
    try AccessPolicy.require(.seeLists, of: actor)
    return try read { reader, trail in
      let cases = try reader.summaries(filter)
      let mine = CaseFilter(staff: actor.staff, isClosed: nil, limit: Int(Int32.max))
      let ownWork = Set(try reader.summaries(mine).map(\.id))
      let known = cases.filter {
        AccessPolicy.mayKnowClient(of: $0, worksInIt: ownWork.contains($0.id), actor)
      }
      for summary in cases {
        trail.note(.list, subject: summary.client.stream, detail: summary.id.stream)
      }
      return CaseList(
        cases: cases,
        clientNames: try reader.clientNames(Set(known.map(\.client))),
        staff: try reader.details(ofStaff: Set(cases.compactMap(\.ownWorker))),
        units: try reader.details(ofUnits: Set(cases.map(\.unit)))
      )
    }
  }
}

extension Reading {
  fileprivate func details(ofStaff ids: Set<StaffID>) throws -> [StaffID: StaffDetails] {
    var found: [StaffID: StaffDetails] = [:]
    for id in ids { found[id] = try staff(id)?.details }
    return found
  }

  fileprivate func details(ofUnits ids: Set<UnitID>) throws -> [UnitID: UnitDetails] {
    var found: [UnitID: UnitDetails] = [:]
    for id in ids { found[id] = try unit(id)?.details }
    return found
  }
}
