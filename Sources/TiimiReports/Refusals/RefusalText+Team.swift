import TiimiDomain

extension RefusalText {
  static let clientIsAlwaysMember = RefusalText(
    problem: Phrase(
      fi: "Asiakas kuuluu aina omaan tiimiinsä, joten häntä ei ehdoteta jäseneksi.",
      sv: "Klienten hör alltid till sitt eget team och föreslås därför inte som medlem.",
      en: "The client always belongs to their own team and is not proposed as a member."
    ),
    remedy: Phrase(
      fi: "Ehdota muita jäseniä asiakkaan toiveiden mukaan.",
      sv: "Föreslå andra medlemmar enligt klientens önskemål.",
      en: "Propose other members as the client wishes."
    )
  )
  static let memberAlreadyInTeam = RefusalText(
    problem: Phrase(
      fi: "Sama henkilö on jo tiimissä tai hänen vastaustaan odotetaan[: {item}].",
      sv: "Samma person är redan med i teamet eller förväntas svara[: {item}].",
      en: "The same person is in the team already, or an answer is awaited[: {item}]."
    ),
    remedy: Phrase(
      fi: "Uutta ehdotusta ei tarvita.",
      sv: "Inget nytt förslag behövs.",
      en: "No new proposal is needed."
    )
  )
  static let memberAlreadyAnswered = RefusalText(
    problem: Phrase(
      fi: "Vastaus on jo kirjattu[: {item}].",
      sv: "Svaret är redan antecknat[: {item}].",
      en: "The answer is on record already[: {item}]."
    ),
    remedy: Phrase(
      fi: "Jos tilanne on muuttunut, ehdota henkilöä uudelleen tai päätä jäsenyys.",
      sv: "Om läget har ändrats, föreslå personen på nytt eller avsluta medlemskapet.",
      en: "If things have changed, propose the person again or end the membership."
    )
  )
  static let memberNotApproved = RefusalText(
    problem: Phrase(
      fi: "Asiakas ei ole vielä hyväksynyt ehdotettua jäsentä[ {number}].",
      sv: "Klienten har ännu inte godkänt den föreslagna medlemmen[ {number}].",
      en: "The client has not approved the proposed member[ {number}] yet."
    ),
    remedy: Phrase(
      fi: "Kysy asiakkaalta ja kirjaa hänen kantansa ensin.",
      sv: "Fråga klienten och anteckna klientens ståndpunkt först.",
      en: "Ask the client and record the answer first."
    )
  )
  static let memberDeclinedByClient = RefusalText(
    problem: Phrase(
      fi: "Asiakas ei halua tätä jäsentä[ ({number})] tiimiinsä.",
      sv: "Klienten vill inte ha denna medlem[ ({number})] i sitt team.",
      en: "The client does not want this member[ ({number})] in the team."
    ),
    remedy: Phrase(
      fi: """
        Asiakas päättää, keitä hänen tiimiinsä kutsutaan. Jos hän muuttaa mielensä, ehdota \
        henkilöä uudelleen.
        """,
      sv: """
        Klienten bestämmer vem som bjuds in till teamet. Om klienten ändrar sig, föreslå \
        personen på nytt.
        """,
      en: """
        The client decides who is invited. If the client changes their mind, propose the person \
        again.
        """
    )
  )
  static let memberNotActive = RefusalText(
    problem: Phrase(
      fi: "Henkilö ei kuulu tiimiin[: {item}].",
      sv: "Personen hör inte till teamet[: {item}].",
      en: "The person does not belong to the team[: {item}]."
    ),
    remedy: Phrase(
      fi: "Valitse joku tiimin nykyisistä jäsenistä. He näkyvät asian sivulla.",
      sv: "Välj någon av teamets nuvarande medlemmar. De syns på ärendets sida.",
      en: "Choose one of the present members. The page of the case shows them."
    )
  )
  static let responsibilityFateMissing = RefusalText(
    problem: Phrase(
      fi: "Kaikista avoimista vastuista ei ole kerrottu, mitä niille tehdään[: {numbers}].",
      sv: "För alla öppna ansvar har det inte angetts vad som händer med dem[: {numbers}].",
      en: "It is not told what happens to every open responsibility[: {numbers}]."
    ),
    remedy: Phrase(
      fi: """
        Kerro jokaisesta, säilyykö se ennallaan, siirtyykö se toiselle, jääkö se ilman \
        vastuuhenkilöä vai perutaanko se.
        """,
      sv: """
        Ange för vart och ett om det förblir oförändrat, övergår till någon annan, blir utan \
        ansvarsperson eller återkallas.
        """,
      en: "Say of each whether it stays, is handed over, is left to nobody or is cancelled."
    )
  )
  static let fateOfOtherResponsibility = RefusalText(
    problem: Phrase(
      fi: "Vastuu[ {number}] ei ole niiden avointen vastuiden joukossa, joista nyt päätetään.",
      sv: "Ansvaret[ {number}] hör inte till de öppna ansvar som det nu är fråga om.",
      en: "Responsibility[ {number}] is not one of the open ones that this is about."
    ),
    remedy: Phrase(fi: "Jätä se pois.", sv: "Lämna bort det.", en: "Leave it out.")
  )
  static let fateToldTwice = RefusalText(
    problem: Phrase(
      fi: "Sama vastuu on mainittu kahdesti.",
      sv: "Samma ansvar nämns två gånger.",
      en: "The same responsibility is named twice."
    ),
    remedy: Phrase(
      fi: "Kerro jokaisesta vastuusta vain kerran, mitä sille tehdään.",
      sv: "Ange bara en gång vad som händer med varje ansvar.",
      en: "Say only once what happens to each responsibility."
    )
  )
  static let leaverCannotKeep = RefusalText(
    problem: Phrase(
      fi: "Tiimistä lähtevälle jäsenelle ei voi jättää vastuuta[ {number}].",
      sv: "Ansvaret[ {number}] kan inte bli kvar hos den som lämnar teamet.",
      en: "Responsibility[ {number}] cannot stay with the member who leaves."
    ),
    remedy: Phrase(
      fi: "Siirrä vastuu toiselle, jätä se odottamaan vastuuhenkilöä tai peru se.",
      sv: """
        Överför ansvaret till någon annan, låt det vänta på en ansvarsperson eller återkalla \
        det.
        """,
      en: "Hand it over, leave it to nobody for now, or cancel it."
    )
  )
  static let ownWorkerUnqualified = RefusalText(
    problem: Phrase(
      fi: "Työntekijällä ei ole omatyöntekijältä edellytettyä kelpoisuutta.",
      sv: "Arbetstagaren har inte den behörighet som krävs av en egen kontaktperson.",
      en: "The staff member does not have the qualification that an own worker needs."
    ),
    remedy: Phrase(
      fi: """
        Nimeä sosiaalihuollon ammattihenkilö tai perustellusta syystä terveydenhuollon \
        ammattihenkilö (sosiaalihuoltolaki 42 §).
        """,
      sv: """
        Utse en yrkesutbildad person inom socialvården eller av grundad anledning en \
        yrkesutbildad person inom hälso- och sjukvården (socialvårdslagen 42 §).
        """,
      en: """
        Name a social-welfare professional or, when justified, a health professional (Social \
        Welfare Act, section 42).
        """
    )
  )
  static let ownWorkerHealthNeedsGround = RefusalText(
    problem: Phrase(
      fi: "Terveydenhuollon ammattihenkilön nimeäminen omatyöntekijäksi on perusteltava.",
      sv: """
        Att utse en yrkesutbildad person inom hälso- och sjukvården till egen kontaktperson ska \
        motiveras.
        """,
      en: "Naming a health professional as own worker needs a ground."
    ),
    remedy: Phrase(
      fi: """
        Kirjaa, miksi se on asiakkaan palvelukokonaisuuden kannalta perusteltua \
        (sosiaalihuoltolaki 42 §).
        """,
      sv: """
        Anteckna varför det är motiverat med tanke på klientens servicehelhet (socialvårdslagen \
        42 §).
        """,
      en: """
        Record why it is justified for the client’s services as a whole (Social Welfare Act, \
        section 42).
        """
    )
  )
  static let ownWorkerNeedsSocialWorker = RefusalText(
    problem: Phrase(
      fi: """
        Erityistä tukea tarvitsevan asiakkaan omatyöntekijän tai työparin on oltava \
        virkasuhteinen sosiaalityöntekijä.
        """,
      sv: """
        Den egna kontaktpersonen eller arbetsparet för en klient som behöver särskilt stöd ska \
        vara en socialarbetare i tjänsteförhållande.
        """,
      en: """
        For a client in need of special support the own worker or the co-worker is a social \
        worker in a public-service relationship.
        """
    ),
    remedy: Phrase(
      fi: """
        Nimeä virkasuhteinen sosiaalityöntekijä omatyöntekijäksi tai työpariksi \
        (sosiaalihuoltolaki 42 §).
        """,
      sv: """
        Utse en socialarbetare i tjänsteförhållande till egen kontaktperson eller arbetspar \
        (socialvårdslagen 42 §).
        """,
      en: "Name such a social worker as own worker or co-worker (Social Welfare Act, section 42)."
    )
  )
}
