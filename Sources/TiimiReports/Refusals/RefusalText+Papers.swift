import TiimiDomain

extension RefusalText {
  static let nothingProposed = RefusalText(
    problem: Phrase(
      fi: "Asiakkaalle ei ole vielä ehdotettu tiimiä, joten ehdotusta ei voi tulostaa.",
      sv: "Klienten har inte fått något förslag om ett team ännu, så inget kan skrivas ut.",
      en: "No team has been proposed to the client yet, so there is no proposal to print."
    ),
    remedy: Phrase(
      fi: "Kirjaa ensin, mitä asiakkaalle kerrottiin: tiimi invite inform.",
      sv: "Anteckna först vad klienten fick veta: tiimi invite inform.",
      en: "Record first what the client was told: tiimi invite inform."
    )
  )
  static let nothingPermitted = RefusalText(
    problem: Phrase(
      fi: "Mikään voimassa oleva lupa ei anna kertoa suunnitelmasta tälle vastaanottajalle.",
      sv: "Inget tillstånd som är i kraft låter planen berättas för denna mottagare.",
      en: "No permission in force lets the plan be told to this recipient."
    ),
    remedy: Phrase(
      fi: """
        Katso luvat komennolla tiimi permission list. Asiakas päättää, annetaanko uusi lupa: tiimi \
        permission give.
        """,
      sv: """
        Se tillstånden med tiimi permission list. Klienten bestämmer om ett nytt tillstånd ges: \
        tiimi permission give.
        """,
      en: """
        See the permissions with tiimi permission list. The client decides whether to give a new \
        one: tiimi permission give.
        """
    )
  )
}
