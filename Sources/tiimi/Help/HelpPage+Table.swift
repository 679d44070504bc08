import TiimiDomain

extension HelpPage {
  /// The first page: the nouns, the global options, the exit codes.
  init(_ table: CommandTable, _ language: Language) {
    let (noun, verb) = (HelpPhrases.noun(language), HelpPhrases.verb(language))
    name = "tiimi"
    summary = HelpPhrases.product(language)
    usage = "tiimi <\(noun)> <\(verb)> … [\(HelpPhrases.anyOptions(language))]"
    paragraphs = [HelpPhrases.more(language), HelpPhrases.forMachines(language)]
    sections = [
      Section(
        title: HelpPhrases.nouns(language),
        entries: table.groups.map { Entry($0.noun, $0.summary(language)) }
      ),
      Self.globalOptions(language),
      Section(
        title: HelpPhrases.exitCodes(language),
        entries: ExitCode.allCases.map { Entry(String($0.rawValue), $0.meaning(language)) }
      ),
    ]
  }

  /// The page of a noun with its verbs; a path of two words shows what begins with both.
  init(_ group: CommandGroup, path: [String], _ language: Language) {
    name = (["tiimi"] + path).joined(separator: " ")
    summary = group.summary(language)
    usage = "\(name) <\(HelpPhrases.verb(language))> … [\(HelpPhrases.anyOptions(language))]"
    paragraphs = []
    sections = [
      Section(
        title: HelpPhrases.verbs(language),
        entries: group.commands.filter { $0.path.starts(with: path) }
          .map { Entry($0.path.dropFirst(path.count).joined(separator: " "), $0.summary(language)) }
      )
    ]
  }

  private static func globalOptions(_ language: Language) -> Section {
    Section(
      title: HelpPhrases.globalOptions(language),
      entries: GlobalOptions.all.map { Entry($0, language) }
    )
  }
}
