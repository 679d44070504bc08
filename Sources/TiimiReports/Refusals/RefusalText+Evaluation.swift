import TiimiDomain

extension RefusalText {
  static let periodEndsBeforeItStarts = RefusalText(
    problem: Phrase(
      fi: "Jakso päättyy ennen kuin se alkaa.",
      sv: "Perioden slutar innan den börjar.",
      en: "The period ends before it starts."
    ),
    remedy: Phrase(
      fi:
        "Anna valitsimelle --from aikaisempi päivä kuin valitsimelle --to; kumpikin kuuluu jaksoon.",
      sv: "Ge --from en tidigare dag än --to; båda dagarna hör till perioden.",
      en: "Give --from an earlier day than --to; both days belong to the period."
    )
  )
  static let conditionUnusable = RefusalText(
    problem: Phrase(
      fi: "Ehto ei ole ehto: siitä ei tule vastaukseksi kyllä tai ei.",
      sv: "Villkoret är inget villkor: svaret blir varken ja eller nej.",
      en: "The condition is none: its answer is neither yes nor no."
    ),
    remedy: Phrase(
      fi: "Kirjoita FEEL-ehto, esimerkiksi: language = \"sv\" and episodes > 1.",
      sv: "Skriv ett FEEL-villkor, till exempel: language = \"sv\" and episodes > 1.",
      en: "Write a FEEL condition, for instance: language = \"sv\" and episodes > 1."
    )
  )
}
