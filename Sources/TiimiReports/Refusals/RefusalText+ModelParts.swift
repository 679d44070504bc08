import TiimiDomain

extension RefusalText {
  static let modelCycle = RefusalText(
    problem: Phrase(
      fi: "Mallin päätökset tarvitsevat toisiaan kehässä[: {names}].",
      sv: "Modellens beslut behöver varandra i en cirkel[: {names}].",
      en: "The decisions of the model need each other in a circle[: {names}]."
    ),
    remedy: Phrase(
      fi: "Poista yksi kehän vaatimuksista.",
      sv: "Ta bort ett av kraven i cirkeln.",
      en: "Take away one of the requirements of the circle."
    )
  )
  static let modelTooDeep = RefusalText(
    problem: Phrase(
      fi: "Mallin funktiot kutsuvat toisiaan liian monessa kerroksessa[: {name}].",
      sv: "Modellens funktioner anropar varandra i för många lager[: {name}].",
      en: "The functions of the model call each other through too many levels[: {name}]."
    ),
    remedy: Phrase(
      fi: "Vähennä kerroksia[; niitä voi olla {limit}].",
      sv: "Minska antalet lager[; det får finnas {limit}].",
      en: "Use fewer levels[; there can be {limit}]."
    )
  )
  static let modelNameTwice = RefusalText(
    problem: Phrase(
      fi: "Nimi[ {name}] on mallissa kahdesti[ (elementti {element}, rivi {line})].",
      sv: "Namnet[ {name}] finns två gånger i modellen[ (element {element}, rad {line})].",
      en: "The name[ {name}] is twice in the model[ (element {element}, line {line})]."
    ),
    remedy: Phrase(
      fi: "Anna kummallekin oma nimi.",
      sv: "Ge vardera ett eget namn.",
      en: "Give each a name of its own."
    )
  )
  static let modelIdentifierTwice = RefusalText(
    problem: Phrase(
      fi: "Tunniste[ {id}] on mallissa kahdesti[ (elementti {element}, rivi {line})].",
      sv: "Beteckningen[ {id}] finns två gånger i modellen[ (element {element}, rad {line})].",
      en: "The identifier[ {id}] is twice in the model[ (element {element}, line {line})]."
    ),
    remedy: Phrase(
      fi: "Anna kummallekin oma tunniste.",
      sv: "Ge vardera en egen beteckning.",
      en: "Give each an identifier of its own."
    )
  )
  static let modelLanguage = RefusalText(
    problem: Phrase(
      fi:
        "Elementti[ {element}][ {id}][ (rivi {line})] on muulla kielellä kuin FEEL[: {language}].",
      sv:
        "Elementet[ {element}][ {id}][ (rad {line})] är på ett annat språk än FEEL[: {language}].",
      en:
        "The element[ {element}][ {id}][ (line {line})] is in another language than FEEL[: {language}]."
    ),
    remedy: Phrase(
      fi: "Kirjoita se FEEL-kielellä; muuta ei ajeta.",
      sv: "Skriv det på FEEL; inget annat körs.",
      en: "Write it in FEEL; nothing else is run."
    )
  )
  static let decisionUnknown = RefusalText(
    problem: Phrase(
      fi: "Mallissa ei ole tällaista päätöstä[: {name}].",
      sv: "Modellen har inget sådant beslut[: {name}].",
      en: "The model has no such decision[: {name}]."
    ),
    remedy: Phrase(
      fi: "Tarkista nimi tai tunniste; ilman valintaa --decision lasketaan kaikki.",
      sv: "Kontrollera namnet eller beteckningen; utan --decision räknas alla ut.",
      en: "Check the name or identifier; without --decision all are made."
    )
  )
  static let modelInputNotJSON = RefusalText(
    problem: Phrase(
      fi: "Lähtötiedot eivät ole JSON-muotoa[: rivi {line}, merkki {column}].",
      sv: "Indata är inte JSON[: rad {line}, tecken {column}].",
      en: "The input is not JSON[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Korjaa kohta ja yritä uudelleen.",
      sv: "Rätta stället och försök igen.",
      en: "Mend the place and try again."
    )
  )
  static let modelInputNotObject = RefusalText(
    problem: Phrase(
      fi: "Lähtötiedot eivät ole JSON-olio.",
      sv: "Indata är inte ett JSON-objekt.",
      en: "The input is not a JSON object."
    ),
    remedy: Phrase(
      fi: "Anna olio, jonka avaimet ovat syötteiden nimiä; ne kertoo --inputs-schema.",
      sv: "Ge ett objekt vars nycklar är namnen på indata; --inputs-schema visar dem.",
      en: "Give an object whose keys are the names of the inputs; --inputs-schema shows them."
    )
  )
  static let modelInputType = RefusalText(
    problem: Phrase(
      fi: "Lähtötieto[ {path}] ei ole sitä tyyppiä, jota malli odottaa[: {wanted}].",
      sv: "Uppgiften[ {path}] är inte av den typ som modellen väntar sig[: {wanted}].",
      en: "The input[ {path}] is not of the type that the model wants[: {wanted}]."
    ),
    remedy: Phrase(
      fi: "Korjaa arvo: luvut ilman lainausmerkkejä, päivät ja ajat ISO 8601 -muodossa.",
      sv: "Rätta värdet: tal utan citattecken, dagar och tider enligt ISO 8601.",
      en: "Mend the value: numbers without quotes, days and times in ISO 8601."
    )
  )
  static let noTestCases = RefusalText(
    problem: Phrase(
      fi: "Kansiossa ei ole testitapauksia.",
      sv: "Mappen har inga testfall.",
      en: "The folder has no test cases."
    ),
    remedy: Phrase(
      fi: "Anna kansio, jonka alikansioissa on malli (.dmn) ja sen testit (.xml).",
      sv: "Ge en mapp vars undermappar har en modell (.dmn) och dess tester (.xml).",
      en: "Give a folder whose folders have a model (.dmn) and its tests (.xml)."
    )
  )
}
