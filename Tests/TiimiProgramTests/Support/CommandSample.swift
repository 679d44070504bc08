import Testing

/// Lines that use one command, on the register of `ProtectedOffice`.
///
/// `{folder}` stands for a folder of the test's own, `{root}` for the project's.
struct CommandSample: Sendable, CustomTestStringConvertible {
  /// The command's name.
  let name: String
  /// What goes before, and at last the command itself.
  let lines: [String]

  var testDescription: String { name }

  private init(_ name: String, _ rest: String = "", after earlier: String...) {
    self.name = name
    lines = earlier + [rest.isEmpty ? name : name + " " + rest]
  }

  /// One sample or more of every command that the program has.
  static let all: [CommandSample] =
    register + clients + rules + cases + assessment + team + meetings + work + lists + papers
    + bulk

  private static let register = [
    CommandSample("init", "--practice --register {folder}/new.tiimi --login uusi"),
    CommandSample("unit add", "--code ABC --name Uusi --as ohjaaja"),
    CommandSample("unit list"),
    CommandSample("unit change", "TRE --name Toinen --as ohjaaja"),
    CommandSample(
      "staff add",
      "--login uusi --name Uusi --profession nurse --sector health --as ohjaaja"
    ),
    CommandSample("staff list"),
    CommandSample("staff change", "antti.laakari --name Toinen --as ohjaaja"),
    CommandSample("apply", "{folder}/batch.json"),
    CommandSample("export case", "YLO-2025-1"),
    CommandSample("export case", "YLO-2025-1 --to {folder}/case.json"),
    CommandSample("export fhir", "YLO-2025-1"),
    CommandSample("export fhir", "YLO-2025-1 --for-register patient --to {folder}/case.fhir.json"),
    CommandSample("export fhir", "--all --reason Siirto --as ohjaaja"),
    CommandSample("export register", "--as ohjaaja"),
    CommandSample("export register", "--to {folder}/register.jsonl --as ohjaaja"),
    CommandSample("export events", "--format csv " + evaluatorExport),
    CommandSample("export tables", evaluatorExport),
    CommandSample("export events", evaluatorExport),
    CommandSample("export verify", "{folder}/tables", after: "export tables " + evaluatorExport),
    CommandSample("key new", "--out {folder}/keys/new.key"),
    CommandSample("key show", "{folder}/keys/study.key"),
    CommandSample("import", "{folder}/batch.json --as ohjaaja"),
    CommandSample("practice", "--cases 1 --as ohjaaja"),
    CommandSample("check", "--as ohjaaja"),
    CommandSample("backup", "{folder}/backup.tiimi --as ohjaaja"),
    CommandSample("doctor"),
    CommandSample("help", "client"),
    CommandSample("completions", "bash"),
    CommandSample("completions", "zsh"),
    CommandSample("completions", "fish"),
  ]

  private static let evaluatorExport =
    "--out {folder}/tables --key {folder}/keys/study.key --study a --for X --as ohjaaja"

  private static let clients = [
    CommandSample(
      "client add",
      """
      --family-name Niittylä --given-names Kerttu --birth-day 15.5.1943 --municipality 889 \
      --phone "040 777 1119"
      """
    ),
    CommandSample("client show", "Kerttu"),
    CommandSample("client show", "Kerttu", after: other, link),
    CommandSample("client show", "Toinen", after: other, link),
    CommandSample("client find", "Kerttu Nittylä 1943"),
    CommandSample("client find", "889"),
    CommandSample("client find", "0407771119"),
    CommandSample("client compare", "Kerttu Toinen", after: other),
    CommandSample("client link", "Kerttu Toinen --reason Sama", after: other),
    CommandSample("client unlink", "Kerttu Toinen --reason Eri", after: other, link),
    CommandSample("client change", "Kerttu --language sv"),
    CommandSample(
      "client change",
      "Kerttu --phone 0407771119 --address \"Salakuja 77\" --municipality 889"
    ),
    CommandSample("client add-close-person", "Kerttu --name Elsa --relation naapuri"),
    CommandSample("client remove-close-person", "Kerttu 1 --reason Pyysi"),
    CommandSample("client access-log", "Kerttu"),
    CommandSample("client check-code", "150543-9127"),
  ]

  private static let other = """
    client add --family-name Toinen --given-names Elsa --birth-day 15.5.1943 \
    --municipality 889 --phone "040 777 1119" --address "Salakuja 77"
    """
  private static let link = "client link Niittylä Toinen --reason Sama"

  private static let rules = [
    CommandSample("screen questions"),
    CommandSample("screen score", "--answers {root}/Examples/ylojarvi/screening.json"),
    CommandSample("instrument list"),
    CommandSample("instrument show", "phq-9"),
    CommandSample("instrument check", "{folder}/batch.json"),
    CommandSample("instrument import", "{folder}/batch.json --to {folder}"),
    CommandSample("calendar", "2026"),
    CommandSample("deadline count", "--rule SHL36-START-7WD --from 18.12.2025"),
    CommandSample("rules list"),
    CommandSample("rules show", "SHL36-START-7WD"),
    CommandSample("rules explain", "SHL36-START-7WD"),
    CommandSample("rules facts"),
    CommandSample("rules table", "MT-RECOMMENDATION"),
    CommandSample("rules export", "MT-RECOMMENDATION"),
    CommandSample("rules check"),
    CommandSample("rules test"),
    CommandSample("rules coverage"),
    CommandSample("rules replay", "--set \"age limit=70\""),
    CommandSample("rules dmn", "{folder}/batch.json"),
    CommandSample("rules conformance", "{folder}"),
    CommandSample("metrics list"),
    CommandSample("metrics show", "M08"),
    CommandSample("metrics run", "--by municipality --run-chart"),
    CommandSample("metrics run", "--format csv --by unit --by sex"),
    CommandSample("metrics run", "--published {folder}/published.json"),
    CommandSample("metrics report"),
    CommandSample("metrics report", "--to {folder}/report.html --lang sv"),
  ]
}

extension CommandSample {
  private static let cases = [
    CommandSample(
      "case open",
      "Kerttu --source contact --worry Huoli --another --as tiina.hoitaja"
    ),
    CommandSample("case list"),
    CommandSample("case list", "--client Kerttu --all"),
    CommandSample("case show", "YLO-2025-1"),
    CommandSample("case timeline", "YLO-2025-1"),
    CommandSample("case checklist", "YLO-2025-1"),
    CommandSample("case decide", "YLO-2025-1 --decision team"),
    CommandSample("case close", "YLO-2025-1 --reason goalsMet --summary Hyvin --next Neuvonta"),
    CommandSample(
      "case reopen",
      "YLO-2025-1 --reason Uusi",
      after: "case close YLO-2025-1 --reason goalsMet --summary Hyvin --next Neuvonta"
    ),
    CommandSample("case transfer", transfer),
    CommandSample("case accept-transfer", "YLO-2025-1 --as tero", after: tero, moving),
    CommandSample("case reject-transfer", "YLO-2025-1 --reason Ei --as tero", after: tero, moving),
    CommandSample("case revoke-transfer", "YLO-2025-1 --reason Ei", after: moving),
    CommandSample("case mark-error", "YLO-2025-1 81 --reason Virhe"),
    CommandSample("invite inform", "YLO-2025-1 --what A --who B --why C --alternatives D"),
    CommandSample("invite answer", "YLO-2025-1 --answer yes --words Juu"),
    CommandSample(
      "permission give",
      "YLO-2025-1 --kind disclosure --for A --recipient Kela --item Suunnitelma"
    ),
    CommandSample("permission withdraw", "YLO-2025-1 1"),
    CommandSample("permission list", "YLO-2025-1"),
  ]

  private static let tero = """
    staff add --login tero --name Tero --profession nurse --sector health --unit TRE \
    --role screener --as ohjaaja
    """
  private static let transfer = "YLO-2025-1 --to TRE --reason Muutto --fate 4=keep"
  private static let moving = "case transfer " + transfer

  private static let assessment = [
    CommandSample("screen record", "YLO-2025-1 --answers {root}/Examples/ylojarvi/screening.json"),
    CommandSample("assess contact", "YLO-2025-1 --day 2.10.2026 --from client"),
    CommandSample("assess initiate", "YLO-2025-1 --day 2.10.2026 --reason Hakemus"),
    CommandSample("assess start", "YLO-2025-1"),
    CommandSample("assess view", "YLO-2025-1 --of client --words Kotona"),
    CommandSample("assess obstacle", "YLO-2026-1 --reason Este", after: new, contact, start),
    CommandSample("assess need", "YLO-2025-1 --area 1 --nature longTerm --words Aamut"),
    CommandSample("assess strength", "YLO-2025-1 --words Huumori"),
    CommandSample("assess network", "YLO-2025-1 --who close:1 --relation tytär --closeness 1"),
    CommandSample("assess understanding", "YLO-2025-1 --words Apua --agree client"),
    CommandSample("assess own-worker-need", "YLO-2025-1 --needed yes --words Tarvitaan"),
    CommandSample("assess complete", "YLO-2025-1 --summary A --preconditions B"),
    CommandSample(
      "result record",
      "YLO-2025-1 --instrument cfs --score 4"
    ),
    CommandSample(
      "fact record",
      "YLO-2025-1 --name \"decision enforced on\" --value 12.3.2026"
    ),
    CommandSample("fact list", "YLO-2025-1"),
  ]

  private static let new = """
    case open Kerttu --source contact --worry Huoli --unit YLO --another \
    --as tiina.hoitaja
    """
  private static let contact = "assess contact YLO-2026-1 --day 20.11.2026 --from client"
  private static let start = "assess start YLO-2026-1"

  private static let team = [
    CommandSample("team propose", proposal),
    CommandSample("team approve", "YLO-2025-1 9", after: "team propose " + proposal),
    CommandSample("team turn-down", "YLO-2025-1 9", after: "team propose " + proposal),
    CommandSample(
      "team accept",
      "YLO-2025-1 9",
      after: "team propose " + proposal,
      "team approve YLO-2025-1 9"
    ),
    CommandSample(
      "team decline",
      "YLO-2025-1 9 --reason Ei",
      after: "team propose " + proposal,
      "team approve YLO-2025-1 9"
    ),
    CommandSample("team end", "YLO-2025-1 2 --reason Loppui"),
    CommandSample("team own-worker", "YLO-2025-1 --staff sari.sosiaali"),
    CommandSample("team no-own-worker", "YLO-2025-1 --ground Sovittu"),
    CommandSample("team convener", "YLO-2025-1 2"),
  ]

  private static let proposal = """
    YLO-2025-1 --who "Ulla / Seurakunta" --capacity otherSector --need 1 --reason Apua
    """

  private static let meetings = [
    CommandSample("meeting call", meeting),
    CommandSample(
      "meeting move",
      "YLO-2025-1 2 --starts \"2.12.2026 9.00\" --reason Toive",
      after: call
    ),
    CommandSample("meeting cancel", "YLO-2025-1 2 --reason Sairaus", after: call),
    CommandSample("meeting topic", "YLO-2025-1 2 --title Yöt --by client", after: call),
    CommandSample("meeting agenda", "YLO-2025-1 2", after: call),
    CommandSample("meeting hold", "YLO-2025-1 1 --present client"),
    CommandSample("meeting settle", "YLO-2025-1 1 --decided Sovittiin"),
    CommandSample("meeting close-minutes", "YLO-2025-1 1 --text Sovittiin"),
    CommandSample("meeting reopen-minutes", "YLO-2025-1 1 --reason Korjaus"),
    CommandSample("meeting invite", "YLO-2025-1 2 --to {folder}", after: call),
    CommandSample("meeting invite", "YLO-2025-1 2 --to {folder}", after: atHome),
    CommandSample("meeting invite", "YLO-2025-1 2 --for client", after: atHome),
    CommandSample("meeting minutes", "YLO-2025-1 1"),
    CommandSample("meeting minutes", "YLO-2025-1 1 --for close:1 --to {folder}/minutes.html"),
    CommandSample(
      "meeting diff",
      "YLO-2025-1 1",
      after: "meeting reopen-minutes YLO-2025-1 1 --reason Korjaus",
      "meeting close-minutes YLO-2025-1 1 --text \"Käynti: Salakuja 77, soita 0407771119\""
    ),
  ]

  private static let atHome = """
    meeting call YLO-2025-1 --starts "1.12.2026 9.00" --ends "1.12.2026 10.00" --mode inPerson \
    --place "Salakuja 77"
    """

  private static let meeting = """
    YLO-2025-1 --starts "1.12.2026 9.00" --ends "1.12.2026 10.00" --mode inPerson --place Huone
    """
  private static let call = "meeting call " + meeting

  private static let work = [
    CommandSample("goal set", "YLO-2025-1 --need 2 --words Ulos --step A --step B --step C"),
    CommandSample("goal rate", "YLO-2025-1 1 --viewpoint client --rating 1"),
    CommandSample("responsibility agree", promise),
    CommandSample("responsibility accept", "YLO-2025-1 5", after: agree),
    CommandSample("responsibility decline", "YLO-2025-1 5 --reason Ei", after: agree),
    CommandSample("responsibility hand-over", "YLO-2025-1 5 --to 3 --reason A", after: agree),
    CommandSample(
      "responsibility reschedule",
      "YLO-2025-1 5 --due 1.2.2027 --reason A",
      after: agree
    ),
    CommandSample("responsibility done", "YLO-2025-1 5 --outcome Tehty", after: agree),
    CommandSample("responsibility cancel", "YLO-2025-1 5 --reason Turha", after: agree),
    CommandSample("plan write", "YLO-2025-1 1 --text Yöt"),
    CommandSample("plan agree", "YLO-2025-1 --client-view Hyvä"),
    CommandSample("plan revise", "YLO-2025-1 --reason Muutos"),
    CommandSample("plan show", "YLO-2025-1"),
    CommandSample("followup schedule", "YLO-2025-1 --day 1.2.2027"),
    CommandSample("followup hold", "YLO-2025-1 1 --experience Hyvä --closing"),
  ]

  private static let promise = "YLO-2025-1 --what Soittaa --holder 1 --due 1.1.2027 --need 1"
  private static let agree = "responsibility agree " + promise

  private static let lists = [
    CommandSample("today"),
    CommandSample("today", "--within 90"),
    CommandSample("gaps"),
    CommandSample("conformance", "--deviations --variants 3"),
    CommandSample("conformance", "--case YLO-2025-1 --level activity --graph {folder}/flow.svg"),
    CommandSample("gaps", "YLO-2025-1"),
    CommandSample("explain", "YLO-2025-1"),
    CommandSample("deadline list", "YLO-2025-1"),
    CommandSample(
      "deadline override",
      "YLO-2025-1 --rule SHL36-START-7WD --to 2.4.2027 --reason Matka"
    ),
    CommandSample("client contact", "Kerttu"),
  ]

  private static let papers =
    ["client", "team", "archive"].flatMap { reader in
      [
        CommandSample("plan print", "YLO-2025-1 --for \(reader)"),
        CommandSample("plan print", "YLO-2025-1 --for \(reader) --to {folder}/plan.html"),
      ]
    } + [
      CommandSample("plan print", "YLO-2025-1 --for provider --recipient member:6"),
      CommandSample("case summary", "YLO-2025-1"),
      CommandSample("case summary", "YLO-2025-1 --to {folder}/summary.html"),
      CommandSample("invitation print", "YLO-2025-1"),
      CommandSample("invitation print", "YLO-2025-1 --to {folder}/invitation.html"),
      CommandSample("access-report", "Kerttu"),
      CommandSample("access-report", "Kerttu --to {folder}/access.html"),
      CommandSample("screen form", "--instrument phq-2 --to {folder}/form.html"),
    ]

  private static let bulk = [
    CommandSample("bulk assign", "--case YLO-2025-1 --to sari.sosiaali"),
    CommandSample("bulk transfer", "--case YLO-2025-1 --to TRE --reason Muutto --fate keep"),
    CommandSample(
      "bulk close",
      "--case YLO-2025-1 --reason goalsMet --summary Hyvin --next Neuvonta --cancel-open"
    ),
    CommandSample("bulk invite", "--case YLO-2025-1 --what A --who B --why C --alternatives D"),
  ]
}
