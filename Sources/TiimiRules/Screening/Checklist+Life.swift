import TiimiDomain

extension Checklist {
  /// Items 8–11: what burdens or threatens the client's life.
  static let lifeItems = [
    ChecklistItem(
      8,
      "substances",
      areas: [8],
      name: Phrase(
        fi: "Päihteet ja riippuvuudet",
        sv: "Rusmedel och beroende",
        en: "Substances and addiction"
      ),
      question: Phrase(
        fi:
          "Onko asiakkaan päihteiden käyttö, rahapelaaminen tai muu riippuvuus herättänyt huolta?",
        sv: "Har klientens bruk av rusmedel, spel om pengar eller något annat beroende väckt oro?",
        en: "Has the client's use of substances, gambling or another addiction caused worry?"
      ),
      rationale: Phrase(
        fi: "Riippuvuus kytkeytyy usein muihin vaikeuksiin, joihin tarvitaan eri auttajia.",
        sv: "Ett beroende hänger ofta ihop med andra svårigheter som kräver olika hjälpare.",
        en: "Addiction is often tied to other difficulties that need different helpers."
      )
    ),
    ChecklistItem(
      9,
      "moneyHousing",
      areas: [2, 3],
      name: Phrase(fi: "Raha ja asuminen", sv: "Pengar och boende", en: "Money and housing"),
      question: Phrase(
        fi: "Onko asiakkaalla vaikeuksia raha-asioissa tai asumisessa?",
        sv: "Har klienten svårigheter med ekonomin eller boendet?",
        en: "Does the client have difficulties with money or housing?"
      ),
      rationale: Phrase(
        fi: "Huoli toimeentulosta tai kodista vie voimia kaikelta muulta.",
        sv: "Oro för utkomsten eller hemmet tar krafter från allt annat.",
        en: "Worry about income or home takes strength from everything else."
      )
    ),
    ChecklistItem(
      10,
      "carerStrain",
      areas: [10],
      name: Phrase(
        fi: "Läheisen kuormitus",
        sv: "Belastning hos närstående",
        en: "Strain on a close person"
      ),
      question: Phrase(
        fi: "Onko joku läheinen uupunut tai huolissaan asiakkaasta?",
        sv: "Är någon närstående utmattad eller orolig för klienten?",
        en: "Is a close person exhausted or worried about the client?"
      ),
      rationale: Phrase(
        fi: "Arki on usein läheisen jaksamisen varassa, ja läheinenkin voi tarvita tukea.",
        sv: """
          Vardagen hänger ofta på att en närstående orkar, och också den närstående kan behöva \
          stöd.
          """,
        en: "Daily life often rests on the strength of a close person, who may need support too."
      )
    ),
    ChecklistItem(
      11,
      "violence",
      areas: [5],
      isRedFlag: true,
      name: Phrase(
        fi: "Väkivalta ja kaltoinkohtelu",
        sv: "Våld och illabehandling",
        en: "Violence and neglect"
      ),
      question: Phrase(
        fi: """
          Onko syytä epäillä, että asiakkaaseen kohdistuu väkivaltaa, hyväksikäyttöä tai \
          kaltoinkohtelua?
          """,
        sv: """
          Finns det skäl att misstänka att klienten utsätts för våld, utnyttjande eller \
          illabehandling?
          """,
        en: "Is there reason to suspect that the client is subjected to violence, abuse or neglect?"
      ),
      rationale: Phrase(
        fi:
          "Turvallisuus on ensin: yksikin epäily riittää siihen, että avun tarve arvioidaan heti.",
        sv: """
          Säkerheten kommer först: redan en enda misstanke räcker för att genast bedöma behovet \
          av hjälp.
          """,
        en: "Safety comes first: one suspicion is enough to assess the need for help at once."
      )
    ),
  ]
}
