import TiimiDomain

extension RefusalText {
  static let personAlreadyAdded = RefusalText(
    problem: Phrase(
      fi: "Tiedot on jo lisätty rekisteriin.",
      sv: "Uppgifterna finns redan i registret.",
      en: "The details are in the register already."
    ),
    remedy: Phrase(
      fi: "Jos tiedot ovat muuttuneet, muuta niitä.",
      sv: "Om uppgifterna har ändrats, ändra dem.",
      en: "If they have changed, change them."
    )
  )
  static let personUnknown = RefusalText(
    problem: Phrase(
      fi: "Henkilöä tai yksikköä ei ole rekisterissä.",
      sv: "Personen eller enheten finns inte i registret.",
      en: "The person or unit is not in the register."
    ),
    remedy: Phrase(
      fi: "Tarkista tunnus tai lisää tiedot ensin.",
      sv: "Kontrollera beteckningen eller lägg till uppgifterna först.",
      en: "Check the name, or add the details first."
    )
  )
  static let codeNotFictive = RefusalText(
    problem: Phrase(
      fi: "Harjoitusrekisteriin ei oteta oikeita henkilötunnuksia.",
      sv: "I ett övningsregister används inga riktiga personbeteckningar.",
      en: "A practice register takes no real personal identity codes."
    ),
    remedy: Phrase(
      fi: "Käytä keksittyä tunnusta, jonka yksilönumero on 900–999.",
      sv: "Använd en påhittad beteckning vars individnummer är 900–999.",
      en: "Use a made-up code whose individual number is 900–999."
    )
  )
  static let municipalityCodeWrong = RefusalText(
    problem: Phrase(
      fi: "Kuntanumerossa on oltava kolme numeroa.",
      sv: "Kommunnumret ska ha tre siffror.",
      en: "The number of a municipality has three digits."
    ),
    remedy: Phrase(
      fi: "Anna kuntanumero, esimerkiksi 980 (Ylöjärvi).",
      sv: "Ange kommunnumret, till exempel 980 (Ylöjärvi).",
      en: "Give the number, for example 980 (Ylöjärvi)."
    )
  )
  static let languageCodeWrong = RefusalText(
    problem: Phrase(
      fi: "Kielen tunnuksessa on oltava kaksi tai kolme pientä kirjainta.",
      sv: "Språkkoden ska ha två eller tre små bokstäver.",
      en: "A language code has two or three small letters."
    ),
    remedy: Phrase(
      fi: "Anna tunnus, esimerkiksi fi, sv tai se.",
      sv: "Ange koden, till exempel fi, sv eller se.",
      en: "Give the code, for example fi, sv or se."
    )
  )
  static let noSuchClosePerson = RefusalText(
    problem: Phrase(
      fi: "Asiakkaan tiedoissa ei ole tätä läheistä.",
      sv: "Denna närstående finns inte i klientens uppgifter.",
      en: "The client’s record has no such close person."
    ),
    remedy: Phrase(
      fi: "Tarkista numero asiakkaan tiedoista.",
      sv: "Kontrollera numret i klientens uppgifter.",
      en: "Check the number in the client’s record."
    )
  )
  static let loginWrong = RefusalText(
    problem: Phrase(
      fi: "Käyttäjätunnus ei kelpaa.",
      sv: "Användarnamnet duger inte.",
      en: "The short name will not do."
    ),
    remedy: Phrase(
      fi: """
        Käytä 2–32 merkkiä: pieniä kirjaimia a–z, numeroita, pistettä, yhdysmerkkiä tai \
        alaviivaa.
        """,
      sv: "Använd 2–32 tecken: små bokstäver a–z, siffror, punkt, bindestreck eller understreck.",
      en: "Use 2–32 characters: small letters a–z, digits, full stop, hyphen or underscore."
    )
  )
  static let unitCodeWrong = RefusalText(
    problem: Phrase(
      fi: "Yksikön tunnus ei kelpaa.",
      sv: "Enhetens beteckning duger inte.",
      en: "The code of the unit will not do."
    ),
    remedy: Phrase(
      fi: "Käytä 2–6 merkkiä: isoja kirjaimia A–Z tai numeroita, esimerkiksi YLO.",
      sv: "Använd 2–6 tecken: stora bokstäver A–Z eller siffror, till exempel YLO.",
      en: "Use 2–6 characters: capital letters A–Z or digits, for example YLO."
    )
  )
  static let unitCodeFixed = RefusalText(
    problem: Phrase(
      fi: "Yksikön tunnusta ei voi muuttaa, koska se on osa asioiden numeroita.",
      sv: "Enhetens beteckning kan inte ändras, eftersom den ingår i ärendenas nummer.",
      en: "The code of a unit cannot be changed, because it is part of case numbers."
    ),
    remedy: Phrase(
      fi: "Jätä tunnus ennalleen tai lisää uusi yksikkö.",
      sv: "Låt beteckningen stå kvar eller lägg till en ny enhet.",
      en: "Leave the code as it is, or add a new unit."
    )
  )
}
