import MinunTiimini
import TiimiDomain

extension CommandGroup {
  /// The worklist of whoever asks.
  static let today = CommandGroup(
    single: Command(
      "today",
      summary: Phrase(
        fi: "Näytä oma työlista: mikä odottaa ja millä komennolla se hoituu",
        sv: "Visa din arbetslista: vad som väntar och hur det blir gjort",
        en: "Show your worklist: what waits and which command settles it"
      ),
      details: Phrase(
        fi: "Ensin myöhässä olevat, sitten tämän päivän, tulossa olevat ja muut.",
        sv: "Först det försenade, sedan det som gäller i dag, det kommande och resten.",
        en: "What is late comes first, then today, what is coming, and the rest."
      ),
      options: [
        Option(
          "within",
          .number(0...3_650),
          summary: Phrase(
            fi: "montako päivää eteenpäin on tulossa",
            sv: "hur många dagar framåt som räknas som kommande",
            en: "how many days ahead count as coming"
          ),
          standard: Phrase(fi: "7", sv: "7", en: "7")
        ),
        .day(
          "day",
          Phrase(
            fi: "päivä, jolta katsotaan, muuten tänään",
            sv: "dagen som listan gäller, annars i dag",
            en: "the day one looks, otherwise today"
          )
        ),
      ],
      examples: [
        Example(
          "tiimi today --within 14",
          Phrase(
            fi: "kaksi viikkoa eteenpäin",
            sv: "två veckor framåt",
            en: "two weeks ahead"
          )
        )
      ]
    ) { call in
      let within = call.arguments.number("within") ?? 7
      let session = try RegisterDoor(call.settings).session()
      let page = WorklistPage(
        worklist: try session.worklist(on: call.arguments.day("day"), within: within),
        within: within
      )
      return Output(json: page.json) { page.blocks($0) }
    }
  )
}
