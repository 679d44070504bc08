import TiimiDomain

extension Checklist {
  /// Items 3–7: how the client copes and feels.
  static let copingItems = [
    ChecklistItem(
      3,
      "dailyCoping",
      areas: [1],
      name: Phrase(
        fi: "Arjessa selviytyminen",
        sv: "Att klara vardagen",
        en: "Coping with daily life"
      ),
      question: Phrase(
        fi: "Onko asiakkaan vaikeampi selviytyä arjen askareista kuin ennen?",
        sv: "Har klienten svårare än förr att klara av vardagssysslorna?",
        en: "Is it harder than before for the client to manage everyday tasks?"
      ),
      rationale: Phrase(
        fi: "Toimintakyvyn muutos näkyy usein ensin arjen askareissa.",
        sv: "En förändrad funktionsförmåga syns ofta först i vardagssysslorna.",
        en: "A change in functioning often shows first in everyday tasks."
      )
    ),
    ChecklistItem(
      4,
      "memory",
      areas: [8, 9],
      name: Phrase(fi: "Muisti ja ajattelu", sv: "Minne och tänkande", en: "Memory and thinking"),
      question: Phrase(
        fi: "Onko asiakas, läheinen tai työntekijä huolissaan asiakkaan muistista tai ajattelusta?",
        sv: """
          Är klienten, en närstående eller en arbetstagare orolig för klientens minne eller \
          tänkande?
          """,
        en:
          "Is the client, a close person or a worker worried about the client's memory or thinking?"
      ),
      rationale: Phrase(
        fi: """
          Muistin vaikeudet tekevät sovittujen asioiden hoitamisesta ja palvelujen käytöstä \
          hankalaa.
          """,
        sv: """
          Minnessvårigheter gör det svårt att sköta det man kommit överens om och att använda \
          tjänster.
          """,
        en: "Memory difficulties make it hard to keep to what was agreed and to use services."
      )
    ),
    ChecklistItem(
      5,
      "falls",
      areas: [1, 9],
      name: Phrase(
        fi: "Kaatuminen ja voimien heikkeneminen",
        sv: "Fall och avtagande krafter",
        en: "Falls and failing strength"
      ),
      question: Phrase(
        fi: "Onko asiakas kaatunut viime aikoina, tai ovatko hänen voimansa selvästi heikentyneet?",
        sv: "Har klienten fallit på sistone eller blivit tydligt svagare?",
        en: "Has the client fallen lately or become clearly weaker?"
      ),
      rationale: Phrase(
        fi: "Kaatumiset ja voimien heikkeneminen vaativat usein monen ammattilaisen apua.",
        sv: "Fall och avtagande krafter kräver ofta hjälp av flera yrkesgrupper.",
        en: "Falls and failing strength often need the help of several professions."
      )
    ),
    ChecklistItem(
      6,
      "nutrition",
      areas: [1, 9],
      name: Phrase(fi: "Ravitsemus ja paino", sv: "Kost och vikt", en: "Nutrition and weight"),
      question: Phrase(
        fi: "Onko asiakas laihtunut tahattomasti, tai syökö hän huonosti?",
        sv: "Har klienten ofrivilligt gått ner i vikt eller äter klienten dåligt?",
        en: "Has the client lost weight without meaning to, or is the client eating poorly?"
      ),
      rationale: Phrase(
        fi: "Huono ravitsemus heikentää vointia ja voi olla merkki muista vaikeuksista arjessa.",
        sv: "Dålig kost försämrar måendet och kan vara ett tecken på andra svårigheter i vardagen.",
        en:
          "Poor nutrition weakens wellbeing and can be a sign of other difficulties in daily life."
      )
    ),
    ChecklistItem(
      7,
      "mood",
      areas: [4, 8],
      name: Phrase(
        fi: "Mieliala ja yksinäisyys",
        sv: "Sinnesstämning och ensamhet",
        en: "Mood and loneliness"
      ),
      question: Phrase(
        fi: "Onko asiakas alakuloinen, ahdistunut tai yksinäinen?",
        sv: "Är klienten nedstämd, ångestfylld eller ensam?",
        en: "Is the client low in spirits, anxious or lonely?"
      ),
      rationale: Phrase(
        fi: """
          Mieliala ja yksinäisyys vaikuttavat siihen, miten ihminen jaksaa hakea ja ottaa \
          vastaan apua.
          """,
        sv: "Sinnesstämning och ensamhet påverkar hur en människa orkar söka och ta emot hjälp.",
        en: "Mood and loneliness affect a person's strength to seek and accept help."
      )
    ),
  ]
}
