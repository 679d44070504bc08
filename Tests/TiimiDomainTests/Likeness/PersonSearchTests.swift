import Testing
import TiimiDomain

@Suite struct `Somebody looked for with slips` {
  /// What was typed, who was meant, and what the slip is.
  struct Search: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let person: ClientDetails

    init(_ typed: String, _ givenNames: String, _ familyName: String) {
      testDescription = typed
      person = ClientDetails(
        familyName: familyName,
        givenNames: givenNames,
        code: .none,
        statedBirthDay: Day(iso: "1943-05-15")
      )
    }

    static let all = letters + spellings + orders + others

    private static let letters = [
      Search("Virtanne Matti", "Matti", "Virtanen"), Search("Virtaen Matti", "Matti", "Virtanen"),
      Search("Virtannen Matti", "Matti", "Virtanen"), Search("Virtsnen Matti", "Matti", "Virtanen"),
      Search("Matit Virtanen", "Matti", "Virtanen"), Search("Korhone Liisa", "Liisa", "Korhonen"),
      Search("Kohronen Liisa", "Liisa", "Korhonen"), Search("Korhonne Lisa", "Liisa", "Korhonen"),
      Search("Lisa Korhonen", "Liisa", "Korhonen"), Search("Mäkinnen Aino", "Aino", "Mäkinen"),
      Search("Nieminenn Eila", "Eila", "Nieminen"), Search("Neiminen Eila", "Eila", "Nieminen"),
      Search("Hämälinen Toivo", "Toivo", "Hämäläinen"),
      Search("Hämäläien Toivo", "Toivo", "Hämäläinen"),
      Search("Hämläinne Toivo", "Toivo", "Hämäläinen"), Search("Laine Helmu", "Helmi", "Laine"),
      Search("Laien Helmi", "Helmi", "Laine"), Search("Heikkinne Reino", "Reino", "Heikkinen"),
      Search("Koskine Kerttu", "Kerttu", "Koskinen"),
      Search("Koskinen Kertu", "Kerttu", "Koskinen"),
    ]

    private static let spellings = [
      Search("hamalainen toivo", "Toivo", "Hämäläinen"), Search("AALTO ÅKE", "Åke", "Aalto"),
      Search("ake aalto", "Åke", "Aalto"), Search("Wirtanen Matti", "Matti", "Virtanen"),
      Search("Virén Lasse", "Lasse", "Wirén"), Search("Viren Lasse", "Lasse", "Wirén"),
      Search("Eric Bäckman", "Erick", "Bäckman"), Search("Backman Erik", "Erik", "Bäckman"),
      Search("Bäkman Erik", "Erik", "Bäckman"), Search("Ericson Britta", "Britta", "Ericsson"),
      Search("Mati Virtanen", "Matti", "Virtanen"), Search("Hanna Saloo", "Hanna", "Salo"),
      Search("Hana Salo", "Hanna", "Salo"), Search("Matti Ma\u{308}kinen", "Matti", "Mäkinen"),
      Search("Kristina Öhman", "Kristiina", "Öhman"), Search("Sjöström Elsa", "Elsa", "Sjostrom"),
    ]

    private static let orders = [
      Search("Metsä Helmi Maria", "Helmi Maria", "Metsä"),
      Search("Maria Helmi Metsä", "Helmi Maria", "Metsä"),
      Search("Metsä Maria", "Helmi Maria", "Metsä"),
      Search("Helmi Metsä", "Helmi Maria Elina", "Metsä"),
      Search("Elina Metsa", "Helmi Maria Elina", "Metsä"),
      Search("Anna-Maija Rinne", "Anna Maija", "Rinne"),
      Search("Annamaija Rinne", "Anna-Maija", "Rinne"),
      Search("Anna Maija Rinne", "Annamaija", "Rinne"),
      Search("Mäkikuutti Eino", "Eino", "Mäki-Kuutti"),
      Search("Kuutti Eino", "Eino", "Mäki-Kuutti"),
    ]

    private static let others = [
      Search("Virt Mat", "Matti", "Virtanen"), Search("Virtanen 1943", "Matti", "Virtanen"),
      Search("15.5.1943", "Matti", "Virtanen"), Search("Matti 15.05.1943", "Matti", "Virtanen"),
      Search("1943-05-15 Virtanne", "Matti", "Virtanen"), Search("150543", "Matti", "Virtanen"),
      Search("Virtanen 14.5.1943", "Matti", "Virtanen"),
    ]
  }

  @Test(arguments: Search.all)
  func `is found`(search: Search) throws {
    let match = PersonQuery(search.testDescription).match(SearchedPerson(search.person))
    #expect(try #require(match).score > 0)
  }

  @Test func `is one of fifty or more`() {
    #expect(Search.all.count >= 50)
  }

  @Test(arguments: [
    ("Virtanen", "Korhonen", "Matti"), ("Matti Korhonen", "Virtanen", "Matti"),
    ("Li", "Virtanen", "Lo"), ("Virtanen 1944", "Virtanen", "Matti"),
    ("16.6.1943", "Virtanen", "Matti"), ("Matti Matti", "Virtanen", "Matti"),
    ("Aino", "Virtanen", "Olavi"), ("", "Virtanen", "Matti"), (" - ", "Virtanen", "Matti"),
  ])
  func `is not found by what is another person's`(typed: String, family: String, given: String) {
    let person = ClientDetails(
      familyName: family,
      givenNames: given,
      code: .none,
      statedBirthDay: Day(iso: "1943-05-15")
    )
    #expect(PersonQuery(typed).match(SearchedPerson(person)) == nil)
  }

  @Test func `is told why, the closest first`() throws {
    let matches = try ["Matti Virtanen", "Wirtanen Matti", "Mati Virtanne", "Virt Matti"].map {
      try #require(
        PersonQuery($0).match(
          SearchedPerson(ClientDetails(familyName: "Virtanen", givenNames: "Matti", code: .none))
        )
      )
    }
    #expect(matches.map(\.score) == [100, 97, 82, 92])
    #expect(matches[2].reasons.map(\.field) == [.familyName, .givenNames])
    #expect(matches[2].reasons.map(\.closeness) == [.slips(1), .spelling])
  }

  @Test(arguments: ["010594Y9032", "010594y9032", "010594Y9033", "010594Y903", "019594Y9032"])
  func `is found by a code with a slip in it`(typed: String) throws {
    let person = ClientDetails(
      familyName: "Niitty",
      givenNames: "Eino",
      code: .personal(try PersonalIdentityCode("010594Y9032"))
    )
    #expect(PersonQuery(typed).match(SearchedPerson(person)) != nil)
  }

  @Test(arguments: ["😀", "مريم", "Мария", "‮Metsä"])
  func `is found by a name in any letters`(name: String) {
    let person = ClientDetails(familyName: "Metsä", givenNames: name, code: .none)
    #expect(PersonQuery(name).match(SearchedPerson(person)) != nil)
  }
}
