import Testing
import TiimiEncoding

@testable import tiimi

struct StaffCommandTests {
  private let newcomer = """
    staff add --login leena --name "Leena Laine" --profession physician --sector health --unit YLO \
    --role screener --role professional --public-servant --system-user leenal --as olli
    """

  @Test func `a staff member that was added is in the list`() throws {
    let office = try PracticeOffice()
    let added = office.run(newcomer + " --json")
    #expect(added.exitCode == .done)
    let list = try office.run("staff list --json").json["staff"]
    let leena = list?[2]
    #expect(list?.count == 6)
    #expect(leena?["login"] == "leena")
    #expect(leena?["profession"] == "physician")
    #expect(leena?["unit"] == "YLO")
    #expect(leena?["roles"] == ["professional", "screener"])
    #expect(leena?["publicServant"] == true)
    #expect(leena?["systemUser"] == "leenal")
  }

  @Test func `a change replaces the roles and leaves the rest`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: [newcomer, "staff change leena --role manager --as olli"]) == [])
    let leena = try office.run("staff list --json").json["staff"]?[2]
    #expect(leena?["roles"] == ["manager"])
    #expect(leena?["unit"] == "YLO")
    #expect(leena?["publicServant"] == true)
  }

  @Test func `what is cleared is gone`() throws {
    let office = try PracticeOffice()
    let change = """
      staff change leena --clear unit --clear role --clear system-user --no-public-servant --as olli
      """
    #expect(office.failures(of: [newcomer, change]) == [])
    let leena = try office.run("staff list --json").json["staff"]?[2]
    #expect(leena?["unit"] == .null)
    #expect(leena?["roles"] == [])
    #expect(leena?["systemUser"] == .null)
    #expect(leena?["publicServant"] == false)
  }

  @Test func `the list names roles and professions in Finnish`() throws {
    let text = try PracticeOffice().run("staff list --lang fi").output
    #expect(text.contains("sosiaalityöntekijä, virkasuhde"))
    #expect(text.contains("ammattilainen, tunnistaja"))
  }

  @Test(arguments: [
    ("staff change aino --role manager", "TIIMI-0709", ExitCode.notAllowed),
    ("staff change leena --role manager --as olli", "TIIMI-0752", .notFound),
    ("staff change aino --role boss --as olli", "TIIMI-0907", .usage),
    ("staff change aino --login sanna --as olli", "TIIMI-0755", .refused),
    ("staff change aino --unit NOK --as olli", "TIIMI-0753", .notFound),
    ("staff change aino --unit TRE --clear unit --as olli", "TIIMI-0917", .usage),
    ("staff change aino --public-servant --no-public-servant --as olli", "TIIMI-0917", .usage),
  ])
  func `what will not do is refused`(line: String, code: String, exitCode: ExitCode) throws {
    let ending = try PracticeOffice().run(line)
    #expect(ending.complains(of: code))
    #expect(ending.exitCode == exitCode)
  }
}
