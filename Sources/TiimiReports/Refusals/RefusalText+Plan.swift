import TiimiDomain

extension RefusalText {
  static let sharedPlanConsentMissing = RefusalText(
    problem: Phrase(
      fi: "Asiakkaan suostumusta yhteiseen suunnitelmaan ei ole voimassa.",
      sv: "Klientens samtycke till en gemensam plan är inte i kraft.",
      en: "The client’s consent to a shared plan is not in force."
    ),
    remedy: Phrase(
      fi: "Pyydä suostumus ja kirjaa se (sosiaalihuoltolaki 39 §).",
      sv: "Be om samtycke och anteckna det (socialvårdslagen 39 §).",
      en: "Ask for the consent and record it (Social Welfare Act, section 39)."
    )
  )
  static let planIncomplete = RefusalText(
    problem: Phrase(
      fi: "Suunnitelmasta puuttuu kohtia[: {planItems}].",
      sv: "Det saknas punkter i planen[: {planItems}].",
      en: "The plan lacks items[: {planItems}]."
    ),
    remedy: Phrase(
      fi: """
        Kirjaa jokaiseen kohtaan sisältö tai syy, miksi sitä ei voi täyttää (sosiaalihuoltolaki \
        39 §).
        """,
      sv: """
        Anteckna ett innehåll för varje punkt eller varför den inte kan fyllas i \
        (socialvårdslagen 39 §).
        """,
      en: "Write each item, or why it cannot be filled (Social Welfare Act, section 39)."
    )
  )
  static let planIsAgreed = RefusalText(
    problem: Phrase(
      fi: "Suunnitelma on hyväksytty, joten siihen ei voi kirjoittaa.",
      sv: "Planen är godkänd och kan inte ändras.",
      en: "The plan is agreed and cannot be written on."
    ),
    remedy: Phrase(
      fi: """
        Jos suunnitelmaa pitää muuttaa, avaa se tarkistettavaksi ja kerro syy. Hyväksytty versio \
        säilyy.
        """,
      sv: """
        Om planen behöver ändras, öppna den för översyn och ange orsaken. Den godkända versionen \
        bevaras.
        """,
      en: """
        If it has to change, open it for revision and give the reason. The agreed version is \
        kept.
        """
    )
  )
  static let planNotAgreed = RefusalText(
    problem: Phrase(
      fi: "Hyväksyttyä suunnitelmaa ei ole.",
      sv: "Det finns ingen godkänd plan.",
      en: "There is no agreed plan."
    ),
    remedy: Phrase(
      fi: "Täydennä suunnitelma ja hyväksykää se yhdessä asiakkaan kanssa.",
      sv: "Komplettera planen och godkänn den tillsammans med klienten.",
      en: "Fill in the plan and agree it together with the client."
    )
  )
  static let followUpNotOpen = RefusalText(
    problem: Phrase(
      fi: "Seuranta[ {number}] on jo pidetty tai peruttu.",
      sv: "Uppföljningen[ {number}] har redan hållits eller ställts in.",
      en: "Follow-up[ {number}] has been held or cancelled."
    ),
    remedy: Phrase(
      fi: "Sovi tarvittaessa uusi seuranta.",
      sv: "Kom vid behov överens om en ny uppföljning.",
      en: "Plan another follow-up if one is needed."
    )
  )
  static let followUpDayPast = RefusalText(
    problem: Phrase(
      fi: "Seurannan päivä on jo mennyt.",
      sv: "Dagen för uppföljningen har redan passerat.",
      en: "The day of the follow-up has passed already."
    ),
    remedy: Phrase(fi: "Anna myöhempi päivä.", sv: "Ange en senare dag.", en: "Give a later day.")
  )
}
