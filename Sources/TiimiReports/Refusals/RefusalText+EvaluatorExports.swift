import TiimiDomain

extension RefusalText {
  static let exportNotYours = RefusalText(
    problem: Phrase(
      fi: "Sinulla ei ole oikeutta viedä aineistoa arviointiin. Yrityksestä jäi merkintä.",
      sv: "Du har inte rätt att exportera material för utvärdering. Försöket antecknades.",
      en: "You may not export data for evaluation. The attempt was written to the access log."
    ),
    remedy: Phrase(
      fi: "Aineiston vie arvioija, esihenkilö tai pääkäyttäjä.",
      sv: "Material exporteras av en utvärderare, en chef eller huvudanvändaren.",
      en: "Data are exported by an evaluator, a manager or an administrator."
    )
  )
  static let identifiedNotYours = RefusalText(
    problem: Phrase(
      fi: "Tunnisteellisen aineiston voi viedä vain pääkäyttäjä. Yrityksestä jäi merkintä.",
      sv: "Bara huvudanvändaren kan exportera material med identifierare. Försöket antecknades.",
      en: "Only an administrator can export identified data. The attempt was written down."
    ),
    remedy: Phrase(
      fi: "Vie aineisto pseudonyymein valitsimilla --key ja --study.",
      sv: "Exportera med pseudonymer genom --key och --study.",
      en: "Export with pseudonyms, with --key and --study."
    )
  )
  static let exportWordMissing = RefusalText(
    problem: Phrase(
      fi: "Viennistä puuttuu tieto[: {field}].",
      sv: "En uppgift om exporten saknas[: {field}].",
      en: "Something about the export was not told[: {field}]."
    ),
    remedy: Phrase(
      fi: "Kerro, kenelle aineisto menee, mihin tutkimukseen tai millä perusteella.",
      sv: "Ange vem som får materialet, för vilken studie eller på vilken grund.",
      en: "Tell who gets the data, for which study, or on what ground."
    )
  )
  static let keyMalformed = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole tutkimusavain.",
      sv: "Filen är ingen studienyckel.",
      en: "The file is not a study key."
    ),
    remedy: Phrase(
      fi: "Tarkista polku. Uuden avaimen tekee komento tiimi key new.",
      sv: "Kontrollera sökvägen. En ny nyckel görs med tiimi key new.",
      en: "Check the path. A new key is made with tiimi key new."
    )
  )
  static let keyReadableByOthers = RefusalText(
    problem: Phrase(
      fi: "Muutkin kuin omistaja pääsevät avaintiedostoon, joten sitä ei käytetä.",
      sv: "Även andra än ägaren kommer åt nyckelfilen, och därför används den inte.",
      en: "Others than its owner can get at the key file, so it is not used."
    ),
    remedy: Phrase(
      fi: "Sulje se muilta (chmod 600). Jos avain on voinut paljastua, tee uusi.",
      sv: "Stäng den för andra (chmod 600). Gör en ny om nyckeln kan ha röjts.",
      en: "Shut them out (chmod 600). If the key may have become known, make a new one."
    )
  )
  static let exportTargetTaken = RefusalText(
    problem: Phrase(
      fi: "Vientikohteen niminen tiedosto tai kansio on jo olemassa.",
      sv: "Det finns redan en fil eller mapp med exportens namn.",
      en: "There is a file or folder of that name already."
    ),
    remedy: Phrase(
      fi: "Anna toinen nimi tai korvaa vanha vienti valitsimella --replace.",
      sv: "Ange ett annat namn eller ersätt den gamla exporten med --replace.",
      en: "Give another name, or replace the old export with --replace."
    )
  )
}
