import TiimiDomain

/// What can go wrong around the commands: files and the output.
enum ProgramFailure: PhrasedRefusal {
  /// A file to read does not exist.
  case fileNotFound
  /// A file could not be read.
  case fileUnreadable
  /// A file to read is not text in UTF-8.
  case fileNotText
  /// The output could not be written.
  case outputFailed
  /// Single keys cannot be read: standard input is no terminal.
  case terminalUnusable
  /// No register was named.
  case registerNotNamed
  /// `TIIMI_NOW` was set for a register that is not for practice.
  case clockIsReal
  /// A decision table was asked of a rule that has none.
  case ruleHasNoTable
  /// A list of cases names none.
  case noCasesInFile
  /// A file to read is larger than such a file can be.
  case fileTooLarge
  /// What should be a file is a folder, a device or a pipe.
  case fileNotRegular
  /// A folder has no file of the wanted kind.
  case folderEmpty
  /// Something failed that has no code of its own; carries the type of the error, never its text.
  case unexpected(any Error.Type)

  var number: Int {
    switch self {
    case .fileNotFound: 940
    case .fileUnreadable: 941
    case .fileNotText: 942
    case .outputFailed: 943
    case .terminalUnusable: 944
    case .registerNotNamed: 945
    case .clockIsReal: 946
    case .ruleHasNoTable: 948
    case .noCasesInFile: 982
    case .unexpected: 949
    case .fileTooLarge: 955
    case .fileNotRegular: 956
    case .folderEmpty: 957
    }
  }

  var kind: RefusalKind {
    switch self {
    case .fileNotFound, .folderEmpty: .notFound
    case .fileNotText, .fileTooLarge, .fileNotRegular, .noCasesInFile: .badInput
    case .terminalUnusable, .registerNotNamed, .clockIsReal, .ruleHasNoTable: .usage
    case .fileUnreadable, .outputFailed, .unexpected: .failed
    }
  }

  var facts: [String: String] {
    guard case .unexpected(let type) = self else { return [:] }
    return ["type": String(describing: type)]
  }

  /// The sentence for people.
  var phrase: Phrase {
    switch self {
    case .fileNotFound:
      Phrase(
        fi: "Tiedostoa ei löydy. Tarkista polku.",
        sv: "Filen finns inte. Kontrollera sökvägen.",
        en: "There is no such file. Check the path."
      )
    case .fileUnreadable:
      Phrase(
        fi: "Tiedostoa ei voi lukea. Tarkista sen käyttöoikeudet.",
        sv: "Filen kan inte läsas. Kontrollera dess rättigheter.",
        en: "The file cannot be read. Check its permissions."
      )
    case .fileNotText:
      Phrase(
        fi: "Tiedosto ei ole UTF-8-tekstiä.",
        sv: "Filen är inte UTF-8-text.",
        en: "The file is not UTF-8 text."
      )
    case .outputFailed:
      Phrase(
        fi: "Tulostus ei onnistunut. Tarkista levytila.",
        sv: "Utskriften misslyckades. Kontrollera diskutrymmet.",
        en: "The output could not be written. Check the disk space."
      )
    case .terminalUnusable:
      Phrase(
        fi: "Tämä tarvitsee päätteen, jolta voi lukea näppäimiä.",
        sv: "Detta behöver en terminal där tangenter kan läsas.",
        en: "This needs a terminal from which keys can be read."
      )
    case .registerNotNamed:
      Phrase(
        fi: "Rekisteriä ei ole nimetty. Anna --register TIEDOSTO tai muuttuja TIIMI_REGISTER.",
        sv: "Inget register har angetts. Ange --register FIL eller variabeln TIIMI_REGISTER.",
        en: "No register is named. Give --register FILE or the variable TIIMI_REGISTER."
      )
    case .clockIsReal:
      Phrase(
        fi: "TIIMI_NOW kelpaa vain harjoitusrekisteriin. Poista muuttuja.",
        sv: "TIIMI_NOW duger bara för ett övningsregister. Ta bort variabeln.",
        en: "TIIMI_NOW is for practice registers only. Unset the variable."
      )
    case .noCasesInFile:
      Phrase(
        fi: "Tiedostossa ei ole yhtään asian numeroa. Kirjoita yksi numero riviä kohti.",
        sv: "Filen innehåller inget ärendenummer. Skriv ett nummer per rad.",
        en: "The file names no case. Write one number on each line."
      )
    case .ruleHasNoTable:
      Phrase(
        fi: "Säännössä ei ole päätöstaulukkoa. Katso taulukot: tiimi rules list --kind table.",
        sv: "Regeln har ingen beslutstabell. Se tabellerna: tiimi rules list --kind table.",
        en: "The rule has no decision table. See the tables: tiimi rules list --kind table."
      )
    case .fileTooLarge:
      Phrase(
        fi: "Tiedosto on liian suuri siihen, mihin se annettiin. Tarkista polku.",
        sv: "Filen är för stor för det som den gavs till. Kontrollera sökvägen.",
        en: "The file is too large for what it was given to. Check the path."
      )
    case .fileNotRegular:
      Phrase(
        fi: "Polussa ei ole tavallista tiedostoa. Tarkista polku.",
        sv: "Sökvägen leder inte till en vanlig fil. Kontrollera sökvägen.",
        en: "The path leads to no ordinary file. Check the path."
      )
    case .folderEmpty:
      Phrase(
        fi: "Kansiossa ei ole yhtään JSON-tiedostoa. Tarkista polku.",
        sv: "Mappen innehåller ingen JSON-fil. Kontrollera sökvägen.",
        en: "The folder has no JSON file. Check the path."
      )
    case .unexpected:
      Phrase(
        fi: "Jotain odottamatonta tapahtui. Mitään ei jäänyt puolitiehen.",
        sv: "Något oväntat hände. Ingenting blev halvfärdigt.",
        en: "Something unexpected happened. Nothing was left half done."
      )
    }
  }
}
