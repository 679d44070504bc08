import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// A case from the worry to a completed assessment, by commands alone.
struct CaseStoryTests {
  private static let story = [
    "client add-close-person Helmi --name \"Liisa Metsä\" --relation tytär",
    "case open Helmi --source contact --worry \"Kotona ei pärjää\"",
    "case decide YLO-2026-1 --decision team --reason \"Monta palvelua\"",
    "invite inform YLO-2026-1 --what Tiimi --who Aino --why Apua --alternatives Erikseen",
    "invite answer YLO-2026-1 --answer yes --words \"Sopii\"",
    """
    permission give YLO-2026-1 --kind plan --for Suunnittelu --recipient Kela --item Suunnitelma
    """,
    """
    permission give YLO-2026-1 --kind disclosure --for Etuus --recipient Kela --recipient OmaPolku \
    --item Toimintakyky --from 1.4.2026 --until 30.6.2026 --representative Risto --ground guardian
    """,
    "permission withdraw YLO-2026-1 1 --reason \"Muutti mielensä\"",
    "assess contact YLO-2026-1 --day 2.3.2026 --from client",
    "assess initiate YLO-2026-1 --day 2.3.2026 --reason Hakemus",
    "assess start YLO-2026-1",
    "assess view YLO-2026-1 --of client --words \"Haluan asua kotona\"",
    "assess view YLO-2026-1 --of close:1 --words \"Olen huolissani\"",
    "assess need YLO-2026-1 --area 1 --nature longTerm --words Aamutoimet --importance 9",
    "assess strength YLO-2026-1 --words Huumori",
    "assess strength YLO-2026-1 --words Tytär --by sanna",
    "assess network YLO-2026-1 --who close:1 --relation tytär --closeness 1 --wanted",
    "assess network YLO-2026-1 --who \"Ville / Seurakunta\" --relation ystävä --closeness 3",
    """
    assess understanding YLO-2026-1 --words "Apua aamuihin" --agree client --agree sanna \
    --disagree "close:1: myös iltoihin"
    """,
    "assess own-worker-need YLO-2026-1 --needed yes --words Tarvitaan",
    "assess complete YLO-2026-1 --summary Yhteenveto --preconditions Täyttyvät",
  ]

  @Test func `a dry run of each step is good and writes nothing`() throws {
    let office = try PracticeOffice()
    for line in Self.story {
      let before = try office.head()
      let tried = office.run(line + " --dry-run")
      #expect(tried.exitCode == .done, "\(line): \(tried.errors)")
      #expect(tried.errors == "Dry run: nothing was recorded.\n")
      #expect(try office.head() == before)
      let done = office.run(line)
      #expect(done.exitCode == .done, "\(line): \(done.errors)")
      #expect(done.output == tried.output)
      #expect(try office.head() != before)
    }
  }

  @Test func `the case tells what has been done`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: Self.story) == [])
    let json = try office.run("case show YLO-2026-1 --json").json
    #expect(json["phase"] == "sharedAssessment")
    #expect(json["phases"] == ["identification", "invitation", "sharedAssessment"])
    #expect(json["answer"]?["answer"] == "yes")
    #expect(json["answer"]?["words"] == "Sopii")
    #expect(json["assessment"]?["grounds"] == ["age75"])
    #expect(json["assessment"]?["completed"] == "2026-03-02")
    #expect(json["deadline"]?["rule"] == "SHL36-START-7WD")
    #expect(json["deadline"]?["due"] == "2026-03-11")
    #expect(json["deadline"]?["met"] == "2026-03-02")
    #expect(json["deadline"]?["overdue"] == false)
    #expect(
      json["needs"] == [
        ["need": 1, "area": 1, "nature": "longTerm", "words": "Aamutoimet", "importance": 9]
      ]
    )
    #expect(json["team"] == [])
    #expect(json["plan"]?["version"] == 0)
  }

  @Test func `permissions keep their terms when they are withdrawn`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: Self.story) == [])
    let list = try office.run("permission list YLO-2026-1 --json").json["permissions"]
    #expect(list?[0]?["kind"] == "sharedPlanConsent")
    #expect(list?[0]?["from"] == "2026-03-02")
    #expect(list?[0]?["withdrawn"] == "2026-03-02T08:00:00.000Z")
    #expect(list?[0]?["valid"] == false)
    #expect(list?[1]?["recipients"] == ["Kela", "OmaPolku"])
    #expect(list?[1]?["until"] == "2026-06-30")
    #expect(
      list?[1]?["givenBy"] == ["voice": "representative", "name": "Risto", "ground": "guardian"]
    )
    #expect(try office.run("case show YLO-2026-1 --json").json["permissions"] == list)
    let text = office.run("permission list YLO-2026-1 --lang fi").output
    #expect(text.contains("peruttu"))
    #expect(text.contains("alkaa myöhemmin"))
  }

  @Test(arguments: [
    "case show YLO-2026-1", "case timeline YLO-2026-1", "case checklist YLO-2026-1", "case list",
    "permission list YLO-2026-1", "client show Helmi", "client access-log Helmi", "staff list",
    "unit list",
  ])
  func `every page speaks one language at a time`(line: String) throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: Self.story) == [])
    let finnish = office.run(line + " --lang fi").output
    let swedish = office.run(line + " --lang sv").output
    let english = office.run(line + " --lang en").output
    #expect(Set([finnish, swedish, english]).count == 3)
    for word in [" the ", " of ", "och ", "sharedAssessment", "longTerm", "{", "TIIMI"] {
      #expect(!finnish.contains(word), "\(word)")
    }
  }

  @Test func `a page in Finnish puts the client's words first`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: Self.story) == [])
    let page = office.run("case show YLO-2026-1 --lang fi")
    #expect(page.output.hasPrefix("Asia YLO-2026-1\n"))
    #expect(page.says("Asiakkaan omin sanoin ”Haluan asua kotona”"))
    #expect(page.says("viimeistään 11.3.2026, toteutui 2.3.2026"))
    #expect(page.says("(1301/2014 36 § 2 mom.; arkipäiviä ovat maanantaista perjantaihin)"))
  }

  @Test func `an evaluator sees cases but no names`() throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: Self.story) == [])
    for form in ["", " --json"] {
      let list = office.run("case list --as eva" + form)
      #expect(list.exitCode == .done)
      #expect(list.output.contains("YLO-2026-1"))
      #expect(!list.output.contains("Helmi") && !list.output.contains("Metsä"))
    }
    for line in [
      "case show YLO-2026-1", "permission list YLO-2026-1", "client show Helmi",
      "case list --client Helmi",
    ] {
      let ending = office.run(line + " --as eva")
      #expect(ending.exitCode == .notAllowed)
      #expect(!(ending.output + ending.errors).contains("Helmi"))
    }
  }
}
