import TiimiDomain

/// Data protection and equality: M25–M26.
extension MetricCatalogue {
  static let rights = [readsWithoutRelation, equality]

  private static let readsWithoutRelation = MetricDefinition(
    id: "M25",
    name: Phrase(
      fi: "Katselut ilman asiayhteyttä",
      sv: "Läsningar utan koppling till ärendet",
      en: "Reads without a case relation"
    ),
    definition: Phrase(
      fi: """
        Kuinka moni yhden asiakkaan tietojen katselu yritettiin ilman asiayhteyttä. Ohjelma torjuu \
        sellaiset, joten loki näyttää yritykset.
        """,
      sv: """
        Hur många läsningar av en klients uppgifter som försöktes utan koppling till ärendet. \
        Programmet nekar sådana, så loggen visar försöken.
        """,
      en: """
        How many reads of one client's data were attempted without a relation to the case. The \
        program refuses them, so the log shows the attempts.
        """
    ),
    numerator: Phrase(
      fi: "katselut, jotka torjuttiin",
      sv: "läsningar som nekades",
      en: "reads that were refused"
    ),
    denominator: Phrase(
      fi: "käyttölokin katselut, jotka koskevat yhtä asiakasta tai asiaa, torjututkin",
      sv: "läsningar i åtkomstloggen som gäller en klient eller ett ärende, även de nekade",
      en: "reads in the access log that concern one client or case, refused ones too"
    ),
    dateRule: Phrase(
      fi: "Lokirivin päivä Suomen aikaa. Loki ei kerro, kuka katsoi tiedostoa ohjelman ohi.",
      sv: "Loggradens dag i finsk tid. Loggen ser inte den som läser filen förbi programmet.",
      en: "The Finnish day of the row. The log does not see who read the file past the program."
    ),
    sources: [.statute("703/2023 9–10 §")],
    tags: [.governance],
    unit: .logRow,
    kind: .proportion,
    direction: .lower,
    parts: [
      MetricPart(
        "outsideCase",
        .count,
        Phrase(
          fi: "asiakkaan tietojen katselut, joihin ei liity asiaa",
          sv: "läsningar av klientuppgifter utan ärende",
          en: "reads of a client's record tied to no case"
        )
      )
    ]
  )

  private static let equality = MetricDefinition(
    id: "M26",
    name: Phrase(fi: "Yhdenvertaisuus", sv: "Jämlikhet", en: "Equality"),
    definition: Phrase(
      fi: "Mikä tahansa tunnusluku ikäryhmän, sukupuolen, kunnan, kielen tai kanavan mukaan.",
      sv: "Vilket mått som helst efter åldersgrupp, kön, kommun, språk eller kanal.",
      en: "Any metric by age group, sex, municipality, language or channel."
    ),
    numerator: Phrase(fi: "kuten tunnusluvussa", sv: "som i måttet", en: "as in the metric"),
    denominator: Phrase(fi: "kuten tunnusluvussa", sv: "som i måttet", en: "as in the metric"),
    dateRule: Phrase(
      fi: "Kuten tunnusluvussa: tiimi metrics run M05 --by age. Pienet ryhmät peitetään.",
      sv: "Som i måttet: tiimi metrics run M05 --by age. Små grupper döljs.",
      en: "As in the metric: tiimi metrics run M05 --by age. Small groups are hidden."
    ),
    sources: [.statute("612/2021 29 §")],
    tags: [.equality, .populationApproach],
    unit: .caseFile,
    kind: .proportion,
    direction: .neither
  )
}
