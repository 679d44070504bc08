import TiimiDomain

extension RefusalText {
  static let ruleUnknown = RefusalText(
    problem: Phrase(
      fi: "Sääntöä ei ole.",
      sv: "Regeln finns inte.",
      en: "There is no such rule."
    ),
    remedy: Phrase(
      fi: "Katso sääntöjen tunnukset komennolla tiimi rules list.",
      sv: "Se reglernas beteckningar med tiimi rules list.",
      en: "See the identifiers of the rules with tiimi rules list."
    )
  )
  static let caseUnknown = RefusalText(
    problem: Phrase(
      fi: "Asiaa ei löydy.",
      sv: "Ärendet hittades inte.",
      en: "There is no such case."
    ),
    remedy: Phrase(
      fi: "Tarkista asian numero, esimerkiksi YLO-2026-17. Asiat luettelee tiimi case list.",
      sv:
        "Kontrollera ärendets nummer, till exempel YLO-2026-17. Ärendena listas med tiimi case list.",
      en: "Check the number of the case, such as YLO-2026-17. tiimi case list shows the cases."
    )
  )
  static let clientUnknown = RefusalText(
    problem: Phrase(
      fi: "Asiakasta ei löydy rekisteristä.[ Samankaltaisia löytyi: {alike}.]",
      sv: "Klienten hittades inte i registret.[ Liknande hittades: {alike}.]",
      en: "The client is not in the register.[ Found that are alike: {alike}.]"
    ),
    remedy: Phrase(
      fi: "Tarkista nimi tai tunnus komennolla tiimi client find, tai lisää asiakas.",
      sv: "Kontrollera namnet eller beteckningen med tiimi client find, eller lägg till klienten.",
      en: "Check the name or the code with tiimi client find, or add the client."
    )
  )
  static let severalClients = RefusalText(
    problem: Phrase(
      fi: "Nimi sopii useampaan asiakkaaseen.",
      sv: "Namnet passar in på flera klienter.",
      en: "The name fits several clients."
    ),
    remedy: Phrase(
      fi: "Anna koko nimi, henkilötunnus tai asiakkaan tunniste. Ne näyttää tiimi client find.",
      sv: "Ange hela namnet, personbeteckningen eller klientens id. De visas av tiimi client find.",
      en: "Give the whole name, the code or the identifier. tiimi client find shows them."
    )
  )
  static let staffNotFound = RefusalText(
    problem: Phrase(
      fi: "Työntekijää ei löydy rekisteristä.",
      sv: "Arbetstagaren hittades inte i registret.",
      en: "The staff member is not in the register."
    ),
    remedy: Phrase(
      fi: """
        Tarkista käyttäjätunnus komennolla tiimi staff list. Rekisterin ulkopuolinen henkilö \
        kirjoitetaan muodossa Nimi / Organisaatio.
        """,
      sv: """
        Kontrollera användarnamnet med tiimi staff list. En person utanför registret skrivs i \
        formen Namn / Organisation.
        """,
      en: """
        Check the short name with tiimi staff list. Somebody from outside the register is written \
        as Name / Organisation.
        """
    )
  )
  static let unitUnknown = RefusalText(
    problem: Phrase(
      fi: "Yksikköä ei löydy rekisteristä.",
      sv: "Enheten hittades inte i registret.",
      en: "The unit is not in the register."
    ),
    remedy: Phrase(
      fi: "Tarkista yksikön tunnus komennolla tiimi unit list.",
      sv: "Kontrollera enhetens beteckning med tiimi unit list.",
      en: "Check the code of the unit with tiimi unit list."
    )
  )
  static let screeningItemUnknown = RefusalText(
    problem: Phrase(
      fi: "Tarkistuslistassa ei ole tällaista kysymystä[: {field}].",
      sv: "Checklistan har ingen sådan fråga[: {field}].",
      en: "The checklist has no such question[: {field}]."
    ),
    remedy: Phrase(
      fi: "Katso kysymykset komennolla tiimi screen questions.",
      sv: "Se frågorna med tiimi screen questions.",
      en: "See the questions with tiimi screen questions."
    )
  )
  static let screeningAnswerUnknown = RefusalText(
    problem: Phrase(
      fi: "Vastaus ei ole mikään hyväksytyistä[: {field}].",
      sv: "Svaret är inte något av de tillåtna[: {field}].",
      en: "The answer is not one of those accepted[: {field}]."
    ),
    remedy: Phrase(
      fi: "Katso vastausvaihtoehdot komennolla tiimi screen questions.",
      sv: "Se svarsalternativen med tiimi screen questions.",
      en: "See the answers with tiimi screen questions."
    )
  )
  static let whereaboutsNeedReason = RefusalText(
    problem: Phrase(
      fi: "Yhteystietojen katsomiselle on annettava syy.",
      sv: "Orsaken till att kontaktuppgifterna behövs måste anges.",
      en: "A reason is needed to look at the contact details."
    ),
    remedy: Phrase(
      fi: "Kerro syy valitsimella --reason; se jää käyttölokiin.",
      sv: "Ange orsaken med --reason; den antecknas i användningsloggen.",
      en: "Give the reason with --reason; the access log keeps it."
    )
  )
  static let identifiedExportNeedsReason = RefusalText(
    problem: Phrase(
      fi: "Henkilötietoja ei viedä ilman syytä.",
      sv: "Personuppgifter exporteras inte utan orsak.",
      en: "Identities are not exported without a reason."
    ),
    remedy: Phrase(
      fi: "Kerro valitsimella --reason, miksi ja kenelle tiedot lähtevät; se jää käyttölokiin.",
      sv:
        "Ange med --reason varför och till vem uppgifterna går; det antecknas i användningsloggen.",
      en: "Tell with --reason why and for whom the data leave; the access log keeps it."
    )
  )
  static let exportWouldTellWhereabouts = RefusalText(
    problem: Phrase(
      fi: "Vienti kertoisi turvakiellon alaisia yhteystietoja.",
      sv: "Exporten skulle avslöja spärrmarkerade kontaktuppgifter.",
      en: "The export would tell contact details that a protection order hides."
    ),
    remedy: Phrase(
      fi: """
        Jos niiden on lähdettävä mukana, kerro syy valitsimella --whereabouts; se jää käyttölokiin. \
        Varmuuskopion tekee tiimi backup.
        """,
      sv: """
        Om de måste följa med, ange orsaken med --whereabouts; den antecknas i användningsloggen. \
        En säkerhetskopia görs med tiimi backup.
        """,
      en: """
        If they have to go along, give the reason with --whereabouts; the access log keeps it. \
        tiimi backup makes a backup.
        """
    )
  )
  static let noRegisterFile = RefusalText(
    problem: Phrase(
      fi: "Rekisteritiedostoa ei ole.",
      sv: "Registerfilen finns inte.",
      en: "There is no register file."
    ),
    remedy: Phrase(
      fi: "Tarkista polku. Uuden rekisterin tekee tiimi init.",
      sv: "Kontrollera sökvägen. Ett nytt register görs med tiimi init.",
      en: "Check the path. tiimi init makes a new register."
    )
  )
}
