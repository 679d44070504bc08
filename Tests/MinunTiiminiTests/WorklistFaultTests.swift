import Testing
import TiimiDomain
import TiimiRules
import TiimiStore

@testable import MinunTiimini

/// What cannot be worked out gives a line of its own and hides nothing else.
@Suite struct WorklistFaultTests {
  private let office: SmallCentre
  private let id: CaseID

  init() throws {
    office = try SmallCentre()
    id = try office.openCase()
    let tiina = try office.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
      on: id
    )
  }

  /// Tiina's session with these rules.
  private func session(rules: @escaping @Sendable () throws -> RuleBook) throws -> Session {
    let moment = try #require(Moment(iso: "2026-03-02T08:00:00Z"))
    let centre = try SoteCentre.open(
      at: office.world.folder + "/register.tiimi",
      in: Surroundings(
        now: { moment },
        randomness: { SeededRandomness(seed: 9) },
        rules: rules
      )
    )
    return try centre.session(as: "tiina", systemUser: nil, purpose: .care)
  }

  private static func pack(_ condition: String, _ outcome: String) -> [UInt8] {
    let name = #"{"fi": "Oma", "sv": "Egen", "en": "Own"}"#
    return Array(
      """
      {"format": "minun-tiimini-rules", "formatVersion": 1, "id": "own", "version": "1",
       "title": \(name), "summary": \(name), "rules": [{"id": "OWN-1", "version": 1,
       "title": \(name), "explanation": \(name), "source": {"name": \(name)},
       "status": {"stage": "approved", "by": "T", "on": "2026-01-01"},
       "when": "\(condition)", \(outcome), "examples": []}]}
      """.utf8
    )
  }

  private static let gap =
    #""gap": {"message": {"fi": "P", "sv": "B", "en": "G"}, "command": "tiimi case show CASE"}"#

  @Test(arguments: [
    ("some a in 1..2000 satisfies some b in 1..2000 satisfies a + b < 0", gap, "TIIMI-0768"),
    ("count(needs)", gap, "TIIMI-0769"),
    (
      "not(closed)",
      #""duty": {"from": "date(2150, 1, 1)", "done": "need known day", "limit": {"workingDays": 2}}"#,
      "TIIMI-0501"
    ),
  ])
  func `a rule that fails gives one error and the list goes on`(
    condition: String,
    outcome: String,
    code: String
  ) throws {
    let book = try RuleBook.embedded().laying(Self.pack(condition, outcome))
    let list = try session { book }.worklist()
    let errors = list.items.filter { $0.urgency == .error }
    #expect(errors.map(\.key) == ["error/OWN-1"])
    let first = try #require(list.items.first)
    guard case .fault(let fault) = first.matter else {
      Issue.record("the error is not first")
      return
    }
    #expect(fault.refusal.code == code)
    #expect(fault.cases == ["YLO-2026-1"])
    #expect(first.command.text == "tiimi explain YLO-2026-1 --rule OWN-1")
    #expect(list.items.contains { $0.key == "YLO-2026-1/duty/SHL36-START-7WD" })
  }

  @Test func `rules that cannot be read leave those of the library`() throws {
    let list = try session { try RuleBook.embedded().laying(Array("{}".utf8)) }.worklist()
    #expect(list.items.first?.key == "error/rules")
    #expect(list.items.contains { $0.key == "YLO-2026-1/duty/SHL36-START-7WD" })
  }

  @Test func `a duty without a command points at its explanation`() throws {
    let duty =
      #""duty": {"from": "contact day", "done": "need known day", "limit": {"days": 3}}"#
    let book = try RuleBook.embedded().laying(Self.pack("not(closed)", duty))
    let item = try session { book }.worklist().items.first { $0.rule?.id == "OWN-1" }
    #expect(item?.due == Day(iso: "2026-03-05"))
    #expect(item?.command.text == "tiimi explain YLO-2026-1 --rule OWN-1")
  }

  @Test func `a case that cannot be read gives one error and hides no other`() throws {
    let register = office.world.centre.register
    let other = try office.session("tiina").write { batch in
      try batch.openCase(
        client: try batch.addClient(
          ClientDetails(familyName: "Salo", givenNames: "Oiva", code: .none)
        ),
        unit: try batch.unit("YLO").id,
        source: .walkIn,
        worry: "Yksin."
      )
    }.file
    try register.write { writer in
      try writer.append(
        [
          NewJournalEntry(
            entryID: "01a0b9b5-b73f-70dd-854b-b12c8ba177dd",
            kind: "later",
            shape: "later.9",
            occurred: "2026-03-02T08:00:00Z",
            recorded: "2026-03-02T08:00:00Z",
            actor: "01a0b9b5-b73f-70dd-854b-b12c8ba177de",
            purpose: "care",
            payload: Array("{}".utf8)
          )
        ],
        to: other.id.stream,
        expectedVersion: other.version
      )
    }
    let list = try office.session("tiina").worklist()
    #expect(list.items.first?.key == "YLO-2026-2/error/case")
    #expect(list.items.first?.client == other.opening?.client)
    #expect(list.items.contains { $0.key == "YLO-2026-1/duty/SHL36-START-7WD" })
  }

  @Test func `two rules about one responsibility are one line`() {
    let late = WorkCommand(
      "tiimi responsibility done CASE {number} --outcome TEXT",
      of: "A-1",
      number: 3
    )
    let open = WorkCommand("tiimi responsibility accept CASE {number}", of: "A-1", number: 3)
    let other = WorkCommand("tiimi responsibility accept CASE {number}", of: "A-1", number: 4)
    #expect(late.isAboutSame(as: open))
    #expect(!late.isAboutSame(as: other))
    #expect(late.text == "tiimi responsibility done A-1 3 --outcome …")
  }

  @Test(arguments: [
    (
      "tiimi fact record CASE --name \"A DAY\" --value DAY",
      "tiimi fact record A-1 --name \"A DAY\" --value …"
    ),
    ("tiimi case decide CASE --decision team|none", "tiimi case decide A-1 --decision …"),
    ("tiimi followup schedule CASE DAY", "tiimi followup schedule A-1 …"),
  ])
  func `what a person has to say becomes an ellipsis`(template: String, text: String) {
    #expect(WorkCommand(template, of: "A-1").text == text)
  }
}
