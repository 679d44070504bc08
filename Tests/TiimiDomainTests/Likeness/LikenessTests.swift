import Testing
import TiimiDomain

@Suite struct `Two people's details` {
  /// Two different people who are easily taken for one.
  struct Pair: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: ClientDetails
    let second: ClientDetails

    init(_ first: String, _ second: String) {
      testDescription = first + " – " + second
      self.first = details(first)
      self.second = details(second)
    }

    static let all = shortNames + twins + generations + commonNames

    /// A slip in a short name makes it another name.
    private static let shortNames = [
      ("Aino", "Eino"), ("Anna", "Anni"), ("Olli", "Elli"), ("Eila", "Eija"), ("Arto", "Arvo"),
      ("Rita", "Riia"), ("Jari", "Jani"), ("Mari", "Mira"), ("Esa", "Eva"), ("Timo", "Tomi"),
      ("Elli", "Eli"), ("Kari", "Kati"),
    ].map { Pair("Virtanen/\($0.0)/1943-05-15", "Virtanen/\($0.1)/1943-05-15") }

    private static let twins = [
      ("Maria", "Marja"), ("Kalle", "Ville"), ("Aino", "Eino"), ("Tiina", "Tiia"),
      ("Juhani", "Johanna"), ("Anna Maria", "Anni Marja"), ("Liisa", "Leena"), ("Pekka", "Paavo"),
      ("Sari", "Satu"), ("Oskari", "Osmo"), ("Helmi", "Hilma"), ("Kaarina", "Katariina"),
    ].map {
      Pair(
        "Korhonen/\($0.0)/1970-01-02/980/040 123 4567",
        "Korhonen/\($0.1)/1970-01-02/980/040 123 4567"
      )
    }

    private static let generations = [
      ("Virtanen/Matti", "1920-03-01", "1950-04-02"), ("Laine/Eino", "1935-01-01", "1961-09-30"),
      ("Salo/Juho Matti", "1900-01-01", "1929-01-02"), ("Niemi/Aino", "1941-11-11", "1971-01-12"),
      ("Öhman/Åke", "1933-02-03", "1957-06-07"), ("Mäki/Kalle", "1948-08-08", "1974-03-17"),
      ("Rinne/Anna", "1955-05-05", "1981-12-01"), ("Lahti/Toivo", "1922-02-02", "1944-10-28"),
      ("Koski/Liisa", "1960-06-16", "1989-01-05"), ("Heino/Pekka", "1945-07-17", "1973-02-28"),
      ("Aalto/Oskari", "1938-10-10", "1966-04-19"), ("Harju/Helmi", "1927-12-24", "1952-03-15"),
      ("Ranta/Ilmari", "1917-12-06", "1949-08-21"),
    ].map { Pair("\($0.0)/\($0.1)/980/040 123 4567", "\($0.0)/\($0.2)/980/040 123 4567") }

    private static let commonNames = [
      ("Virtanen/Matti/1943-05-15", "Korhonen/Matti/1944-05-16"),
      ("Virtanen/Matti/1943-05-15", "Virtanen/Antti/1943-05-15"),
      ("Virtanen/Matti", "Virtanen/Mikko"), ("Korhonen/Liisa", "Korhonen/Leena"),
      ("Korhonen/Liisa/1950-01-01", "Virtanen/Liisa/1951-02-03"),
      ("Mäkinen/Timo/1960-01-01", "Mäkinen/Tomi/1960-01-01"),
      ("Nieminen/Eila/1939-04-04", "Niemi/Eija/1939-04-04"),
      ("Virtanen/Matti Olavi/1943-05-15", "Virtanen/Mauri Olavi/1943-05-15"),
      ("Korhonen/Anna Maria/1943-05-15", "Korhonen/Aino Maria/1943-05-15"),
      ("Virtanen/Matti/1943-05-15", "Virtala/Pekka/1943-05-15"),
      ("Korhonen/Matti/1943-05-15", "Kortelainen/Mirja/1943-05-15"),
      ("Laine/Kari/1955-12-12", "Laine/Kaarina/1955-12-12"),
      ("Hämäläinen/Toivo/1930-01-01", "Hämäläinen/Toini/1930-01-01"),
    ].map { Pair($0.0, $0.1) }
  }

  @Test func `make fifty pairs of different people`() {
    #expect(Pair.all.count == 50)
  }

  @Test(arguments: Pair.all)
  func `are never certainly or likely the same when they are two`(pair: Pair) {
    let likeness = Likeness(of: pair.first, and: pair.second)
    #expect(likeness.level != .certain)
    #expect(likeness.level != .likely)
    #expect(likeness == Likeness(of: pair.second, and: pair.first))
  }

  @Test(
    arguments: [
      ("Virtanen/Matti/1943-05-15", "Virtanen/Matti/1943-05-15", .likely),
      ("Virtanen/Matti Olavi/1943-05-15", "Wirtanen/Matti/1943-05-15", .likely),
      ("Virtanen/Matti/1943-05-15", "Virtanne/Matti/1943-05-15", .likely),
      ("Matti/Virtanen/1943-05-15", "Virtanen/Matti Olavi/1943-05-15", .possible),
      ("Mäki-Kuutti/Anna-Maija/1943-05-15", "Makikuutti/Annamaija/1943-05-15", .likely),
      ("Virtanen/Matti/1943-05-15", "Virtanen/Matti/1943-05-16", .possible),
      ("Virtanen/Matti/1943-05-06", "Virtanen/Matti/1943-06-05", .possible),
      ("Virtanen/Matti", "Virtanen/Matti", .possible),
      ("Virtanen/Matti/1943-05-15", "Virtanen/Matti", .possible),
      ("Virtanen/Marita/1943-05-15", "Virtanen/Maritta/1943-05-15", .likely),
      ("Virtanen/Liisa/1943-05-15", "Korhonen/Liisa/1943-05-15", .possible),
      ("Virtanen/Matti/1943-05-15", "Korhonen/Pekka/1943-05-15", .unlikely),
    ] as [(String, String, Likeness.Level)]
  )
  func `come to a level`(first: String, second: String, level: Likeness.Level) {
    #expect(Likeness(of: details(first), and: details(second)).level == level)
  }

  @Test func `are of one person when the code is the same, of two when the codes differ`() throws {
    var first = details("Virtanen/Matti/1943-05-15")
    var second = details("Korhonen/Liisa/1943-05-15")
    first.code = .personal(try PersonalIdentityCode("010594Y9032"))
    second.code = first.code
    #expect(Likeness(of: first, and: second).level == .certain)
    second = first
    second.code = .personal(try PersonalIdentityCode("150543-9127"))
    #expect(Likeness(of: first, and: second).level == .different)
    second.code = .temporary("T-1")
    second.statedBirthDay = first.birthDay
    #expect(Likeness(of: first, and: second).level == .likely)
  }

  @Test func `under a protection order tell nothing of home and telephone`() {
    let first = details("Virtanen/Matti/1943-05-15/980/040 123 4567")
    var second = first
    second.hasProtectionOrder = true
    let hidden = Likeness(of: first, and: second).comparisons.suffix(2)
    #expect(hidden.map(\.agreement) == [.unknown, .unknown])
    #expect(Likeness(of: first, and: first).comparisons.suffix(2).map(\.points) == [5, 10])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `are compared alike from both sides, and themselves are the most alike`(seed: UInt64) {
    var dice = SeededRandomness(seed: seed)
    let people = (0..<6).map { _ in somebody(&dice) }
    for first in people {
      let itself = Likeness(of: first, and: first).points
      for second in people {
        let likeness = Likeness(of: first, and: second)
        #expect(likeness == Likeness(of: second, and: first))
        #expect(likeness.points <= itself)
      }
    }
  }

  @Test func `are the same however their letters are composed`() {
    let composed = details("M\u{E4}kinen/\u{C5}ke/1943-05-15")
    let decomposed = details("Ma\u{308}kinen/A\u{30A}ke/1943-05-15")
    #expect(
      Likeness(of: composed, and: decomposed) == Likeness(of: composed, and: composed)
    )
  }
}

/// Details from `family/given/birth day/municipality/telephone`, the last ones left out at will.
private func details(_ text: String) -> ClientDetails {
  let parts = text.split(separator: "/").map(String.init)
  return ClientDetails(
    familyName: parts[0],
    givenNames: parts[1],
    code: .none,
    statedBirthDay: parts.count > 2 ? Day(iso: parts[2]) : nil,
    phone: parts.count > 4 ? parts[4] : nil,
    municipality: parts.count > 3 ? parts[3] : nil
  )
}

private func somebody(_ dice: inout SeededRandomness) -> ClientDetails {
  let family = ["Virtanen", "Wirtanen", "Virtanne", "Mäki-Kuutti", "Mäkikuutti", "Kuutti", "Eino"]
  let given = ["Matti", "Mati", "Aino", "Eino", "Maria", "Marja", "Anna Maria", "Virtanen Matti"]
  let days = ["1943-05-15", "1943-05-16", "1970-01-02", nil]
  return ClientDetails(
    familyName: family.randomElement(using: &dice) ?? "",
    givenNames: given.randomElement(using: &dice) ?? "",
    code: .none,
    statedBirthDay: (days.randomElement(using: &dice) ?? nil).flatMap { Day(iso: $0) },
    phone: ["040 123 4567", "+358 40 1234567", nil].randomElement(using: &dice) ?? nil,
    municipality: ["980", "837", nil].randomElement(using: &dice) ?? nil
  )
}
