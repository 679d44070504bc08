import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct ClientCommandTests {
  private let eino = """
    client add --family-name Niitty --given-names Eino --code 010594Y9032 --phone 0400 \
    --address "Niittytie 1" --municipality 980 --language sv --interpreter \
    --representative "Risto Ranta" --ground guardian --representative-phone 0401
    """

  @Test func `a client that was added can be shown`() throws {
    let office = try PracticeOffice()
    let added = try office.run(eino + " --json").json
    let shown = try office.run("client show \"eino niitty\" --json").json
    #expect(shown["client"] == added["client"])
    #expect(shown["name"] == "Eino Niitty")
    #expect(shown["code"] == "010594Y9032")
    #expect(shown["birthDay"] == "1994-05-01")
    #expect(shown["address"] == "Niittytie 1")
    #expect(shown["language"] == "sv")
    #expect(shown["needsInterpreter"] == true)
    #expect(
      shown["representative"] == ["name": "Risto Ranta", "ground": "guardian", "phone": "0401"]
    )
  }

  @Test func `a client is found by parts of the name and by the code`() throws {
    let office = try PracticeOffice()
    #expect(office.run(eino).exitCode == .done)
    for text in ["niitty", "EINO", "010594y9032"] {
      let found = try office.run(["client", "find", text, "--json"]).json
      #expect(found["clients"]?.count == 1)
      #expect(found["clients"]?[0]?["name"] == "Eino Niitty")
    }
    let nobody = office.run("client find Tuntematon")
    #expect(nobody.exitCode == .done)
    #expect(nobody.output.isEmpty)
    #expect(nobody.errors == "Nobody was found.\n")
  }

  @Test func `a change leaves what is not given and takes away what is cleared`() throws {
    let office = try PracticeOffice()
    let change = """
      client change Eino --phone 0500 --clear address --clear interpreter --ground attorney
      """
    #expect(office.failures(of: [eino, change]) == [])
    let shown = try office.run("client show Eino --json").json
    #expect(shown["phone"] == "0500")
    #expect(shown["address"] == .null)
    #expect(shown["needsInterpreter"] == false)
    #expect(shown["municipality"] == "980")
    #expect(
      shown["representative"] == ["name": "Risto Ranta", "ground": "attorney", "phone": "0401"]
    )
  }

  private static let hidden = ["Niittytie", "980", "0401", "0500", "0400"]

  private var protected: [String] {
    [
      eino, "client add-close-person Eino --name Liisa --relation tytär --phone 0400",
      "client change Eino --protection-order --phone 0500",
    ]
  }

  @Test func `a protection order hides every way to find the client`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: protected) == [])
    let shown = office.run("client show Eino").output
    let json = office.run("client show Eino --json").output
    for text in Self.hidden {
      #expect(!shown.contains(text))
      #expect(!json.contains(text))
    }
    #expect(shown.contains("protection order"))
    #expect(try office.run("client show Eino --json").json["protectionOrder"] == true)
  }

  @Test func `there is one door to them, and it asks for a reason`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: protected) == [])
    #expect(office.run("client contact Eino").exitCode == .usage)
    let contact = office.run("client contact Eino --reason Kotikäynti")
    for text in Self.hidden { #expect(contact.output.contains(text)) }
    #expect(office.run("client access-log Eino").output.contains("Kotikäynti"))
  }

  @Test func `exports tell them for a reason only`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: protected) == [])
    let refused = office.run("export register --as olli")
    #expect(refused.errors.contains("TIIMI-0796"))
    #expect(!refused.output.contains("Niittytie"))
    #expect(
      office.run("export register --whereabouts Muutto --as olli").output.contains("Niittytie")
    )
    #expect(office.failures(of: ["client change Eino --clear protection-order"]) == [])
    #expect(office.run("export register --as olli").errors.contains("TIIMI-0796"))
  }

  @Test func `close persons are numbered and a number is used once`() throws {
    let office = try PracticeOffice()
    let lines = [
      "client add-close-person Helmi --name Liisa --relation tytär",
      "client remove-close-person Helmi 1 --reason \"Ei halua olla mukana\"",
      "client add-close-person Helmi --name Kalle --relation poika --phone 0400",
    ]
    #expect(office.failures(of: lines) == [])
    let close = try office.run("client show Helmi --json").json["closePersons"]
    #expect(close == [["number": 2, "name": "Kalle", "relation": "poika", "phone": "0400"]])
  }

  @Test func `the access log tells who looked and who was refused`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    #expect(office.run("case show YLO-2026-1 --as sanna").exitCode == .done)
    #expect(
      office.run("case show YLO-2026-1 --as eva --purpose evaluation").exitCode == .notAllowed
    )
    let log = try office.run("client access-log Helmi --json").json["rows"]
    let rows = try #require(log?.count)
    let looks = (0..<rows).compactMap { log?[$0] }.filter { $0["action"] == "read" }
    #expect(looks.map { $0["login"] } == ["sanna", "eva"])
    #expect(looks.map { $0["allowed"] } == [true, false])
    #expect(looks.last?["purpose"] == "evaluation")
    #expect(looks.last?["caseNumber"] == "YLO-2026-1")
    let text = office.run("client access-log Helmi --lang fi").output
    #expect(text.contains("evättiin"))
    #expect(text.contains("näkyi luettelossa"))
  }

  @Test(arguments: [
    (
      "client add --family-name A --given-names B --code 010594Y9033", "TIIMI-0920",
      ExitCode.badInput
    ),
    ("client add --family-name A --given-names B --code 150543-9127", "TIIMI-0754", .refused),
    ("client add --family-name A --given-names B --code 131052-308T", "TIIMI-0302", .badInput),
    (
      "client add --family-name A --given-names B --code 010594Y9032 --birth-day 1.5.1994",
      "TIIMI-0917", .usage
    ),
    ("client add --family-name A --given-names B --language finska", "TIIMI-0304", .badInput),
    ("client add --family-name A --given-names B --representative C", "TIIMI-0904", .usage),
    ("client show Nobody", "TIIMI-0751", .notFound),
    ("client show Helmi --as olli", "TIIMI-0703", .notAllowed),
    ("client find Helmi --as eva", "TIIMI-0705", .notAllowed),
    ("client change Helmi --phone 1 --clear phone", "TIIMI-0917", .usage),
    ("client remove-close-person Helmi 1 --reason x", "TIIMI-0305", .notFound),
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
    #expect(!ending.errors.contains("9033") && !ending.errors.contains("308T"))
  }

  @Test func `a name that fits two clients is not enough`() throws {
    let office = try PracticeOffice()
    #expect(office.run("client add --family-name Metsä --given-names Helga").exitCode == .done)
    let ending = office.run("client show Metsä")
    #expect(ending.errors.contains("TIIMI-0762"))
    #expect(ending.exitCode == .refused)
  }
}
