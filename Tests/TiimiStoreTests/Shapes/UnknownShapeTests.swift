import Testing
import TiimiDomain
import TiimiEncoding
import TiimiStore

@Suite struct `An entry of a newer program` {
  @Test(arguments: ["meetingHeld.9", "meetingHeld", "meetingHeld.1 ", "MeetingHeld.1", ""])
  func `is refused by the kind alone`(shape: String) throws {
    let fault = try refusal(of: shape, from: .journal)
    #expect(fault.problem == .unknownShape)
    #expect(fault.code == "TIIMI-0850")
    #expect(fault.field == nil)
    #expect(fault.facts == ["kind": String(shape.prefix { $0 != "." })])
  }

  @Test(arguments: ["131052-308T.1", "Testi Liisa.1", String(repeating: "a", count: 41) + ".1"])
  func `does not have its kind told when that could be data`(shape: String) throws {
    #expect(try refusal(of: shape, from: .journal).facts == ["kind": "*"])
  }

  @Test func `is a failure of the register and a flaw of a document`() throws {
    #expect(try refusal(of: "surveyFilled.1", from: .journal).kind == .failed)
    #expect(try refusal(of: "surveyFilled.1", from: .document).kind == .badInput)
  }

  @Test func `is refused in a stream of another sort`() throws {
    let entry = AnyEntry.ofStaff(.added(StaffDetails.sample))
    let root = try JSONDocument(entry.payload).root
    let fault = #expect(throws: ShapeFault.self) {
      try CaseEntryCodec.decode(shape: entry.shape, payload: root)
    }
    #expect(fault?.problem == .unknownShape)
  }

  private func refusal(of shape: String, from origin: PayloadOrigin) throws -> ShapeFault {
    let root = try JSONDocument("{}").root
    return try #require(throws: ShapeFault.self) {
      try CaseEntryCodec.decode(shape: shape, payload: root, from: origin)
    }
  }
}

@Suite struct `A fault of a stored shape` {
  @Test func `has its own stable number`() {
    #expect(ShapeFault.Problem.allCases.map(\.rawValue) == [850, 851, 852, 853, 854, 855])
  }

  @Test func `tells neither position nor value`() throws {
    let payload = #"{"member":1,"reason":131052308}"#
    let root = try JSONDocument(payload).root
    let fault = #expect(throws: ShapeFault.self) {
      try CaseEntryCodec.decode(shape: "memberDeclined.1", payload: root, from: .document)
    }
    #expect(fault?.field == "reason")
    #expect(fault?.facts == [:])
    #expect(fault?.kind == .badInput)
    #expect(fault?.code == "TIIMI-0853")
  }

  @Test func `of a payload that is no JSON has no field`() throws {
    let fault = #expect(throws: ShapeFault.self) {
      try AnyEntry.ofStaff(.added(StaffDetails.sample)).reading([0x7B])
    }
    #expect(fault?.problem == .malformed)
    #expect(fault?.field == nil)
  }
}

extension StaffDetails {
  fileprivate static let sample = StaffDetails(
    login: "matti",
    name: "Testi Matti",
    profession: .socialWorker,
    sector: .social
  )
}
