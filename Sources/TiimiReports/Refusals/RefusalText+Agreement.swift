import TiimiDomain

extension RefusalText {
  static let goalScaleIncomplete = RefusalText(
    problem: Phrase(
      fi: "Tavoitteen asteikosta puuttuu jokin porras.",
      sv: "Något steg saknas i målets skala.",
      en: "A step of the goal’s scale is missing."
    ),
    remedy: Phrase(
      fi: "Kuvaa kaikki viisi porrasta: −2, −1, 0, +1 ja +2. Nolla on odotettu tulos.",
      sv: "Beskriv alla fem steg: −2, −1, 0, +1 och +2. Noll är det förväntade resultatet.",
      en: "Describe all five steps: −2, −1, 0, +1 and +2. Nought is the expected outcome."
    )
  )
  static let ratedAlready = RefusalText(
    problem: Phrase(
      fi: "Tavoite[ {number}] on jo arvioitu tästä näkökulmasta.",
      sv: "Målet[ {number}] är redan bedömt ur denna synvinkel.",
      en: "Goal[ {number}] is rated from this viewpoint already."
    ),
    remedy: Phrase(
      fi: """
        Jos arvio on väärä, merkitse kirjaus virheelliseksi ja kirjaa oikea arvio. Uusi arvio \
        kuuluu seuraavaan seurantaan.
        """,
      sv: """
        Om bedömningen är fel, markera anteckningen som felaktig och anteckna den rätta. En ny \
        bedömning hör till nästa uppföljning.
        """,
      en: """
        If the rating is wrong, mark the entry as made in error and record the right one. A new \
        rating belongs to the next follow-up.
        """
    )
  )
  static let dueDayPast = RefusalText(
    problem: Phrase(
      fi: "Määräpäivä on jo mennyt.",
      sv: "Den sista dagen har redan passerat.",
      en: "The due day has passed already."
    ),
    remedy: Phrase(
      fi: "Anna määräpäivä, joka on aikaisintaan sinä päivänä, jona asiasta sovittiin.",
      sv: "Ange en sista dag som infaller tidigast den dag då man kom överens.",
      en: "Give a due day that is no earlier than the day of the agreement."
    )
  )
  static let responsibilityNotOpen = RefusalText(
    problem: Phrase(
      fi: "Vastuu[ {number}] ei ole enää auki: se on tehty tai peruttu.",
      sv: "Ansvaret[ {number}] är inte längre öppet: det är slutfört eller återkallat.",
      en: "Responsibility[ {number}] is no longer open: it is done or cancelled."
    ),
    remedy: Phrase(
      fi: "Jos työ jatkuu, sovi uusi vastuu.",
      sv: "Om arbetet fortsätter, kom överens om ett nytt ansvar.",
      en: "If the work goes on, agree a new responsibility."
    )
  )
  static let responsibilityAlreadyAnswered = RefusalText(
    problem: Phrase(
      fi: "Vastuuhenkilö on jo vastannut[: {item}].",
      sv: "Ansvarspersonen har redan svarat[: {item}].",
      en: "The holder has answered already[: {item}]."
    ),
    remedy: Phrase(
      fi: "Jos vastuu siirtyy toiselle, kirjaa siirto.",
      sv: "Om ansvaret övergår till någon annan, anteckna överföringen.",
      en: "If it goes to somebody else, record that it is handed over."
    )
  )
  static let responsibilityHasNoHolder = RefusalText(
    problem: Phrase(
      fi: "Vastuulla[ {number}] ei ole vastuuhenkilöä.",
      sv: "Ansvaret[ {number}] har ingen ansvarsperson.",
      en: "Responsibility[ {number}] has no holder."
    ),
    remedy: Phrase(
      fi: "Siirrä vastuu ensin jollekin tiimin jäsenelle.",
      sv: "Överför ansvaret först till någon i teamet.",
      en: "Hand it to a member of the team first."
    )
  )
  static let handOverToHolder = RefusalText(
    problem: Phrase(
      fi: "Vastuu[ {number}] on jo tällä henkilöllä.",
      sv: "Personen har redan detta ansvar[ ({number})].",
      en: "The person holds responsibility[ {number}] already."
    ),
    remedy: Phrase(
      fi: "Valitse toinen tiimin jäsen.",
      sv: "Välj någon annan i teamet.",
      en: "Choose another member of the team."
    )
  )
}
