import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// Facts and results of instruments.
struct FactCommandTests {
  @Test(arguments: [
    ("kyllä", FactValue.yesNo(true)), ("No", .yesNo(false)), ("ja", .yesNo(true)),
    ("2026-03-01", .day(Day(number: 20_513))), ("1.3.2026", .day(Day(number: 20_513))),
    ("3", .number(DecimalText(3))), ("hyvin sujuu", .text("hyvin sujuu")), ("007", .text("007")),
  ])
  func `a value is of the kind that it is written in`(text: String, value: FactValue) {
    #expect(WrittenFact.value(of: text, as: nil) == value)
  }

  @Test func `a decimal comma and a decimal point are the same`() {
    #expect(WrittenFact.value(of: "-0,5", as: nil) == WrittenFact.value(of: "-0.5", as: .number))
  }

  @Test func `a fact is recorded and listed`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let record = ["fact", "record", number, "--name"]
    #expect(world.run(record + ["rai used", "--value", "ei"]).code == .done)
    #expect(
      world.run(record + ["rai used", "--value", "kyllä", "--note", "Koko RAI"]).code == .done
    )
    #expect(world.run(record + ["simultaneous services", "--value", "4,50"]).code == .done)
    let list = world.run(["fact", "list", number, "--json"]).json
    guard case .array(let facts)? = list["facts"] else {
      Issue.record("no facts")
      return
    }
    #expect(list["caseNumber"] == .string(number))
    #expect(facts.map { $0["name"] } == ["rai used", "simultaneous services"])
    #expect(facts.first?["value"] == true)
    #expect(facts.first?["kind"] == "yes-no")
    #expect(facts.first?["note"] == "Koko RAI")
    #expect(facts.first?["entry"] == 3)
    #expect(facts.last?["kind"] == "number")
    #expect(
      try world.file(number).facts["simultaneous services"]?.value
        == DecimalText("4.50").map(FactValue.number)
    )
    #expect(world.run(["fact", "list", number]).output.contains("4,50"))
  }

  @Test func `a kind can be settled, and must then fit`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let record = ["fact", "record", number, "--name", "grade", "--value", "4", "--kind"]
    #expect(world.run(record + ["day", "--json"]).errorCode == "TIIMI-0915")
    #expect(world.run(record + ["text"]).code == .done)
    #expect(try world.file(number).facts["grade"]?.value == .text("4"))
  }

  @Test func `a wrong name is refused without being told`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let ending = world.run(
      ["fact", "record", number, "--name", "131052-308T", "--value", "ei", "--json"]
    )
    #expect(ending.errorCode == "TIIMI-0260")
    #expect(!(ending.output + ending.errors).contains("131052"))
  }

  @Test func `a result is recorded and shown`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let record = ["result", "record", number, "--instrument", "phq-9"]
    #expect(world.run(record + ["--json"]).errorCode == "TIIMI-0262")
    #expect(world.run(record + ["--score", "4.", "--json"]).errorCode == "TIIMI-0915")
    let made = world.run(
      record + [
        "--score", "11", "--band", "moderate", "--alert", "item9", "--by", "client", "--json",
      ]
    )
    #expect(made.json["made"] == [["kind": "result", "number": 1]])
    let result = try #require(try world.file(number).results[1]?.result)
    #expect(result.score == DecimalText(11))
    #expect(result.statedBy == .client)
    let page = world.run(["case", "show", number]).output
    #expect(page.contains("11"))
    #expect(page.contains("item9"))
    #expect(world.run(["case", "timeline", number]).output.contains("moderate"))
  }

  @Test func `a result is the judgement of whoever records it unless somebody is named`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let words = ["result", "record", number, "--instrument", "cfs", "--score", "4"]
    #expect(world.run(words).code == .done)
    let staff = try #require(world.staff["sosiaali"])
    #expect(try world.file(number).results[1]?.result.statedBy == .staff(staff))
  }
}
