import Testing
import TiimiEncoding

@testable import tiimi

struct UnitCommandTests {
  @Test func `a unit that was added is in the list`() throws {
    let office = try PracticeOffice()
    let added = office.run("unit add --code NOK --name Nokia --municipality 536 --as olli --json")
    #expect(added.exitCode == .done)
    #expect(try added.json["code"] == "NOK")
    let list = try office.run("unit list --json").json
    #expect(list["units"]?.count == 3)
    #expect(list["units"]?[0]?["code"] == "NOK")
    #expect(list["units"]?[0]?["municipality"] == "536")
    #expect(try list["units"]?[0]?["unit"] == added.json["unit"])
  }

  @Test func `a change leaves what is not given`() throws {
    let office = try PracticeOffice()
    #expect(office.run("unit change YLO --municipality 980 --as olli").exitCode == .done)
    #expect(office.run("unit change YLO --name Ylöjärvi --as olli").exitCode == .done)
    let unit = try office.run("unit list --json").json["units"]?[1]
    #expect(unit?["name"] == "Ylöjärvi")
    #expect(unit?["municipality"] == "980")
  }

  @Test(arguments: [
    ("unit add --code nok --name Nokia --as olli", "TIIMI-0307", ExitCode.badInput),
    ("unit add --code YLO --name Toinen --as olli", "TIIMI-0756", .refused),
    ("unit add --code NOK --name Nokia --municipality 53 --as olli", "TIIMI-0303", .badInput),
    ("unit add --code NOK --name Nokia", "TIIMI-0709", .notAllowed),
    ("unit add --code NOK --as olli", "TIIMI-0904", .usage),
    ("unit change NOK --name Nokia --as olli", "TIIMI-0753", .notFound),
    ("unit change YLO --as olli", "TIIMI-0112", .refused),
  ])
  func `what will not do is refused and leaves no trace`(
    line: String,
    code: String,
    exitCode: ExitCode
  ) throws {
    let office = try PracticeOffice()
    let before = try office.head()
    let ending = office.run(line)
    #expect(ending.complains(of: code))
    #expect(ending.exitCode == exitCode)
    #expect(try office.head() == before)
  }
}
