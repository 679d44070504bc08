import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct TodayCommandTests {
  private func caseWithPromises(in world: TeamWorld) throws -> String {
    let number = try world.caseWithTeam()
    let days = ["2026-03-10", "2026-03-20", "2026-03-25", "2026-06-01"]
    for (place, day) in days.enumerated() {
      _ = world.run(
        [
          "responsibility", "agree", number, "--what", "Tehtävä \(place + 1)", "--holder", "2",
          "--due", day, "--need", "1",
        ]
      )
      _ = world.run(["responsibility", "accept", number, "\(place + 1)"])
    }
    return number
  }

  @Test func `the most urgent comes first with the command that settles it`() throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    let json = world.run(["today", "--day", "20.3.2026", "--json"]).json
    guard case .array(let items)? = json["items"] else {
      Issue.record("no items")
      return
    }
    let own = items.filter { $0["kind"] == "responsibility" }
    #expect(own.map { $0["urgency"] } == ["overdue", "today", "coming", "later"])
    #expect(own[0]["command"] == "tiimi responsibility done \(number) 1 --outcome …")
    #expect(own[0]["clientName"] == "Aino Harjula")
    #expect(json["day"] == "2026-03-20")
  }

  @Test func `the page has a table for each urgency`() throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    let page = world.run(["today", "--day", "20.3.2026", "--within", "100"]).output
    #expect(page.hasPrefix("Työlista pe 20.3.2026\nMyöhässä (1)\n"))
    #expect(page.contains("Tulossa (2)"))
    #expect(page.contains("Vastuu 1: Tehtävä 1"))
    #expect(page.contains("Aino Harjula"))
    #expect(page.contains("tiimi responsibility done \(number) 1 --outcome …"))
  }

  @Test(arguments: [
    ("fi", "Mikään ei odota sinua."), ("sv", "Ingenting väntar"), ("en", "Nothing"),
  ])
  func `an empty list says so kindly`(language: String, words: String) throws {
    let world = try TeamWorld()
    #expect(world.run(["today"], as: "fysio", language: language).output.contains(words))
  }

  @Test(arguments: OpenItemKind.allCases)
  func `every kind has words in each language and a command that exists`(kind: OpenItemKind) throws
  {
    let item = OpenItem(
      kind: kind,
      number: 3,
      staff: nil,
      unit: nil,
      day: nil,
      minute: nil,
      words: nil
    )
    let work = WorkItem(
      caseID: try #require(CaseID("01a0b9b5-b73f-70dd-854b-b12c8ba177dd")),
      caseNumber: "TST-2026-1",
      client: try #require(ClientID("01a0b9b5-b73f-70dd-854b-b12c8ba177dd")),
      item: item,
      due: nil,
      urgency: .today
    )
    let titles = Language.allCases.map { kind.title(3, $0) }
    #expect(Set(titles).count == titles.count)
    let words = work.command.split(separator: " ").map(String.init).dropFirst()
    let noun = try #require(words.first)
    guard CommandTable.all.group(noun) != nil else { return }
    _ = try CommandParser(table: .all).parse(Array(words))
  }
}
