import Testing
import TiimiDomain

@testable import TiimiStore

@Suite struct StoreFailureTests {
  private static let all: [StoreFailure] = [
    .notARegister, .newerRegister(version: 3, known: 2), .damaged, .diskFull, .readOnly, .busy,
    .cannotOpen, .alreadyExists, .chainBroken(position: 4),
    .staleVersion(stream: "case/1", expected: 1, actual: 2), .duplicateEntry(id: "e1"),
    .noSuchFile, .olderRegister(version: 1, known: 2), .copyDiffers, .machineFailure(code: 10),
  ]

  @Test func `each failure has its own number`() {
    #expect(Self.all.map(\.number) == StoreFailure.allNumbers)
  }

  @Test(
    arguments: [
      (5, .busy), (261, .busy), (6, .busy), (8, .readOnly), (11, .damaged), (267, .damaged),
      (13, .diskFull), (14, .cannotOpen), (26, .notARegister), (10, .machineFailure(code: 10)),
      (522, .machineFailure(code: 10)),
    ] as [(Int32, StoreFailure)]
  )
  func `result codes become failures`(code: Int32, failure: StoreFailure) {
    #expect(StoreFailure(code: code) == failure)
  }

  @Test func `a conflict names stream and versions`() {
    let failure = StoreFailure.staleVersion(stream: "case/1", expected: 3, actual: 5)
    #expect(failure.kind == .conflict)
    #expect(failure.facts == ["stream": "case/1", "expected": "3", "actual": "5"])
    #expect(failure.code == "TIIMI-0810")
  }
}
