import TiimiDomain

extension RefusalText {
  static let decisionNeedsReason = RefusalText(
    problem: Phrase(
      fi: """
        Johtopäätös poikkeaa seulonnan suosituksesta, tai seulontaa ei ole tehty. Siksi se on \
        perusteltava.
        """,
      sv: """
        Slutsatsen avviker från screeningens rekommendation, eller så har ingen screening \
        gjorts. Därför behövs en motivering.
        """,
      en: """
        The conclusion departs from what the screening recommends, or there is no screening. It \
        therefore needs a reason.
        """
    ),
    remedy: Phrase(
      fi: "Kirjaa perustelu. Suositus ja ammattilaisen johtopäätös säilyvät molemmat.",
      sv: """
        Anteckna en motivering. Både rekommendationen och den professionella slutsatsen bevaras.
        """,
      en: "Record the reason. Both the recommendation and the professional’s conclusion are kept."
    )
  )
  static let identificationAlreadyDecided = RefusalText(
    problem: Phrase(
      fi: "Asiakkaalle on jo päädytty ehdottamaan tiimiä.",
      sv: "Slutsatsen är redan att ett team föreslås för klienten.",
      en: "It has already been concluded that a team is proposed to the client."
    ),
    remedy: Phrase(
      fi: """
        Kerro asiakkaalle tiimistä. Jos johtopäätös oli virhe, merkitse kirjaus virheelliseksi.
        """,
      sv: """
        Berätta för klienten om teamet. Om slutsatsen var ett misstag, markera anteckningen som \
        felaktig.
        """,
      en: """
        Tell the client about the team. If the conclusion was a mistake, mark the entry as made \
        in error.
        """
    )
  )
  static let teamNotProposed = RefusalText(
    problem: Phrase(
      fi: "Tunnistamisessa ei ole päädytty ehdottamaan tiimiä.",
      sv: "Identifieringen har inte lett till att ett team föreslås.",
      en: "The identification has not led to proposing a team."
    ),
    remedy: Phrase(
      fi: "Kirjaa ensin tunnistamisen johtopäätös.",
      sv: "Anteckna först slutsatsen av identifieringen.",
      en: "Record the conclusion of the identification first."
    )
  )
  static let clientNotInformed = RefusalText(
    problem: Phrase(
      fi: "Asiakkaalle ei ole vielä kerrottu, mitä tiimi tarkoittaa.",
      sv: "Klienten har ännu inte fått veta vad teamet innebär.",
      en: "The client has not been told yet what the team would be."
    ),
    remedy: Phrase(
      fi: """
        Kerro, mitä ehdotetaan, ketkä osallistuisivat, miksi ja mitä vaihtoehtoja on. Kirjaa se \
        ja sitten asiakkaan vastaus.
        """,
      sv: """
        Berätta vad som föreslås, vilka som deltar, varför och vilka alternativ som finns. \
        Anteckna det och sedan klientens svar.
        """,
      en: """
        Tell what is proposed, who would take part, why, and which alternatives there are. \
        Record that, and then the client’s answer.
        """
    )
  )
  static let laterDayPast = RefusalText(
    problem: Phrase(
      fi: "Päivä, jolloin asiaan palataan, ei ole vastauspäivän jälkeen.",
      sv: "Dagen då man återkommer ligger inte efter dagen för svaret.",
      en: "The day on which to ask again is not after the day of the answer."
    ),
    remedy: Phrase(fi: "Anna myöhempi päivä.", sv: "Ange en senare dag.", en: "Give a later day.")
  )
  static let clientDeclined = RefusalText(
    problem: Phrase(
      fi: "Asiakas ei halua tiimiä, joten tiimityötä ei jatketa.",
      sv: "Klienten vill inte ha något team, och därför fortsätter teamarbetet inte.",
      en: "The client does not want a team, so the team’s work does not go on."
    ),
    remedy: Phrase(
      fi: """
        Kunnioita asiakkaan vastausta. Lakisääteinen palvelutarpeen arviointi voi jatkua. Jos \
        asiakas muuttaa mielensä, kirjaa uusi vastaus.
        """,
      sv: """
        Respektera klientens svar. Den lagstadgade bedömningen av servicebehovet kan fortsätta. \
        Om klienten ändrar sig, anteckna ett nytt svar.
        """,
      en: """
        Respect the answer. The statutory needs assessment may go on. If the client changes \
        their mind, record the new answer.
        """
    )
  )
  static let clientHasNotSaidYes = RefusalText(
    problem: Phrase(
      fi: "Asiakas ei ole vielä vastannut ehdotukseen myöntävästi.",
      sv: "Klienten har ännu inte svarat ja på förslaget.",
      en: "The client has not said yes to the proposal."
    ),
    remedy: Phrase(
      fi: "Kysy asiakkaalta ja kirjaa vastaus.",
      sv: "Fråga klienten och anteckna svaret.",
      en: "Ask the client and record the answer."
    )
  )
  static let permissionAlreadyWithdrawn = RefusalText(
    problem: Phrase(
      fi: "Lupa[ {number}] on jo peruttu.",
      sv: "Tillståndet[ {number}] är redan återkallat.",
      en: "Permission[ {number}] is withdrawn already."
    ),
    remedy: Phrase(
      fi: "Peruttua lupaa ei voi perua uudelleen. Jos asiakas antaa uuden luvan, kirjaa se.",
      sv: """
        Ett återkallat tillstånd kan inte återkallas på nytt. Om klienten ger ett nytt \
        tillstånd, anteckna det.
        """,
      en: "It cannot be withdrawn again. If the client gives a new permission, record it."
    )
  )
}
