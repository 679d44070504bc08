import MinunTiimini
import TiimiDomain

extension CommandGroup {
  /// What is missing from teams and plans.
  static let gaps = CommandGroup(
    single: Command(
      "gaps",
      summary: Phrase(
        fi: "Näytä, mitä tiimistä tai suunnitelmasta puuttuu ja millä sen korjaa",
        sv: "Visa vad som saknas i teamet eller planen och hur det åtgärdas",
        en: "Show what is missing from the team or the plan, and what mends it"
      ),
      details: Phrase(
        fi: "Ilman asian numeroa käydään läpi avoimet asiat, joissa itse olet mukana.",
        sv: "Utan ärendenummer går man igenom de öppna ärenden som du själv deltar i.",
        en: "Without the number of a case it looks at the open cases that you work in."
      ),
      arguments: [
        Argument(
          "case",
          .reference(.case),
          summary: Phrase(
            fi: "asian numero; muuten kaikki omat",
            sv: "ärendets nummer; annars alla egna",
            en: "the case's number; otherwise all your own"
          ),
          isOptional: true
        )
      ],
      options: [
        .onDay,
        Option(
          flag: "strict",
          summary: Phrase(
            fi: "paluuarvo 1, jos jotain puuttuu",
            sv: "returvärdet 1 om något saknas",
            en: "exit code 1 if anything is missing"
          )
        ),
      ],
      examples: [
        Example(
          "tiimi gaps YLO-2026-1",
          Phrase(
            fi: "mitä yhdestä asiasta puuttuu",
            sv: "vad som saknas i ett ärende",
            en: "what one case lacks"
          )
        )
      ]
    ) { call in
      let session = try RegisterDoor(call.settings).session()
      let day = call.arguments.day("on") ?? session.today
      let number = call.arguments.text("case")
      let cases =
        try number.map { [try session.gaps(of: try session.caseID($0), on: day)] }
        ?? session.gaps(on: day)
      let page = GapsPage(day: day, cases: cases)
      let fails = call.arguments.flag("strict") && !page.isEmpty
      return Output(
        json: page.json(call.language),
        exitCode: fails ? .refused : .done
      ) { page.blocks($0) }
    }
  )
}
