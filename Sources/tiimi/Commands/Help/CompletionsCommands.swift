import TiimiDomain

extension CommandGroup {
  /// The completions of shells.
  static let completions = CommandGroup(
    single: Command(
      "completions",
      summary: Phrase(
        fi: "Tulosta komentotulkin täydennykset",
        sv: "Skriv ut skalets kompletteringar",
        en: "Print the completions of a shell"
      ),
      arguments: [
        Argument(
          "shell",
          .choice([
            Choice("bash", Phrase(fi: "Bash", sv: "Bash", en: "Bash")),
            Choice("zsh", Phrase(fi: "Z shell", sv: "Z shell", en: "Z shell")),
            Choice("fish", Phrase(fi: "fish", sv: "fish", en: "fish")),
          ]),
          summary: Phrase(fi: "komentotulkki", sv: "skalet", en: "the shell")
        )
      ],
      examples: [
        Example(
          "tiimi completions bash",
          Phrase(
            fi: "tallenna tuloste hakemistoon /etc/bash_completion.d",
            sv: "spara utskriften i katalogen /etc/bash_completion.d",
            en: "save the output in /etc/bash_completion.d"
          )
        )
      ]
    ) { call in
      let script =
        switch try call.arguments.requiredText("shell") {
        case "zsh": ZshCompletions(language: call.language).text(call.table)
        case "fish": FishCompletions(language: call.language).text(call.table)
        default: BashCompletions(language: call.language).text(call.table)
        }
      return Output { try $0.write(script) }
    }
  )
}
