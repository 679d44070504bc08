import Foundation
import Testing

/// What every text in three languages keeps to, whoever writes it.
///
/// A failure names the file and the line of the text.
struct PhraseTests {
  private static let phrases = (try? PhraseLiteral.all()) ?? []

  @Test func `the sources are read`() {
    #expect(Self.phrases.count > 1_000)
    let text = #"Phrase(fi: "a \(b("c")) " + "d", sv: "e", en: "f")"#
    let literal = PhraseLiteral.literals(in: "\n" + text, at: "x").first
    #expect(literal?.fi == #"a \(b("c")) d"#)
    #expect(literal?.line == 2)
  }

  @Test func `no text is missing in one language`() {
    let faulty = Self.phrases.filter { phrase in
      Set(phrase.texts.map { $0.text.allSatisfy(\.isWhitespace) }).count > 1
    }
    #expect(faulty.isEmpty)
  }

  @Test func `no text is left untranslated`() {
    let faulty = Self.phrases.filter { phrase in
      let texts = phrase.texts.map { PhraseLiteral.withoutPlaces($0.text) }
      let isLong = texts[0].count > 12 && PhraseLiteral.words(of: texts[0]).count > 1
      return isLong && Set(texts).count < 3
    }
    #expect(faulty.isEmpty)
  }

  @Test func `the texts have the same places for facts`() {
    let faulty = Self.phrases.filter { phrase in
      Set(phrase.texts.map { PhraseLiteral.places(in: $0.text) }).count > 1
    }
    #expect(faulty.isEmpty)
  }

  /// A number before a noun needs `Counted`: "1 vastuu", "2 vastuuta".
  @Test func `a number does not meet a noun without its case form`() {
    let faulty = Self.phrases.filter { phrase in
      Self.countedNouns(in: phrase.fi).contains { !Self.sameInEveryNumber.contains($0) }
    }
    #expect(faulty.isEmpty)
  }

  /// Nouns that stand in the same form after one and after many.
  private static let sameInEveryNumber: Set<String> = ["päivän", "prosenttia", "kpl"]

  /// The words that follow an interpolated count.
  private static func countedNouns(in text: String) -> [String] {
    let pieces = text.components(separatedBy: "\\(").dropFirst()
    return pieces.compactMap { piece in
      guard let end = piece.firstIndex(of: ")") else { return nil }
      let name = piece[..<end].lowercased()
      let rest = piece[piece.index(after: end)...]
      guard name.hasSuffix("count"), !name.contains(" "), rest.first == " " else { return nil }
      let word = rest.dropFirst().prefix { $0.isLetter }
      return word.isEmpty ? nil : String(word)
    }
  }

  @Test(arguments: [
    ("omatyöntekij", "kontaktperson"), ("vastuuhenkilö", "ansvarsperson"),
    ("palvelutarpeen arvioin", "bedömning"), ("palveluntar", "servicebehov"),
    ("tuen tarpe", "stödbehov|behov av"), ("luovutuslu", "tillstånd"), ("suostumu", "samtyck"),
    ("yhteinen suunnitel", "gemensam"), ("muistio", "promemori"),
    ("koollekutsuja", "sammankalla"), ("seurannan", "uppfölj"), ("voimavar", "resurs"),
    ("läheisen", "närstående"), ("edunvalvoja", "intressebevaka"),
    ("määräaika", "tidsfrist|tid"), ("rekisteri", "regist"), ("tavoit", "mål"),
    ("hallintopäätö", "beslut"), ("yksikk", "enhet"), ("vastuu", "ansvar"),
    ("päättämi", "avslut"), ("seulon", "screening"), ("mittari", "instrument"),
    ("turvakiel", "spärrmark"), ("verkostokart", "nätverkskart"),
    ("kirjauks", "anteckning|antecknats"), ("omin sanoin", "egna ord"), ("sivullis", "utomståend"),
    ("harjoitusrekisteri", "övningsregist"), ("varmuuskopio", "säkerhetskopi"),
  ])
  func `a Swedish text has the Swedish term`(finnish: String, swedish: String) {
    let terms = swedish.split(separator: "|")
    let faulty = Self.phrases.filter { phrase in
      Self.hasWord(beginning: finnish, phrase.fi)
        && !terms.contains { phrase.sv.lowercased().contains($0) }
        && !Self.freely.contains { phrase.fi.contains($0) }
    }
    #expect(faulty.isEmpty)
  }

  private static func hasWord(beginning stem: String, _ text: String) -> Bool {
    let text = text.lowercased()
    guard let range = text.range(of: stem) else { return false }
    return range.lowerBound == text.startIndex
      || !text[text.index(before: range.lowerBound)].isLetter
  }

  /// Texts whose Swedish says the same in other words.
  private static let freely: [String] = [
    "erityistä tukea tarvitsevan omatyöntekijä", "uutena kirjauksena", "kirjauksen tekstissä",
    "varmuuskopion nimi",
  ]
}
