import Testing
import TiimiDomain
import TiimiRules

@testable import tiimi

struct InterviewTests {
  @Test func `each answer leads to the next question and the last to the summary`() {
    var interview = Interview()
    #expect(interview.take(.onward) == .moved)
    for index in 0..<15 {
      #expect(interview.place == .question(index))
      #expect(interview.take(.answer(.no)) == .answered)
    }
    #expect(interview.place == .summary)
    #expect(interview.take(.onward) == .confirmed)
    #expect(interview.answers.count == 15)
  }

  @Test func `one can go back, change an answer and come forward again`() {
    var interview = Interview()
    let acts: [Interview.Act] = [.onward, .answer(.no), .answer(.yes), .back, .back]
    for act in acts { _ = interview.take(act) }
    #expect(interview.place == .question(0))
    _ = interview.take(.answer(.unknown))
    _ = interview.take(.onward)
    #expect(interview.place == .question(2))
    #expect(interview.answers == ["simultaneousServices": .unknown, "unplannedVisits": .yes])
  }

  @Test func `acts that make no sense do nothing`() {
    var interview = Interview()
    #expect(interview.take(.answer(.yes)) == .moved)
    #expect(interview.take(.back) == .moved)
    #expect(interview.place == .welcome)
    _ = interview.take(.onward)
    for act in [Interview.Act.onward, .back, .restart] { #expect(interview.take(act) == .moved) }
    #expect(interview.place == .question(0))
    #expect(interview.answers.isEmpty)
  }

  @Test func `earlier answers are gone on with from the first open question`() {
    let answers: [String: Checklist.Answer] = ["simultaneousServices": .yes, "dailyCoping": .no]
    var interview = Interview(answers: answers)
    _ = interview.take(.onward)
    #expect(interview.place == .question(1))
    var anew = Interview(answers: answers)
    _ = anew.take(.restart)
    #expect(anew.place == .question(0))
    #expect(anew.answers.isEmpty)
  }

  @Test func `a question that was passed over is asked before the summary`() {
    let open = Checklist.minunTiimini.items[3].slug
    let others = Checklist.minunTiimini.items.filter { $0.slug != open }
    var interview = Interview(
      answers: Dictionary(uniqueKeysWithValues: others.map { ($0.slug, .no) })
    )
    _ = interview.take(.onward)
    #expect(interview.place == .question(3))
    _ = interview.take(.answer(.yes))
    #expect(interview.place == .question(4))
    for _ in 4..<15 { _ = interview.take(.onward) }
    #expect(interview.place == .summary)
  }

  @Test(arguments: [
    (Language.finnish, Key.character("k"), Interview.Act.answer(.yes)),
    (.finnish, .character("E"), .answer(.no)), (.finnish, .character("?"), .answer(.unknown)),
    (.swedish, .character("j"), .answer(.yes)), (.swedish, .character("n"), .answer(.no)),
    (.english, .character("y"), .answer(.yes)), (.english, .character("n"), .answer(.no)),
    (.english, .character("1"), .answer(.yes)), (.swedish, .character("2"), .answer(.no)),
    (.finnish, .character("3"), .answer(.unknown)), (.finnish, .left, .back),
    (.finnish, .character("b"), .back), (.finnish, .character("q"), .leave),
    (.finnish, .interrupt, .leave), (.finnish, .end, .leave), (.finnish, .enter, .onward),
  ])
  func `keys follow the language`(language: Language, key: Key, act: Interview.Act) {
    #expect(InterviewKeys(language: language).act(for: key, at: .question(0)) == act)
  }

  @Test(arguments: [Key.character("j"), .character("a"), .escape, .up])
  func `other keys do nothing`(key: Key) {
    #expect(InterviewKeys(language: .finnish).act(for: key, at: .question(0)) == nil)
  }

  @Test(arguments: [80, 40], Language.allCases)
  func `every screen fits a small terminal`(width: Int, language: Language) {
    var interview = Interview()
    let style = TextStyle(language: language, width: width)
    var act = Interview.Act.onward
    repeat {
      _ = interview.take(act)
      act = .answer(.no)
      let screen = InterviewScreen(
        interview: interview,
        subject: "TST-2026-1, Aino Harjula",
        style: style
      )
      let lines = style.render(screen.blocks).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      #expect(lines.count <= 24)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    } while interview.place != .summary
  }
}
