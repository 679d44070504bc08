import TiimiDomain
import TiimiRules

extension FactType {
  /// The type in words, with the codes of a choice and the members of a list.
  package func words(_ language: Language) -> String {
    switch self {
    case .choice(let codes), .choices(let codes):
      name(language) + ": " + codes.joined(separator: ", ")
    case .list(let members):
      name(language) + ": "
        + members.map { "\($0.name) (\($0.type.name(language)))" }.joined(separator: ", ")
    default: name(language)
    }
  }

  /// The type in a word or two.
  package var name: Phrase {
    switch self {
    case .yesNo: Phrase(fi: "kyllä tai ei", sv: "ja eller nej", en: "yes or no")
    case .number: Phrase(fi: "luku", sv: "tal", en: "a number")
    case .day: Phrase(fi: "päivä", sv: "dag", en: "a day")
    case .text: Phrase(fi: "teksti", sv: "text", en: "text")
    case .choice: Phrase(fi: "yksi koodi", sv: "en kod", en: "one code")
    case .choices: Phrase(fi: "koodeja", sv: "koder", en: "codes")
    case .numbers: Phrase(fi: "lukuja", sv: "tal", en: "numbers")
    case .texts: Phrase(fi: "tekstejä", sv: "texter", en: "texts")
    case .list: Phrase(fi: "luettelo", sv: "lista", en: "a list")
    }
  }
}

extension FactOrigin {
  /// The origin in data: `day`, `client`, `entries` or `recorded`.
  package var code: String {
    switch self {
    case .day: "day"
    case .client: "client"
    case .entries: "entries"
    case .recorded: "recorded"
    }
  }

  /// Where the fact comes from, in a few words.
  package var label: Phrase {
    switch self {
    case .day:
      Phrase(fi: "päivä, jota kysytään", sv: "dagen som frågan gäller", en: "the day asked for")
    case .client:
      Phrase(fi: "asiakkaan tiedot", sv: "klientens uppgifter", en: "the client's record")
    case .entries:
      Phrase(fi: "asian kirjaukset", sv: "ärendets anteckningar", en: "the entries of the case")
    case .recorded:
      Phrase(
        fi: "erikseen kirjattu tieto",
        sv: "separat antecknad uppgift",
        en: "a fact recorded by its name"
      )
    }
  }
}

extension String {
  /// A command with the number of the case, and of the thing at hand, in their places.
  package func command(for caseNumber: String?, item: Int? = nil) -> String {
    let words = split(separator: " ", omittingEmptySubsequences: false).map { word in
      word == "CASE" ? caseNumber ?? "CASE" : String(word)
    }
    let filled = words.joined(separator: " ")
    return item.map { Template(filled).filled(with: ["number": String($0)]) } ?? filled
  }
}
