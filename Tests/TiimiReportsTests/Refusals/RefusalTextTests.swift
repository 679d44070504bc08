import Testing
import TiimiDomain
import TiimiReports

@Suite struct `The text of a refusal` {
  @Test(arguments: RefusalCode.allCases)
  func `has the same places in every language`(code: RefusalCode) {
    for phrase in [code.text.problem, code.text.remedy] {
      let finnish = Template(phrase.fi)
      for (_, text) in phrase.texts {
        #expect(Template(text).placeholders == finnish.placeholders)
        #expect(text.filter { "[]{}".contains($0) } == phrase.fi.filter { "[]{}".contains($0) })
      }
    }
  }

  @Test(arguments: RefusalCode.allCases)
  func `is a sentence in every language`(code: RefusalCode) {
    for phrase in [code.text.problem, code.text.remedy] {
      for (_, text) in phrase.texts {
        #expect(text.hasSuffix(".") || text.hasSuffix(".]"))
        #expect(!text.contains("  "))
      }
      #expect(phrase.fi != phrase.sv)
      #expect(phrase.fi != phrase.en)
    }
  }

  @Test(arguments: RefusalCode.allCases)
  func `reads well without any facts`(code: RefusalCode) {
    for language in Language.allCases {
      let rendered = code.text.render(Refusal(code), language)
      #expect(rendered.problem.first?.isUppercase == true)
      #expect(rendered.problem.hasSuffix("."))
      let text = rendered.problem + rendered.remedy
      #expect(!text.contains { "[]{}".contains($0) })
      #expect(!text.contains(" –") && !text.contains("– "))
      #expect(!text.contains(" ."))
      #expect(!text.contains(": ."))
    }
  }

  @Test(arguments: RefusalCode.allCases)
  func `names nothing that a refusal cannot tell`(code: RefusalCode) {
    let known: Set = [
      "field", "number", "numbers", "item", "items", "planItems", "limit", "low", "high",
    ]
    for phrase in [code.text.problem, code.text.remedy] {
      #expect(Template(phrase.fi).placeholders.isSubset(of: known))
    }
  }
}

@Suite struct `A rendered refusal` {
  @Test func `names the thing with its number`() {
    let refusal = Refusal(.noSuchItem, item: ItemReference(.responsibility, 12), field: "basis")
    let text = RefusalCode.noSuchItem.text.render(refusal, .finnish)
    #expect(text.code == "TIIMI-0108")
    #expect(text.problem == "Asiassa ei ole tällaista kohtaa: vastuu 12.")
  }

  @Test func `names the field in words with its key`() {
    let refusal = Refusal(.textMissing, field: "reason")
    #expect(
      RefusalCode.textMissing.text.render(refusal, .swedish).problem
        == "En uppgift saknas: orsak (reason)."
    )
  }

  @Test func `leaves a field without words as it is`() {
    let refusal = Refusal(.textMissing, field: "topics[2].title")
    #expect(
      RefusalCode.textMissing.text.render(refusal, .english).problem
        == "Something is missing: topics[2].title."
    )
  }

  @Test func `lists missing items in words`() {
    let refusal = Refusal(.assessmentIncomplete, facts: ["items": "clientView, ownWorkerNeed"])
    #expect(
      RefusalCode.assessmentIncomplete.text.render(refusal, .finnish).problem
        == "Palvelutarpeen arvioinnista puuttuu jotakin: asiakkaan mielipide ja näkemys; arvio "
        + "omatyöntekijän tarpeesta."
    )
  }

  @Test func `lists missing items of the plan with their numbers`() {
    let refusal = Refusal(.planIncomplete, facts: ["numbers": "6, 11"])
    #expect(
      RefusalCode.planIncomplete.text.render(refusal, .finnish).problem
        == "Suunnitelmasta puuttuu kohtia: 6 yhteiset tavoitteet; 11 asiakkaan ehdotus palvelujen "
        + "toteutustavasta."
    )
  }

  @Test func `lists numbers as a sentence does`() {
    let refusal = Refusal(
      .topicsUnsettled,
      item: ItemReference(.meeting, 1),
      facts: ["numbers": "2, 3, 5"]
    )
    #expect(
      RefusalCode.topicsUnsettled.text.render(refusal, .finnish).problem
        == "Muistiota ei voi vielä vahvistaa, koska aiheita on käsittelemättä: 2, 3 ja 5."
    )
  }

  @Test func `writes negative numbers with a minus sign`() {
    let refusal = Refusal(.numberOutOfRange, field: "rating", facts: ["low": "-2", "high": "2"])
    #expect(
      RefusalCode.numberOutOfRange.text.render(refusal, .english).remedy
        == "Give a number from −2 to 2."
    )
  }
}

@Suite struct `The texts of all rooms` {
  @Test func `take in the refusals of other rooms`() {
    let store = RefusalCatalogue(
      title: Phrase(fi: "Rekisteri", sv: "Registret", en: "The register"),
      entries: [.init(number: 801, kind: .failed, text: newerFile)]
    )
    let texts = RefusalTexts([.process, store])
    let rendered = texts.render(StoreRefusal(number: 801), .english)
    #expect(rendered.description == "TIIMI-0801: The file is of version 9. Update the program.")
    #expect(texts.text(for: RefusalCode.caseClosed.rawValue) == RefusalCode.caseClosed.text)
  }

  @Test(arguments: RefusalKind.allCases)
  func `say something of a number that nobody knows`(kind: RefusalKind) {
    let rendered = RefusalTexts().render(StoreRefusal(number: 999, kind: kind), .finnish)
    #expect(rendered.code == "TIIMI-0999")
    #expect(!rendered.problem.isEmpty)
    #expect(!rendered.remedy.isEmpty)
  }

  private let newerFile = RefusalText(
    problem: Phrase(
      fi: "Tiedosto on versiota {version}.",
      sv: "Filen är av version {version}.",
      en: "The file is of version {version}."
    ),
    remedy: Phrase(
      fi: "Päivitä ohjelma.",
      sv: "Uppdatera programmet.",
      en: "Update the program."
    )
  )
}

/// A refusal of another room.
private struct StoreRefusal: CodedRefusal {
  let number: Int
  var kind = RefusalKind.failed
  var facts: [String: String] { ["version": "9"] }
}
