import TiimiDomain

extension CommandGroup {
  /// The help.
  static let help = CommandGroup(
    single: Command(
      "help",
      summary: Phrase(
        fi: "Näytä ohje",
        sv: "Visa hjälpen",
        en: "Show the help"
      ),
      details: Phrase(
        fi: "Sama ohje tulee lisäämällä mihin tahansa komentoon --help.",
        sv: "Samma hjälp fås genom att lägga till --help till vilket kommando som helst.",
        en: "The same help comes by adding --help to any command."
      ),
      arguments: [
        Argument(
          "command",
          .text,
          summary: Phrase(
            fi: "aihe tai koko komento",
            sv: "ämnet eller hela kommandot",
            en: "the noun or the whole command"
          ),
          isOptional: true,
          isRepeatable: true
        )
      ],
      options: [
        Option(
          flag: "markdown",
          summary: Phrase(
            fi: "koko ohje Markdown-sivuna",
            sv: "hela hjälpen som en Markdown-sida",
            en: "the whole help as a Markdown page"
          )
        ),
        Option(
          flag: "man",
          summary: Phrase(
            fi: "koko ohje man-sivuna",
            sv: "hela hjälpen som en man-sida",
            en: "the whole help as a manual page"
          )
        ),
      ],
      examples: [
        Example(
          "tiimi help client",
          Phrase(
            fi: "mitä asiakkaille voi tehdä",
            sv: "vad som kan göras med klienter",
            en: "what can be done with clients"
          )
        )
      ]
    ) { call in
      if call.arguments.flag("markdown") {
        return Output { try $0.write(Markdown(language: call.language).text(call.table)) }
      }
      if call.arguments.flag("man") {
        return Output { try $0.write(ManPage(language: call.language).text(call.table)) }
      }
      let words = call.arguments.texts("command")
      return Help.output(call.table, path: try CommandParser(table: call.table).path(of: words))
    }
  )
}
