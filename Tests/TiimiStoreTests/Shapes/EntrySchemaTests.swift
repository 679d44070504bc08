import Testing
import TiimiDomain
import TiimiEncoding
import TiimiStore

@Suite struct `The schema of entries` {
  @Test(arguments: try ShapeSample.all())
  func `allows what is written`(sample: ShapeSample) throws {
    #expect(
      try SchemaCheck.committed().allows(
        sample.json,
        as: "entries.json#/$defs/\(sample.entry.shape)"
      )
    )
  }

  @Test(arguments: try ShapeSample.all())
  func `allows a changed payload just when a document may hold it`(sample: ShapeSample) throws {
    let schema = try SchemaCheck.committed()
    let payload = try sample.json
    let mutations =
      Mutation.removals(of: payload) + Mutation.additions(to: payload)
      + Mutation.replacements(of: payload) { $0.ofAnotherKind }
      + Mutation.replacements(of: payload) { _ in .null }
    let wrong = mutations.filter { mutation in
      let isRead = (try? sample.entry.outcome(of: mutation.bytes, from: .document).get()) != nil
      return isRead
        != schema.allows(mutation.payload, as: "entries.json#/$defs/\(sample.entry.shape)")
    }
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: [
    ("caseShape", CaseShape.allCases.map(\.name)),
    ("clientShape", ClientShape.allCases.map(\.name)),
    ("linkShape", LinkShape.allCases.map(\.name)),
    ("staffShape", StaffShape.allCases.map(\.name)),
    ("unitShape", UnitShape.allCases.map(\.name)),
  ])
  func `lists the shapes of a stream`(definition: String, names: [String]) throws {
    #expect(try SchemaCheck.committed().values(of: "entries.json#/$defs/\(definition)") == names)
  }

  @Test(arguments: [
    ("caseSource", CaseSource.allCases.map(\.rawValue)),
    ("recommendation", ScreeningRecommendation.allCases.map(\.rawValue)),
    ("traceOutcome", TraceOutcome.allCases.map(\.rawValue)),
    ("permissionKind", PermissionKind.allCases.map(\.rawValue)),
    ("authorityGround", AuthorityGround.allCases.map(\.rawValue)),
    ("contactSource", ContactSource.allCases.map(\.rawValue)),
    ("priorityGround", PriorityGround.allCases.map(\.rawValue)),
    ("needNature", NeedNature.allCases.map(\.rawValue)),
    ("capacity", Capacity.allCases.map(\.rawValue)),
    ("meetingMode", MeetingMode.allCases.map(\.rawValue)),
    ("viewpoint", Viewpoint.allCases.map(\.rawValue)),
    ("closingReason", ClosingReason.allCases.map(\.rawValue)),
    ("profession", Profession.allCases.map(\.rawValue)),
    ("sector", Sector.allCases.map(\.rawValue)),
    ("staffRole", StaffRole.allCases.map(\.rawValue)),
    ("purpose", Purpose.allCases.map(\.rawValue)),
  ])
  func `lists the values of a choice`(definition: String, values: [String]) throws {
    #expect(try SchemaCheck.committed().values(of: "entries.json#/$defs/\(definition)") == values)
  }
}
