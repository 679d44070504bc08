import Testing
import TiimiDomain
import TiimiReports

@Suite struct `Names on a page` {
  private let people = ExamplePeople()

  @Test func `tell what people are to the client`() {
    let names = people.names
    #expect(names.name(of: .client, .finnish) == "Aino Esimerkki (asiakas)")
    #expect(names.name(of: people.daughter, .finnish) == "Sari Esimerkki (tytär)")
    #expect(names.name(of: people.kela, .finnish) == "Kaisa Kallio (Kela)")
    #expect(names.name(of: .staff(people.liisa), .finnish) == "Liisa Lahti")
    #expect(names.name(of: people.ylojarvi, .finnish) == "Ylöjärven sote-keskus")
  }

  @Test(arguments: [
    (Language.finnish, "asiakas", "läheinen 1", "tuntematon työntekijä", "tuntematon yksikkö"),
    (.swedish, "klienten", "närstående 1", "okänd arbetstagare", "okänd enhet"),
    (.english, "the client", "close person 1", "unknown staff member", "unknown unit"),
  ])
  func `give way to words when they are not given`(
    language: Language,
    client: String,
    close: String,
    staff: String,
    unit: String
  ) {
    let names = Names()
    #expect(names.name(of: .client, language) == client)
    #expect(names.name(of: people.daughter, language) == close)
    #expect(names.name(of: .staff(people.liisa), language) == staff)
    #expect(names.name(of: people.ylojarvi, language) == unit)
  }

  @Test func `are found for whoever answers for a promise`() throws {
    let example = try ExampleCase.inApril()
    let names = people.names
    #expect(
      names.name(of: Accountable.client, in: example.file, .finnish) == "Aino Esimerkki (asiakas)"
    )
    #expect(names.name(of: .member(2), in: example.file, .finnish) == "Liisa Lahti")
    #expect(names.name(of: .member(99), in: example.file, .finnish) == "jäsen 99")
  }
}
