import TiimiDomain

extension RefusalText {
  static let identifiedWithoutConnection = RefusalText(
    problem: Phrase(
      fi: "Tunnistaminen on kirjattu jollekulle, joka ei ollut etäyhteydellä.",
      sv: "En identifiering är antecknad för någon som inte deltog på distans.",
      en: "An identification is recorded for somebody who did not take part remotely."
    ),
    remedy: Phrase(
      fi: "Kirjaa tunnistaminen vain niille, jotka olivat etäyhteydellä.",
      sv: "Anteckna identifieringen bara för dem som deltog på distans.",
      en: "Record the identification only for those who took part remotely."
    )
  )
  static let phoneNumberWrong = RefusalText(
    problem: Phrase(
      fi: "Puhelinnumero ei kelpaa.",
      sv: "Telefonnumret duger inte.",
      en: "The telephone number will not do."
    ),
    remedy: Phrase(
      fi: "Kirjoita pelkkä numero, kuten 03 565 1234 tai +358 40 123 4567.",
      sv: "Skriv bara numret, såsom 03 565 1234 eller +358 40 123 4567.",
      en: "Write the number alone, such as 03 565 1234 or +358 40 123 4567."
    )
  )
  static let emailWrong = RefusalText(
    problem: Phrase(
      fi: "Sähköpostiosoite ei kelpaa.",
      sv: "E-postadressen duger inte.",
      en: "The mail address will not do."
    ),
    remedy: Phrase(
      fi: "Kirjoita pelkkä osoite ilman ääkkösiä, kuten liisa.lahti@sote.example.",
      sv: "Skriv bara adressen utan å, ä och ö, såsom liisa.lahti@sote.example.",
      en: "Write the address alone and in plain letters, such as liisa.lahti@sote.example."
    )
  )
  static let invitedMeetingHeld = RefusalText(
    problem: Phrase(
      fi: "Tapaaminen[ {number}] on jo pidetty, joten siihen ei voi enää kutsua.",
      sv: "Mötet[ {number}] har redan hållits, så ingen kan kallas till det längre.",
      en: "Meeting[ {number}] has been held, so nobody can be invited to it any more."
    ),
    remedy: Phrase(
      fi: "Kutsu koolle uusi tapaaminen: tiimi meeting call.",
      sv: "Sammankalla ett nytt möte: tiimi meeting call.",
      en: "Call a new meeting: tiimi meeting call."
    )
  )
  static let invitedMeetingPast = RefusalText(
    problem: Phrase(
      fi: "Tapaamisen[ {number}] aika on jo mennyt, eikä sillä ole uutta aikaa.",
      sv: "Tiden för mötet[ {number}] har redan gått, och det har ingen ny tid.",
      en: "The time of meeting[ {number}] has passed, and it has no new time."
    ),
    remedy: Phrase(
      fi: """
        Anna uusi aika (tiimi meeting move), kirjaa tapaaminen pidetyksi (tiimi meeting hold) tai \
        peru se (tiimi meeting cancel).
        """,
      sv: """
        Ge mötet en ny tid (tiimi meeting move), anteckna det som hållet (tiimi meeting hold) eller \
        ställ in det (tiimi meeting cancel).
        """,
      en: """
        Give it a new time (tiimi meeting move), record it as held (tiimi meeting hold) or cancel \
        it (tiimi meeting cancel).
        """
    )
  )
  static let nobodyToInvite = RefusalText(
    problem: Phrase(
      fi: "Tiimissä ei ole tapaamispäivänä ketään, jolle kutsun voisi tehdä.",
      sv: "Det finns ingen i teamet på mötesdagen som en kallelse kunde göras för.",
      en: "There is nobody in the team on the day of the meeting to invite."
    ),
    remedy: Phrase(
      fi: """
        Tiimin jäsenen on ensin hyväksyttävä jäsenyytensä: tiimi team accept. Asiakkaan oman kutsun \
        saa valitsimella --for client.
        """,
      sv: """
        Medlemmen ska först godkänna sitt medlemskap: tiimi team accept. Klientens egen kallelse fås \
        med --for client.
        """,
      en: """
        A member first has to accept the membership: tiimi team accept. The client's own invitation \
        comes with --for client.
        """
    )
  )
  static let recipientNotInTeam = RefusalText(
    problem: Phrase(
      fi: "Vastaanottaja ei kuulu tiimiin tapaamispäivänä.",
      sv: "Mottagaren hör inte till teamet på mötesdagen.",
      en: "The recipient does not belong to the team on the day of the meeting."
    ),
    remedy: Phrase(
      fi: "Katso jäsenet ja heidän numeronsa: tiimi case show. Kirjoita esimerkiksi member:2.",
      sv: "Se medlemmarna och deras nummer: tiimi case show. Skriv till exempel member:2.",
      en: "See the members and their numbers: tiimi case show. Write member:2, for instance."
    )
  )
  static let minutesVersionUnknown = RefusalText(
    problem: Phrase(
      fi: "Tapaamisen[ {number}] muistiosta ei ole sellaista vahvistettua versiota.",
      sv: "Promemorian över mötet[ {number}] har ingen sådan fastställd version.",
      en: "The minutes of meeting[ {number}] have no such closed version."
    ),
    remedy: Phrase(
      fi: "[Vahvistetut versiot: {numbers}. ]Muistio vahvistetaan: tiimi meeting close-minutes.",
      sv: """
        [Fastställda versioner: {numbers}. ]Promemorian fastställs med: tiimi meeting \
        close-minutes.
        """,
      en: "[Closed versions: {numbers}. ]The minutes are closed with: tiimi meeting close-minutes."
    )
  )
  static let oneMinutesVersion = RefusalText(
    problem: Phrase(
      fi: "Tapaamisen[ {number}] muistiosta on vain yksi versio, joten vertailtavaa ei ole.",
      sv: "Promemorian över mötet[ {number}] har bara en version, så det finns inget att jämföra.",
      en: "The minutes of meeting[ {number}] have one version only, so there is nothing to compare."
    ),
    remedy: Phrase(
      fi: "Lue muistio: tiimi meeting minutes.",
      sv: "Läs promemorian: tiimi meeting minutes.",
      en: "Read the minutes: tiimi meeting minutes."
    )
  )
}
