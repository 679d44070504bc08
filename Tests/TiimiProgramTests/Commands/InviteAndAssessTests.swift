import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct InviteAndAssessTests {
  private func office() throws -> PracticeOffice {
    let office = try PracticeOffice()
    try office.openCase()
    let lines = [
      "case decide YLO-2026-1 --decision team --reason Huoli",
      "invite inform YLO-2026-1 --what Tiimi --who Aino --why Apua --alternatives Erikseen",
      "assess initiate YLO-2026-1 --day 2.3.2026 --reason Hakemus",
    ]
    #expect(office.failures(of: lines) == [])
    return office
  }

  @Test func `an answer of later keeps the day on which to ask again`() throws {
    let office = try office()
    let line = "invite answer YLO-2026-1 --answer later --until 1.4.2026 --words \"Mietin\""
    #expect(office.run(line).exitCode == .done)
    let answer = try office.run("case show YLO-2026-1 --json").json["answer"]
    #expect(answer?["answer"] == "later")
    #expect(answer?["until"] == "2026-04-01")
    #expect(answer?["by"] == ["voice": "client", "name": nil, "ground": nil])
  }

  @Test func `a no does not stop the assessment`() throws {
    let office = try office()
    let lines = [
      "invite answer YLO-2026-1 --answer no", "assess start YLO-2026-1",
      "assess obstacle YLO-2026-1 --reason \"Ei halua puhua\"",
      "assess view YLO-2026-1 --of sanna --words Tarvitaan",
      "assess own-worker-need YLO-2026-1 --needed no --words Ei",
      "assess complete YLO-2026-1 --summary Y --preconditions E --no-need",
    ]
    #expect(office.failures(of: lines) == [])
    let json = try office.run("case show YLO-2026-1 --json").json
    #expect(json["assessment"]?["completed"] == "2026-03-02")
    #expect(json["needs"] == [])
  }

  @Test func `a need takes its area as a number in a batch file too`() throws {
    let command = try #require(CommandTable.all.command(named: "assess need"))
    let arguments = try Arguments(
      of: command.parameters,
      members: [
        .init("case", "YLO-2026-1"), .init("area", 10), .init("nature", "recurring"),
        .init("words", "Omaishoitaja väsyy"),
      ],
      in: "commands[0]"
    )
    #expect(arguments.text("area") == "10")
  }

  @Test(arguments: [
    ("invite answer YLO-2026-1 --answer later", "TIIMI-0904 --until", ExitCode.usage),
    ("invite answer YLO-2026-1 --answer yes --until 1.4.2026", "TIIMI-0917 --until", .usage),
    ("invite answer YLO-2026-1 --answer yes --ground guardian", "--representative", .usage),
    ("invite answer YLO-2026-1 --answer yes --representative Risto", "--ground", .usage),
    ("invite answer YLO-2026-1 --answer later --until 2.3.2026", "TIIMI-0132", .refused),
    ("permission withdraw YLO-2026-1 1", "TIIMI-0108", .notFound),
    (
      """
      permission give YLO-2026-1 --kind data --for x --recipient y --item z --from 2.4.2026 \
      --until 1.4.2026
      """, "TIIMI-0110", .badInput
    ),
    ("permission give YLO-2026-1 --kind data --for x --recipient y", "TIIMI-0904", .usage),
    ("assess view YLO-2026-1 --of client --words x", "TIIMI-0143", .refused),
    ("assess contact YLO-2026-1 --day 3.3.2026 --from client", "TIIMI-0111", .badInput),
    ("assess start YLO-2026-1 --day 1.1.2026", "TIIMI-0145", .refused),
    ("assess need YLO-2026-1 --area 11 --nature longTerm --words x", "TIIMI-0907", .usage),
    ("assess complete YLO-2026-1 --summary x --preconditions y", "TIIMI-0143", .refused),
  ])
  func `what will not do is refused`(line: String, text: String, exitCode: ExitCode) throws {
    let office = try office()
    let before = try office.head()
    let ending = office.run(line)
    #expect(ending.complains(of: text))
    #expect(ending.exitCode == exitCode)
    #expect(try office.head() == before)
  }

  @Test(arguments: [
    ("assess view YLO-2026-1 --of close:3 --words x", "TIIMI-0305", ExitCode.notFound),
    ("assess network YLO-2026-1 --who close:3 --relation x --closeness 1", "TIIMI-0305", .notFound),
    ("assess view YLO-2026-1 --of member:2 --words x", "TIIMI-0108", .notFound),
    ("assess view YLO-2026-1 --of nobody --words x", "TIIMI-0752", .notFound),
    ("assess view YLO-2026-1 --of sanna --words x", "TIIMI-0148", .refused),
    (
      "assess understanding YLO-2026-1 --words x --disagree \"client eri mieltä\"",
      "TIIMI-0915 --disagree", .usage
    ),
    ("assess understanding YLO-2026-1 --words x", "TIIMI-0150", .refused),
    ("assess complete YLO-2026-1 --summary x --preconditions y", "TIIMI-0147", .refused),
  ])
  func `what will not do in an assessment is refused`(
    line: String,
    text: String,
    exitCode: ExitCode
  ) throws {
    let office = try office()
    #expect(office.run("assess start YLO-2026-1").exitCode == .done)
    let ending = office.run(line)
    #expect(ending.complains(of: text))
    #expect(ending.exitCode == exitCode)
  }
}
