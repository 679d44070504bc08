import TiimiDomain

extension RefusalText {
  static let processRulesNotReadable = RefusalText(
    problem: Phrase(
      fi: "Prosessin sääntöjä ei voi lukea: kenttä puuttuu, on tuntematon tai väärää lajia.",
      sv: "Processreglerna går inte att läsa: ett fält saknas, är okänt eller av fel slag.",
      en: "The process rules cannot be read: a field is missing, unknown or of the wrong kind."
    ),
    remedy: Phrase(
      fi: "Korjaa kohta[ {field}][ rivillä {line}, merkki {column}]. Muoto: docs/conformance.md.",
      sv: "Rätta stället[ {field}][ på rad {line}, tecken {column}]. Formen: docs/conformance.md.",
      en:
        "Mend the place[ {field}][ on line {line}, column {column}]. The form: docs/conformance.md."
    )
  )
  static let processRulesOfAnotherFormat = RefusalText(
    problem: Phrase(
      fi: "Tiedostossa ei ole prosessin sääntöjä, tai se on uudempaa muotoa.",
      sv: "Filen innehåller inga processregler, eller den är av en nyare form.",
      en: "The file holds no process rules, or it is of a newer format."
    ),
    remedy: Phrase(
      fi: "Tiedoston format on minun-tiimini-process-rules ja formatVersion 1.",
      sv: "Filens format är minun-tiimini-process-rules och formatVersion 1.",
      en: "The format of the file is minun-tiimini-process-rules, its formatVersion 1."
    )
  )
  static let processRuleExpression = RefusalText(
    problem: Phrase(
      fi: """
        Säännön lauseke on virheellinen[ rivillä {line}, merkki {column}][; odotettiin: {expected}]\
        [; tuntematon tieto: {name}].
        """,
      sv: """
        Regelns uttryck är felaktigt[ på rad {line}, tecken {column}][; väntat: {expected}]\
        [; okänt faktum: {name}].
        """,
      en: """
        The expression of the rule is wrong[ on line {line}, column {column}]\
        [; expected: {expected}][; unknown fact: {name}].
        """
    ),
    remedy: Phrase(
      fi:
        "Tietojen nimet ovat tiedostossa docs/conformance.md ja kielen ohje tiedostossa docs/feel.md.",
      sv: "Faktas namn finns i docs/conformance.md och språkets anvisning i docs/feel.md.",
      en: "The names of the facts are in docs/conformance.md, the language in docs/feel.md."
    )
  )
  static let processRuleDuplicate = RefusalText(
    problem: Phrase(
      fi: "Kahdella säännöllä tai luvulla on sama nimi, tai luvulla on tiedon nimi.",
      sv: "Två regler eller tal har samma namn, eller ett tal har namnet på ett faktum.",
      en: "Two rules or figures have the same name, or a figure has the name of a fact."
    ),
    remedy: Phrase(
      fi: "Anna kullekin oma nimi.",
      sv: "Ge var och en ett eget namn.",
      en: "Give each a name of its own."
    )
  )
  static let processRuleBadFact = RefusalText(
    problem: Phrase(
      fi: "Esimerkin tietoa ei ole luettelossa, tai sen arvo on väärää lajia.",
      sv: "Exemplets faktum finns inte i förteckningen, eller dess värde är av fel slag.",
      en: "A fact of the example is not in the catalogue, or its value is of the wrong kind."
    ),
    remedy: Phrase(
      fi: "Tietojen nimet ja lajit ovat tiedostossa docs/conformance.md.",
      sv: "Faktas namn och slag finns i docs/conformance.md.",
      en: "The names and kinds of the facts are in docs/conformance.md."
    )
  )
  static let processRuleExampleFails = RefusalText(
    problem: Phrase(
      fi: "Säännön esimerkki ei anna sitä, mitä sen pitäisi.",
      sv: "Regelns exempel ger inte det som väntas.",
      en: "An example of the rule does not come out as it says."
    ),
    remedy: Phrase(
      fi: "Korjaa sääntö tai esimerkki; sääntöjä ei käytetä ennen sitä.",
      sv: "Rätta regeln eller exemplet; reglerna används inte innan dess.",
      en: "Mend the rule or the example; the rules are not used before that."
    )
  )
  static let logColumnMissing = RefusalText(
    problem: Phrase(
      fi: "Tapahtumalokin ensimmäisellä rivillä ei ole tarvittavaa saraketta[: {column}].",
      sv: "Händelseloggens första rad saknar en kolumn som behövs[: {column}].",
      en: "The first line of the event log lacks a column that is needed[: {column}]."
    ),
    remedy: Phrase(
      fi: "Nimeä sarakkeet: --columns case,activity,timestamp.",
      sv: "Namnge kolumnerna: --columns case,activity,timestamp.",
      en: "Name the columns: --columns case,activity,timestamp."
    )
  )
  static let logRowUnreadable = RefusalText(
    problem: Phrase(
      fi: "Tapahtumalokin riviä[ {line}] ei voi lukea.",
      sv: "Händelseloggens rad[ {line}] går inte att läsa.",
      en: "A line[ ({line})] of the event log cannot be read."
    ),
    remedy: Phrase(
      fi: "Rivillä on oltava kaikki sarakkeet ja aika muodossa 2026-01-05T10:15:00+02:00.",
      sv: "Raden ska ha alla kolumner och tiden i formen 2026-01-05T10:15:00+02:00.",
      en: "The line must have every column, and its time written as 2026-01-05T10:15:00+02:00."
    )
  )
  static let logEmpty = RefusalText(
    problem: Phrase(
      fi: "Tapahtumalokissa ei ole yhtään tapahtumaa.",
      sv: "Händelseloggen innehåller inga händelser.",
      en: "The event log holds no events."
    ),
    remedy: Phrase(
      fi: "Anna tiedosto, jossa on otsikkorivin lisäksi tapahtumia.",
      sv: "Ange en fil med händelser utöver rubrikraden.",
      en: "Give a file that has events besides its header."
    )
  )
}

extension RefusalCatalogue {
  /// How the process follows its model, 615–624.
  public static let conformance = RefusalCatalogue(
    title: Phrase(
      fi: "Prosessin mallin noudattaminen",
      sv: "Hur processmodellen följs",
      en: "Following the model of the process"
    ),
    entries: zip(615..., conformanceTexts).map { Entry(number: $0, kind: .badInput, text: $1) }
  )

  private static let conformanceTexts: [RefusalText] = [
    .processRulesNotReadable, .processRulesOfAnotherFormat, .packTranslationMissing,
    .processRuleExpression, .processRuleDuplicate, .processRuleBadFact, .processRuleExampleFails,
    .logColumnMissing, .logRowUnreadable, .logEmpty,
  ]
}
