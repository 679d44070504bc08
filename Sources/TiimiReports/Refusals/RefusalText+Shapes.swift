import TiimiDomain

extension RefusalText {
  static let unknownShape = RefusalText(
    problem: Phrase(
      fi: "Kirjauksen muotoa ei tunneta[: {kind}].",
      sv: "Anteckningens form är okänd[: {kind}].",
      en: "The shape of the entry is not known[: {kind}]."
    ),
    remedy: Phrase(
      fi: "Kirjaus on luultavasti uudemman ohjelman tekemä. Päivitä ohjelma.",
      sv: "Anteckningen är troligen gjord med ett nyare program. Uppdatera programmet.",
      en: "A newer program has probably written it. Update the program."
    )
  )
  static let malformed = payload(
    Phrase(
      fi: "Kirjauksen sisältö ei ole kelvollista JSONia.",
      sv: "Anteckningens innehåll är inte giltig JSON.",
      en: "The content of the entry is not valid JSON."
    )
  )
  static let missingField = payload(
    Phrase(
      fi: "Kirjauksesta puuttuu tieto[: {field}].",
      sv: "Anteckningen saknar en uppgift[: {field}].",
      en: "The entry lacks something[: {field}]."
    )
  )
  static let wrongKind = payload(
    Phrase(
      fi: "Kirjauksessa on vääränlainen tieto[: {field}].",
      sv: "Anteckningen har en uppgift av fel slag[: {field}].",
      en: "The entry holds the wrong kind of value[: {field}]."
    )
  )
  static let wrongValue = payload(
    Phrase(
      fi: "Kirjauksessa on arvo, jota ei sallita tai joka on kirjoitettu väärin[: {field}].",
      sv: "Anteckningen har ett värde som inte tillåts eller är fel skrivet[: {field}].",
      en: "The entry holds a value that is not allowed or is written wrongly[: {field}]."
    )
  )
  static let unknownField = payload(
    Phrase(
      fi: "Kirjauksessa on tieto, joka ei kuulu sen muotoon[: {field}].",
      sv: "Anteckningen har en uppgift som inte hör till dess form[: {field}].",
      en: "The entry holds something that its shape does not have[: {field}]."
    )
  )

  private static func payload(_ problem: Phrase) -> RefusalText {
    RefusalText(
      problem: problem,
      remedy: Phrase(
        fi: """
          Jos kirjaus tuli tiedostosta, korjaa tiedosto. Jos se on rekisterissä, tarkista rekisteri \
          komennolla tiimi check.
          """,
        sv: """
          Om anteckningen kom från en fil, rätta filen. Om den finns i registret, kontrollera \
          registret med tiimi check.
          """,
        en: """
          If the entry came from a file, mend the file. If it is in the register, check the \
          register with tiimi check.
          """
      )
    )
  }
}
