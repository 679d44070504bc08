import Testing
import TiimiDomain
import TiimiEncoding
import TiimiStore

@Suite struct `A payload that is not what its shape says` {
  @Test(arguments: try ShapeSample.all())
  func `is refused where a field is missing, or the field was optional`(
    sample: ShapeSample
  ) throws {
    let payload = try JSON(parsing: sample.entry.payload)
    let wrong = Mutation.removals(of: payload).filter { removal in
      switch sample.entry.outcome(of: removal.bytes, from: .journal) {
      case .success(let entry): entry.payload != removal.bytes
      case .failure(let fault): fault.problem != .missing || !removal.isNear(fault)
      }
    }
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: try ShapeSample.all())
  func `is refused at a value of another kind`(sample: ShapeSample) throws {
    let payload = try JSON(parsing: sample.entry.payload)
    let mutations = Mutation.replacements(of: payload) { $0.ofAnotherKind }
    let wrong = mutations.filter { mutation in
      guard case .failure(let fault) = sample.entry.outcome(of: mutation.bytes, from: .journal)
      else { return true }
      return fault.problem != .wrongKind || fault.field != mutation.path
    }
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: try ShapeSample.all())
  func `is refused at a text that is no such value, or the text was free`(
    sample: ShapeSample
  ) throws {
    let payload = try JSON(parsing: sample.entry.payload)
    let mutations = Mutation.replacements(of: payload) { value in
      if case .string = value { "Aivan muuta" } else { nil }
    }
    let wrong = mutations.filter { mutation in
      switch sample.entry.outcome(of: mutation.bytes, from: .journal) {
      case .success(let entry): entry.payload != mutation.bytes
      case .failure(let fault): fault.problem != .wrongValue || fault.field != mutation.path
      }
    }
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: try ShapeSample.all())
  func `may hold more in the journal but not in a document`(sample: ShapeSample) throws {
    let payload = try JSON(parsing: sample.entry.payload)
    let wrong = Mutation.additions(to: payload).filter { addition in
      guard case .success(sample.entry) = sample.entry.outcome(of: addition.bytes, from: .journal),
        case .failure(let fault) = sample.entry.outcome(of: addition.bytes, from: .document)
      else { return true }
      return fault.problem != .unknownField || fault.field != addition.path
    }
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: try ShapeSample.all())
  func `is refused in a document where a field is null`(sample: ShapeSample) throws {
    let payload = try JSON(parsing: sample.entry.payload)
    let wrong = Mutation.replacements(of: payload) { _ in .null }.filter { mutation in
      guard case .failure(let fault) = sample.entry.outcome(of: mutation.bytes, from: .document)
      else { return true }
      return !mutation.isNear(fault)
    }
    #expect(wrong.map(\.path) == [])
  }

  @Test(arguments: [
    (#"{"goal":0,"viewpoint":"client","rating":0}"#, "goalRated.1", "goal"),
    (#"{"goal":1,"viewpoint":"client","rating":3}"#, "goalRated.1", "rating"),
    (#"{"goal":1,"viewpoint":"client","rating":-3}"#, "goalRated.1", "rating"),
    (#"{"item":12,"content":{"text":""}}"#, "planItemWritten.1", "item"),
    (#"{"item":0,"content":{"text":""}}"#, "planItemWritten.1", "item"),
    (#"{"number":1,"need":1,"words":"","scale":["","","",""],"weight":1}"#, "goalSet.1", "scale"),
    (#"{"number":1,"need":1,"words":"","weight":10}"#, "goalSet.1", "weight"),
    (#"{"day":"2026-02-30"}"#, "assessmentStarted.1", "day"),
    (#"{"entry":0,"reason":""}"#, "entryMarkedInError.1", "entry"),
    (
      #"{"number":1,"venue":{"starts":"2026-01-05T24:00","ends":"2026-01-05T14:00","mode":"remote"}}"#,
      "meetingCalled.1", "venue.starts"
    ),
    (
      #"{"number":1,"venue":{"starts":"2026-01-05T13:00","ends":"2026-01-05 14.00","mode":"remote"}}"#,
      "meetingCalled.1", "venue.ends"
    ),
    (
      #"{"number":1,"area":1,"nature":"longTerm","words":"","importance":11}"#,
      "needRecorded.1", "importance"
    ),
    (
      #"{"number":1,"person":{"who":"client"},"relation":"","closeness":4,"wanted":true}"#,
      "networkPersonPlaced.1", "closeness"
    ),
  ])
  func `is refused at a value out of its range`(
    payload: String,
    shape: String,
    path: String
  ) throws {
    let root = try JSONDocument(payload).root
    let fault = #expect(throws: ShapeFault.self) {
      try CaseEntryCodec.decode(shape: shape, payload: root)
    }
    #expect(fault?.problem == .wrongValue)
    #expect(fault?.field == path)
  }
}

extension Mutation {
  /// Whether the fault is at what was changed, or at a field beside it that is wanted instead.
  fileprivate func isNear(_ fault: ShapeFault) -> Bool {
    let field = fault.field ?? ""
    return field == path || Mutation(path: field, payload: .null).parent == parent
  }
}
