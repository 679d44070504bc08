import TiimiDomain

extension RefusalText {
  static let modelNotXML = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole kelvollista XML:ää[: rivi {line}, merkki {column}].",
      sv: "Filen är inte giltig XML[: rad {line}, tecken {column}].",
      en: "The file is not well-formed XML[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Korjaa kohta[; odotettiin: {expected}]. Dokumenttityyppiä (DOCTYPE) ei hyväksytä.",
      sv: "Rätta stället[; väntat: {expected}]. Dokumenttyp (DOCTYPE) godtas inte.",
      en: "Mend the place[; expected: {expected}]. A document type (DOCTYPE) is not accepted."
    )
  )
  static let modelNotDMN = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole DMN-malli eikä sen testi[: rivi {line}, merkki {column}].",
      sv: "Filen är varken en DMN-modell eller dess test[: rad {line}, tecken {column}].",
      en: "The file is neither a DMN model nor a test of one[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Anna malli, jonka juuri on definitions jossakin DMN 1.1–1.5:n nimiavaruudessa.",
      sv: "Ge en modell vars rot är definitions i en namnrymd av DMN 1.1–1.5.",
      en: "Give a model whose root is definitions in a namespace of DMN 1.1 to 1.5."
    )
  )
  static let modelMalformed = RefusalText(
    problem: Phrase(
      fi: "Mallin elementissä[ {element}][ {id}] on vika[ (rivi {line}, merkki {column})].",
      sv: "Modellens element[ {element}][ {id}] har ett fel[ (rad {line}, tecken {column})].",
      en:
        "The element[ {element}][ {id}] of the model is wrong[ (line {line}, character {column})]."
    ),
    remedy: Phrase(
      fi: "Lisää tai korjaa[: {wanted}].",
      sv: "Lägg till eller rätta[: {wanted}].",
      en: "Add or mend[: {wanted}]."
    )
  )
  static let modelExpression = RefusalText(
    problem: Phrase(
      fi: """
        Lauseketta elementissä[ {element}][ {id}][ (rivi {line})] ei voi lukea[: lausekkeen rivi \
        {expressionLine}, merkki {expressionColumn}].
        """,
      sv: """
        Uttrycket i elementet[ {element}][ {id}][ (rad {line})] kan inte läsas[: uttryckets rad \
        {expressionLine}, tecken {expressionColumn}].
        """,
      en: """
        The expression in the element[ {element}][ {id}][ (line {line})] cannot be read[: its line \
        {expressionLine}, character {expressionColumn}].
        """
    ),
    remedy: Phrase(
      fi: "Korjaa lauseke[; odotettiin: {expected}][; tuntematon nimi: {name}].",
      sv: "Rätta uttrycket[; väntat: {expected}][; okänt namn: {name}].",
      en: "Mend the expression[; expected: {expected}][; unknown name: {name}]."
    )
  )
  static let modelTable = RefusalText(
    problem: Phrase(
      fi: "Päätöstaulun elementti[ {element}][ {id}][ (rivi {line})] ei sovi tauluun.",
      sv: "Beslutstabellens element[ {element}][ {id}][ (rad {line})] passar inte i tabellen.",
      en: "The element[ {element}][ {id}][ (line {line})] does not fit its decision table."
    ),
    remedy: Phrase(
      fi: """
        Anna joka rivillä yhtä monta solua kuin on sarakkeita ja joka tulossarakkeelle oma \
        nimi[ ({part})].
        """,
      sv: """
        Ge varje rad lika många celler som det finns kolumner och varje resultatkolumn ett eget \
        namn[ ({part})].
        """,
      en: """
        Give each row as many cells as there are columns, and each output column a name of its \
        own[ ({part})].
        """
    )
  )
  static let modelDangling = RefusalText(
    problem: Phrase(
      fi: "Elementin[ {element}][ {id}][ (rivi {line})] viittaus ei johda mihinkään[: {href}].",
      sv: "Hänvisningen i elementet[ {element}][ {id}][ (rad {line})] leder ingenstans[: {href}].",
      en: "The reference of the element[ {element}][ {id}][ (line {line})] leads nowhere[: {href}]."
    ),
    remedy: Phrase(
      fi: "Viittaa saman tiedoston oikeanlaiseen elementtiin.",
      sv: "Hänvisa till ett element av rätt slag i samma fil.",
      en: "Refer to an element of the right kind in the same file."
    )
  )
}
