import TiimiDomain

extension RefusalText {
  static let packNotReadable = RefusalText(
    problem: Phrase(
      fi: "Sääntöpakettia[ {pack}] ei voi lukea: kenttä puuttuu tai on väärää lajia.",
      sv: "Regelpaketet[ {pack}] går inte att läsa: ett fält saknas eller är av fel slag.",
      en: "The rule pack[ {pack}] cannot be read: a field is missing or of the wrong kind."
    ),
    remedy: Phrase(
      fi: "Korjaa kohta[ rivillä {line}, merkki {column}]. Muoto: docs/schema/rule-pack.json.",
      sv: "Rätta stället[ på rad {line}, tecken {column}]. Formen: docs/schema/rule-pack.json.",
      en: "Mend the place[ on line {line}, column {column}]. The form: docs/schema/rule-pack.json."
    )
  )
  static let packOfAnotherFormat = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole sääntöpaketti, tai se on uudempaa muotoa.",
      sv: "Filen är inte ett regelpaket, eller den är av en nyare form.",
      en: "The file is no rule pack, or it is of a newer format."
    ),
    remedy: Phrase(
      fi: "Paketin format on minun-tiimini-rules ja formatVersion 1.",
      sv: "Paketets format är minun-tiimini-rules och formatVersion 1.",
      en: "The format of a pack is minun-tiimini-rules, its formatVersion 1."
    )
  )
  static let packTranslationMissing = RefusalText(
    problem: Phrase(
      fi: "Teksti puuttuu jollakin kielellä.",
      sv: "Texten saknas på något av språken.",
      en: "A text is missing in one of the languages."
    ),
    remedy: Phrase(
      fi: "Kirjoita teksti suomeksi (fi), ruotsiksi (sv) ja englanniksi (en).",
      sv: "Skriv texten på finska (fi), svenska (sv) och engelska (en).",
      en: "Write the text in Finnish (fi), Swedish (sv) and English (en)."
    )
  )
  static let packExpression = RefusalText(
    problem: Phrase(
      fi: """
        Lauseke on virheellinen[ rivillä {line}, merkki {column}][; odotettiin: {expected}]\
        [; tuntematon tieto: {name}].
        """,
      sv: """
        Uttrycket är felaktigt[ på rad {line}, tecken {column}][; väntat: {expected}]\
        [; okänt faktum: {name}].
        """,
      en: """
        The expression is wrong[ on line {line}, column {column}][; expected: {expected}]\
        [; unknown fact: {name}].
        """
    ),
    remedy: Phrase(
      fi:
        "Katso tietojen nimet komennolla tiimi rules facts ja kielen ohje tiedostosta docs/feel.md.",
      sv: "Se fakta med tiimi rules facts och språkets anvisning i docs/feel.md.",
      en: "See the facts with tiimi rules facts, and the language in docs/feel.md."
    )
  )
  static let packDuplicate = RefusalText(
    problem: Phrase(
      fi: "Samanniminen sääntö, tieto tai arvo on jo olemassa.",
      sv: "En regel, ett faktum eller ett värde med samma namn finns redan.",
      en: "There is a rule, a fact or a parameter of that name already."
    ),
    remedy: Phrase(
      fi: "Anna toinen nimi, tai uudelle säännölle uusi versionumero.",
      sv: "Ge ett annat namn, eller den nya regeln ett nytt versionsnummer.",
      en: "Give it another name, or the new rule another version."
    )
  )
  static let packRuleUnknown = RefusalText(
    problem: Phrase(
      fi: "Paketti[ {pack}] muuttaa sääntöä, jota ei ole.",
      sv: "Paketet[ {pack}] ändrar en regel som inte finns.",
      en: "The pack[ {pack}] changes a rule that does not exist."
    ),
    remedy: Phrase(
      fi: "Katso sääntöjen tunnukset komennolla tiimi rules list.",
      sv: "Se reglernas beteckningar med tiimi rules list.",
      en: "See the identifiers of the rules with tiimi rules list."
    )
  )
  static let packParameterUnknown = RefusalText(
    problem: Phrase(
      fi: "Säännöllä ei ole sen nimistä arvoa.",
      sv: "Regeln har inget värde med det namnet.",
      en: "The rule has no parameter of that name."
    ),
    remedy: Phrase(
      fi: "Katso säännön arvot komennolla tiimi rules show.",
      sv: "Se regelns värden med tiimi rules show.",
      en: "See the parameters of the rule with tiimi rules show."
    )
  )
  static let packReasonMissing = RefusalText(
    problem: Phrase(
      fi: "Paketti[ {pack}] muuttaa toisen paketin sääntöä ilman perustelua.",
      sv: "Paketet[ {pack}] ändrar ett annat pakets regel utan motivering.",
      en: "The pack[ {pack}] changes another pack's rule without a reason."
    ),
    remedy: Phrase(
      fi: "Kirjoita perustelu kenttään reason, korvaavalle säännölle kenttään replaces.",
      sv: "Skriv motiveringen i fältet reason, för en ersättande regel i fältet replaces.",
      en: "Write the reason into the field reason, for a replacing rule into replaces."
    )
  )
  static let packBadFact = RefusalText(
    problem: Phrase(
      fi: "Tietoa ei ole luettelossa, tai sen arvo on väärää lajia.",
      sv: "Faktumet finns inte i förteckningen, eller dess värde är av fel slag.",
      en: "The fact is not in the catalogue, or its value is of the wrong kind."
    ),
    remedy: Phrase(
      fi: "Katso tiedot ja niiden lajit komennolla tiimi rules facts.",
      sv: "Se fakta och deras slag med tiimi rules facts.",
      en: "See the facts and their kinds with tiimi rules facts."
    )
  )
  static let packBadTable = RefusalText(
    problem: Phrase(
      fi: "Päätöstaulukossa on rivi, jossa on väärä määrä soluja, tai nimetön tulos.",
      sv: "Beslutstabellen har en rad med fel antal celler, eller ett resultat utan namn.",
      en: "The decision table has a row with the wrong number of cells, or an output without name."
    ),
    remedy: Phrase(
      fi: "Jokaisella rivillä on yksi solu kutakin saraketta kohti.",
      sv: "Varje rad har en cell för varje kolumn.",
      en: "Each row has one cell for each column."
    )
  )
}
