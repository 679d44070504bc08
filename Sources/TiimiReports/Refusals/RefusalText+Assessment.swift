import TiimiDomain

extension RefusalText {
  static let contactAlreadyRecorded = RefusalText(
    problem: Phrase(
      fi: "Yhteydenotto on jo kirjattu. Palvelutarpeen arvioinnin määräaika lasketaan siitä.",
      sv: """
        Kontakten är redan antecknad. Tidsfristen för bedömningen av servicebehovet räknas från \
        den.
        """,
      en: """
        The contact is on record already. The time limit of the needs assessment is counted from \
        it.
        """
    ),
    remedy: Phrase(
      fi: "Jos se on väärin, merkitse kirjaus virheelliseksi ja kirjaa oikea yhteydenotto.",
      sv: "Om den är fel, markera anteckningen som felaktig och anteckna den rätta kontakten.",
      en: "If it is wrong, mark the entry as made in error and record the right one."
    )
  )
  static let initiationAlreadyRecorded = RefusalText(
    problem: Phrase(
      fi: "Asian vireilletulo on jo kirjattu.",
      sv: "Ärendets inledande är redan antecknat.",
      en: "The initiation is on record already."
    ),
    remedy: Phrase(
      fi: "Jos se on väärin, merkitse kirjaus virheelliseksi ja kirjaa oikea vireilletulo.",
      sv: "Om det är fel, markera anteckningen som felaktig och anteckna det rätta inledandet.",
      en: "If it is wrong, mark the entry as made in error and record the right one."
    )
  )
  static let assessmentAlreadyStarted = RefusalText(
    problem: Phrase(
      fi: "Palvelutarpeen arviointi on jo aloitettu.",
      sv: "Bedömningen av servicebehovet är redan inledd.",
      en: "The needs assessment has been started already."
    ),
    remedy: Phrase(
      fi: "Jatka arviointia: kirjaa näkemyksiä, tuen tarpeita ja voimavaroja.",
      sv: "Fortsätt bedömningen: anteckna synpunkter, stödbehov och resurser.",
      en: "Go on with it: record views, needs and strengths."
    )
  )
  static let assessmentNotStarted = RefusalText(
    problem: Phrase(
      fi: "Palvelutarpeen arviointia ei ole aloitettu.",
      sv: "Bedömningen av servicebehovet är inte inledd.",
      en: "The needs assessment has not been started."
    ),
    remedy: Phrase(
      fi: "Aloita arviointi ensin.",
      sv: "Inled bedömningen först.",
      en: "Start the assessment first."
    )
  )
  static let assessmentHasNoGround = RefusalText(
    problem: Phrase(
      fi: """
        Palvelutarpeen arvioinnille ei ole perustetta: ei yhteydenottoa, vireilletuloa eikä \
        asiakkaan myöntävää vastausta.
        """,
      sv: """
        Det finns ingen grund för bedömningen av servicebehovet: ingen kontakt, inget inlett \
        ärende och inget jakande svar av klienten.
        """,
      en: """
        There is no ground for the needs assessment: no contact, no initiation and no yes from \
        the client.
        """
    ),
    remedy: Phrase(
      fi: "Kirjaa jokin niistä ensin.",
      sv: "Anteckna någon av dem först.",
      en: "Record one of them first."
    )
  )
  static let assessmentBeforeContact = RefusalText(
    problem: Phrase(
      fi: "Arvioinnin aloituspäivä on ennen yhteydenottoa tai vireilletuloa.",
      sv: "Bedömningens första dag ligger före kontakten eller ärendets inledande.",
      en: "The assessment would start before the contact or the initiation."
    ),
    remedy: Phrase(fi: "Tarkista päivä.", sv: "Kontrollera dagen.", en: "Check the day.")
  )
  static let assessmentAlreadyCompleted = RefusalText(
    problem: Phrase(
      fi: "Palvelutarpeen arviointi on jo valmis.",
      sv: "Bedömningen av servicebehovet är redan slutförd.",
      en: "The needs assessment is completed already."
    ),
    remedy: Phrase(
      fi: """
        Uudet tuen tarpeet voi kirjata edelleen. Jos valmiiksi merkitseminen oli virhe, merkitse \
        kirjaus virheelliseksi.
        """,
      sv: """
        Nya stödbehov kan fortfarande antecknas. Om slutförandet var ett misstag, markera \
        anteckningen som felaktig.
        """,
      en: """
        New needs can still be recorded. If completing it was a mistake, mark the entry as made \
        in error.
        """
    )
  )
  static let assessmentIncomplete = RefusalText(
    problem: Phrase(
      fi: "Palvelutarpeen arvioinnista puuttuu jotakin[: {items}].",
      sv: "Något saknas i bedömningen av servicebehovet[: {items}].",
      en: "The needs assessment lacks something[: {items}]."
    ),
    remedy: Phrase(
      fi: "Täydennä puuttuvat kohdat (sosiaalihuoltolaki 37 §).",
      sv: "Komplettera det som saknas (socialvårdslagen 37 §).",
      en: "Fill in what is missing (Social Welfare Act, section 37)."
    )
  )
  static let clientViewComesFirst = RefusalText(
    problem: Phrase(
      fi: "Asiakkaan oma näkemys kirjataan ennen muiden näkemyksiä.",
      sv: "Klientens egna synpunkter antecknas före de andras.",
      en: "The client’s own view is recorded before the views of others."
    ),
    remedy: Phrase(
      fi: """
        Kirjaa asiakkaan näkemys hänen omin sanoin. Jos sitä ei voi saada, kirjaa ilmeinen este.
        """,
      sv: """
        Anteckna klientens synpunkter med klientens egna ord. Om de inte kan inhämtas, anteckna det \
        uppenbara hindret.
        """,
      en: """
        Record the client’s view in the client’s own words. If it cannot be had, record the \
        obvious obstacle.
        """
    )
  )
  static let clientViewStands = RefusalText(
    problem: Phrase(
      fi: "Asiakkaan oma näkemys on jo kirjattu, joten estettä ei kirjata.",
      sv: "Klientens egna synpunkter är redan antecknade, och därför antecknas inget hinder.",
      en: "The client’s own view is on record, so no obstacle is recorded."
    ),
    remedy: Phrase(
      fi: "Jos näkemys kirjattiin vahingossa, merkitse kirjaus ensin virheelliseksi.",
      sv: "Om de antecknades av misstag, markera först anteckningen som felaktig.",
      en: "If the view was recorded by mistake, mark that entry as made in error first."
    )
  )
  static let understandingWithoutParticipants = RefusalText(
    problem: Phrase(
      fi: "Yhteisestä ymmärryksestä puuttuu, ketkä ovat samaa mieltä ja ketkä eri mieltä.",
      sv: """
        Av den gemensamma förståelsen framgår inte vilka som är av samma åsikt och vilka av \
        annan åsikt.
        """,
      en: "The shared understanding does not say who agrees and who disagrees."
    ),
    remedy: Phrase(
      fi: "Nimeä ainakin yksi osallistuja.",
      sv: "Ange minst en deltagare.",
      en: "Name at least one participant."
    )
  )
  static let participantAgreesAndDisagrees = RefusalText(
    problem: Phrase(
      fi: "Sama osallistuja on merkitty sekä samaa että eri mieltä olevaksi.",
      sv: "Samma deltagare anges vara både av samma och av annan åsikt.",
      en: "The same participant is said both to agree and to disagree."
    ),
    remedy: Phrase(
      fi: """
        Jätä hänet vain toiseen luetteloon. Eri mieltä olevan kohdalle kirjataan, mistä hän on \
        eri mieltä.
        """,
      sv: """
        Låt deltagaren stå bara i den ena förteckningen. Vid annan åsikt antecknas vad den \
        gäller.
        """,
      en: "Leave them in one list only. For those who disagree it is recorded about what."
    )
  )
}
