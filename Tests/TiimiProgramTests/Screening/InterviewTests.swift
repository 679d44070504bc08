import Testing
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import tiimi

/// The way through a form, question by question.
struct InterviewTests {
  private let checklist = AskedForm(.minunTiimini)

  private func form(_ name: String) throws -> AskedForm {
    try AskedForm(try #require(try InstrumentLibrary.instrument(named: name)))
  }

  @Test func `each answer leads to the next question and the last to the summary`() {
    var interview = Interview(checklist)
    #expect(interview.take(.onward) == .moved)
    for index in 0..<15 {
      #expect(interview.place == .question(index))
      #expect(interview.take(.choose(1)) == .answered)
    }
    #expect(interview.place == .summary)
    #expect(interview.take(.onward) == .confirmed)
    #expect(interview.answers.codes.count == 15)
  }

  @Test func `one can go back, change an answer and come forward again`() {
    var interview = Interview(checklist)
    let acts: [Interview.Act] = [.onward, .choose(1), .choose(0), .back, .back]
    for act in acts { _ = interview.take(act) }
    #expect(interview.place == .question(0))
    _ = interview.take(.choose(2))
    _ = interview.take(.onward)
    #expect(interview.place == .question(2))
    #expect(
      interview.answers.codes == ["simultaneousServices": "unknown", "unplannedVisits": "yes"]
    )
  }

  @Test(arguments: [Interview.Act.choose(0), .back, .skip])
  func `before the first question nothing can be answered`(act: Interview.Act) {
    var interview = Interview(checklist)
    #expect(interview.take(act) == .moved)
    #expect(interview.place == .welcome)
    #expect(interview.answers.isEmpty)
  }

  @Test(arguments: [Interview.Act.onward, .back, .restart, .choose(3), .skip])
  func `acts that make no sense at the first question do nothing`(act: Interview.Act) {
    var interview = Interview(checklist)
    _ = interview.take(.onward)
    #expect(interview.take(act) == .moved)
    #expect(interview.place == .question(0))
    #expect(interview.answers.isEmpty)
  }

  @Test func `earlier answers are gone on with from the first open question`() {
    let answers = Interview.Answers(codes: ["simultaneousServices": "yes", "dailyCoping": "no"])
    var interview = Interview(checklist, answers: answers)
    _ = interview.take(.onward)
    #expect(interview.place == .question(1))
    var anew = Interview(checklist, answers: answers)
    _ = anew.take(.restart)
    #expect(anew.place == .question(0))
    #expect(anew.answers.isEmpty)
  }

  @Test func `a question that was left open is asked before the summary`() {
    let open = checklist.questions[3].linkId
    let others = checklist.questions.map(\.linkId).filter { $0 != open }
    var interview = Interview(
      checklist,
      answers: .init(codes: Dictionary(uniqueKeysWithValues: others.map { ($0, "no") }))
    )
    _ = interview.take(.onward)
    #expect(interview.place == .question(3))
    _ = interview.take(.choose(0))
    #expect(interview.place == .question(4))
    for _ in 4..<15 { _ = interview.take(.onward) }
    #expect(interview.place == .summary)
  }

  @Test func `a question of an instrument may be passed over and answered after all`() throws {
    var interview = Interview(try form("phq-2"))
    for act in [Interview.Act.onward, .skip] { _ = interview.take(act) }
    #expect(interview.place == .question(1))
    #expect(interview.answers.skipped == ["1"])
    _ = interview.take(.choose(0))
    #expect(interview.place == .summary)
    for act in [Interview.Act.back, .back, .choose(3)] { _ = interview.take(act) }
    #expect(interview.answers.skipped.isEmpty)
    #expect(interview.answers.codes == ["1": "LA6571-9", "2": "LA6568-5"])
  }

  @Test(arguments: [
    (Language.finnish, Key.character("k"), Interview.Act.choose(0)),
    (.finnish, .character("E"), .choose(1)), (.finnish, .character("?"), .choose(2)),
    (.swedish, .character("j"), .choose(0)), (.swedish, .character("n"), .choose(1)),
    (.english, .character("y"), .choose(0)), (.english, .character("n"), .choose(1)),
    (.english, .character("1"), .choose(0)), (.swedish, .character("2"), .choose(1)),
    (.finnish, .character("3"), .choose(2)), (.finnish, .left, .back),
    (.finnish, .character("b"), .back), (.finnish, .character("q"), .leave),
    (.finnish, .interrupt, .leave), (.finnish, .end, .leave), (.finnish, .enter, .onward),
  ])
  func `keys follow the language`(language: Language, key: Key, act: Interview.Act) {
    var interview = Interview(checklist)
    _ = interview.take(.onward)
    #expect(InterviewKeys(language: language).act(for: key, in: interview) == act)
  }

  @Test(arguments: [Key.character("j"), .character("a"), .character("4"), .escape, .up])
  func `other keys do nothing`(key: Key) {
    var interview = Interview(checklist)
    _ = interview.take(.onward)
    #expect(InterviewKeys(language: .finnish).act(for: key, in: interview) == nil)
  }

  @Test func `numbers are answered with their own digits, ten with x`() throws {
    let names = [
      "family", "finance", "friends", "health", "housing", "improvement_of_strengths",
      "life_satisfaction", "resilience", "self_esteem", "working_studying",
    ]
    let items = names.map { #""\#($0)": {"fi": "Kysymys"}"# }.joined(separator: ",")
    let pack = try TextPack(
      Array(
        #"{"textPack": 1, "instrument": "3x10d", "licence": "Lupa on.", "items": {\#(items)}}"#.utf8
      )
    )
    let instrument = try #require(
      try InstrumentLibrary.instrument(named: "3x10d", textPack: pack)
    )
    let question = try #require(try AskedForm(instrument).questions.first)
    #expect(InterviewKeys(language: .finnish).digits(question) == Array("0123456789x"))
    #expect(question.choices[10].json == 10)
  }
}
