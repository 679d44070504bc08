import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Evaluates a decision model of DMN.
  static let rulesDMN = Command(
    "rules dmn",
    summary: Phrase(
      fi: "Laske DMN-päätösmallin tulos",
      sv: "Räkna ut resultatet av en DMN-beslutsmodell",
      en: "Evaluate a DMN decision model"
    ),
    details: Phrase(
      fi: """
        Lukee DMN 1.1–1.5 -mallin ja laskee yhden päätöksen tai kaikki. Lähtötiedot ovat \
        JSON-olio, jonka avaimet ovat mallin syötteiden nimiä; päivät, kellonajat ja kestot \
        annetaan ISO 8601 -muodossa. Puuttuva syöte on tyhjä arvo, ja siitä kerrotaan.
        """,
      sv: """
        Läser en modell i DMN 1.1–1.5 och räknar ut ett beslut eller alla. Indata är ett \
        JSON-objekt vars nycklar är namnen på modellens indata; dagar, klockslag och längder ges \
        enligt ISO 8601. Indata som saknas är tomma, och det sägs till om dem.
        """,
      en: """
        Reads a model of DMN 1.1 to 1.5 and makes one decision or all. The input is a JSON object \
        whose keys are the names of the model's inputs; days, times and lengths are given in \
        ISO 8601. A missing input is null, and that is told.
        """
    ),
    arguments: [
      Argument(
        "file",
        .file,
        summary: Phrase(fi: "DMN-malli", sv: "DMN-modellen", en: "the DMN model")
      )
    ],
    options: [
      Option(
        "decision",
        .text,
        summary: Phrase(
          fi: "päätöksen nimi tai tunniste; ilman sitä kaikki",
          sv: "beslutets namn eller beteckning; utan den alla",
          en: "the name or identifier of the decision; all without it"
        )
      ),
      Option(
        "input",
        .file,
        summary: Phrase(
          fi: "lähtötiedot JSON-oliona",
          sv: "indata som ett JSON-objekt",
          en: "the input as a JSON object"
        )
      ),
      Option(
        flag: "inputs-schema",
        summary: Phrase(
          fi: "tulosta lähtötietojen JSON Schema",
          sv: "skriv ut indatas JSON Schema",
          en: "print the JSON Schema of the input"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi rules dmn discount.dmn --decision Discount --input order.json",
        Phrase(
          fi: "yhden päätöksen tulos",
          sv: "resultatet av ett beslut",
          en: "the result of one decision"
        )
      ),
      Example(
        "tiimi rules dmn discount.dmn --inputs-schema",
        Phrase(
          fi: "mitä malli haluaa tietää",
          sv: "vad modellen vill veta",
          en: "what the model wants to know"
        )
      ),
    ]
  ) { call in
    let model = try DMNModel(reading: InputFile.bytes(try call.arguments.requiredText("file")))
    let decision = call.arguments.text("decision")
    if call.arguments.flag("inputs-schema") {
      let schema = try model.inputSchema(of: decision)
      return Output(json: schema) { _ in [.verbatim(schema.pretty)] }
    }
    let bytes = try call.arguments.text("input").map { try InputFile.bytes($0) }
    let input = try bytes.map { try model.input(parsing: $0) } ?? FEELContext()
    guard let decision else {
      return DMNPage(outcomes: model.evaluateAll(input: input)).output(call.language)
    }
    let outcome = try model.evaluate(decision, input: input)
    return DMNPage(outcomes: [outcome], isSingle: true).output(call.language)
  }
}
