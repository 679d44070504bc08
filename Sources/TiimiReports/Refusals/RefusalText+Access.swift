import TiimiDomain

extension RefusalText {
  static let nobodyNamed = RefusalText(
    problem: Phrase(
      fi: "Ei ole tiedossa, kuka komennon antaa.",
      sv: "Det är inte känt vem som ger kommandot.",
      en: "It is not known who gives the command."
    ),
    remedy: Phrase(
      fi: """
        Anna käyttäjätunnuksesi valitsimella --as tai muuttujassa TIIMI_AS. Muussa kuin \
        harjoitusrekisterissä pääkäyttäjä liittää koneen käyttäjän työntekijään.
        """,
      sv: """
        Ange ditt användarnamn med --as eller i variabeln TIIMI_AS. I andra register än \
        övningsregister kopplar huvudanvändaren datorns användare till en arbetstagare.
        """,
      en: """
        Give your short name with --as or in the variable TIIMI_AS. Outside practice registers the \
        administrator connects the user of the machine with a staff member.
        """
    )
  )
  static let actorUnknown = RefusalText(
    problem: Phrase(
      fi: "Työntekijää, jonka nimissä komento annettiin, ei ole rekisterissä.",
      sv: "Arbetstagaren i vars namn kommandot gavs finns inte i registret.",
      en: "The staff member in whose name the command was given is not in the register."
    ),
    remedy: Phrase(
      fi: "Tarkista käyttäjätunnus, joka annettiin valitsimella --as tai muuttujassa TIIMI_AS.",
      sv: "Kontrollera användarnamnet som gavs med --as eller i variabeln TIIMI_AS.",
      en: "Check the short name that was given with --as or in the variable TIIMI_AS."
    )
  )
  static let mayOnlyActAsYourself = RefusalText(
    problem: Phrase(
      fi: "Tässä rekisterissä voi toimia vain omissa nimissään.",
      sv: "I detta register kan man bara handla i eget namn.",
      en: "In this register people act in their own names only."
    ),
    remedy: Phrase(
      fi: """
        Jätä --as pois. Jos sinua ei silloin tunnisteta, pyydä pääkäyttäjää liittämään koneen \
        käyttäjätunnuksesi tietoihisi.
        """,
      sv: """
        Lämna bort --as. Om du då inte känns igen, be huvudanvändaren koppla datorns \
        användarnamn till dina uppgifter.
        """,
      en: """
        Leave --as out. If you are not known then, ask the administrator to connect your user of \
        the machine with your record.
        """
    )
  )
  static let mayNotRead = RefusalText(
    problem: Phrase(
      fi: "Sinulla ei ole oikeutta nähdä näitä tietoja. Yrityksestä jäi merkintä käyttölokiin.",
      sv: "Du har inte rätt att se dessa uppgifter. Försöket antecknades i användningsloggen.",
      en: "You may not see these data. The attempt was written to the access log."
    ),
    remedy: Phrase(
      fi: """
        Asiakkaan asian näkevät hänen tiiminsä jäsenet ja asian yksikön työntekijät. Jos tarvitset \
        tietoja työssäsi, ota yhteyttä asian yksikköön.
        """,
      sv: """
        Klientens ärende ses av medlemmarna i klientens team och de anställda i ärendets enhet. \
        Om du behöver uppgifterna i ditt arbete, kontakta ärendets enhet.
        """,
      en: """
        A client’s case is seen by the members of the client’s team and the staff of its unit. If \
        you need the data in your work, get in touch with the unit of the case.
        """
    )
  )
  static let mayNotWrite = RefusalText(
    problem: Phrase(
      fi: "Sinulla ei ole oikeutta kirjata tähän asiaan. Yrityksestä jäi merkintä käyttölokiin.",
      sv: "Du har inte rätt att anteckna i detta ärende. Försöket antecknades i användningsloggen.",
      en: "You may not write to this case. The attempt was written to the access log."
    ),
    remedy: Phrase(
      fi: """
        Asiaan kirjaavat tiimin jäsenet, omatyöntekijä ja asian yksikön tunnistajat. Pyydä jotakuta \
        heistä kirjaamaan tai ehdottamaan sinua tiimiin.
        """,
      sv: """
        I ärendet antecknar teamets medlemmar, den egna kontaktpersonen och enhetens \
        identifierare. Be någon av dem anteckna eller föreslå dig till teamet.
        """,
      en: """
        The members of the team, the own worker and the screeners of the unit write to a case. Ask \
        one of them to record it, or to propose you to the team.
        """
    )
  )
}

extension RefusalText {
  static let evaluatorSeesNoIdentities = RefusalText(
    problem: Phrase(
      fi: "Arvioijan roolissa ei näe, keitä asiakkaat ovat.",
      sv: "I rollen som utvärderare ser man inte vilka klienterna är.",
      en: "An evaluator does not see who the clients are."
    ),
    remedy: Phrase(
      fi: "Käytä luetteloita ja tunnuslukuja, joissa ei ole henkilötietoja.",
      sv: "Använd förteckningar och nyckeltal som inte innehåller personuppgifter.",
      en: "Use the lists and figures that hold no personal data."
    )
  )
  static let mayNotAnswerTransfer = RefusalText(
    problem: Phrase(
      fi: "Siirtopyyntöön voi vastata vain vastaanottavan yksikön tunnistaja.",
      sv: "Endast en identifierare i den mottagande enheten kan svara på begäran om överföring.",
      en: "Only a screener of the receiving unit can answer a request of transfer."
    ),
    remedy: Phrase(
      fi: "Pyydä vastaanottavaa yksikköä hyväksymään tai hylkäämään siirto.",
      sv: "Be den mottagande enheten godkänna eller avslå överföringen.",
      en: "Ask the receiving unit to accept or to reject the transfer."
    )
  )
  static let mayNotOpen = RefusalText(
    problem: Phrase(
      fi: "Asian voi avata vain yksikön oma tunnistaja.",
      sv: "Endast enhetens egen identifierare kan öppna ett ärende.",
      en: "Only a screener of the unit can open a case in it."
    ),
    remedy: Phrase(
      fi: "Avaa asia omassa yksikössäsi tai pyydä yksikön tunnistajaa avaamaan se.",
      sv: "Öppna ärendet i din egen enhet eller be en identifierare i enheten öppna det.",
      en: "Open the case in your own unit, or ask a screener of the unit to open it."
    )
  )
  static let noRole = RefusalText(
    problem: Phrase(
      fi: "Sinulla ei ole rekisterissä yhtään roolia, joten et näe luetteloita.",
      sv: "Du har ingen roll i registret och ser därför inga förteckningar.",
      en: "You have no role in the register and therefore see no lists."
    ),
    remedy: Phrase(
      fi: "Pyydä pääkäyttäjää lisäämään rooli tietoihisi.",
      sv: "Be huvudanvändaren lägga till en roll i dina uppgifter.",
      en: "Ask the administrator to add a role to your record."
    )
  )
  static let administratorsOnly = RefusalText(
    problem: Phrase(
      fi: "Tämän voi tehdä vain pääkäyttäjä.",
      sv: "Detta kan bara huvudanvändaren göra.",
      en: "Only an administrator can do this."
    ),
    remedy: Phrase(
      fi: "Pyydä rekisterin pääkäyttäjää tekemään se.",
      sv: "Be registrets huvudanvändare göra det.",
      en: "Ask an administrator of the register to do it."
    )
  )
}
