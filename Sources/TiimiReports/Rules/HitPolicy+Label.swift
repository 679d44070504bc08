import TiimiDomain
import TiimiRules

extension HitPolicy {
  /// What becomes of the rows that match, in a few words.
  package var label: Phrase {
    switch self {
    case .unique:
      Phrase(
        fi: "enintään yksi rivi sopii",
        sv: "högst en rad passar",
        en: "at most one row matches"
      )
    case .any: Phrase(fi: "rivit sanovat samaa", sv: "raderna säger samma", en: "the rows agree")
    case .priority:
      Phrase(fi: "tärkein rivi", sv: "den viktigaste raden", en: "the row that ranks first")
    case .first:
      Phrase(fi: "ensimmäinen sopiva rivi", sv: "första passande rad", en: "the first match")
    case .ruleOrder:
      Phrase(
        fi: "sopivat rivit järjestyksessä",
        sv: "passande rader i ordning",
        en: "all matches in order"
      )
    case .outputOrder:
      Phrase(
        fi: "sopivat rivit tärkeysjärjestyksessä",
        sv: "passande rader i rangordning",
        en: "all matches by rank"
      )
    case .collect: Phrase(fi: "kaikki sopivat rivit", sv: "alla passande rader", en: "all matches")
    case .sum:
      Phrase(fi: "sopivien summa", sv: "summan av dem som passar", en: "the sum of the matches")
    case .minimum:
      Phrase(fi: "sopivista pienin", sv: "den minsta som passar", en: "the smallest match")
    case .maximum:
      Phrase(fi: "sopivista suurin", sv: "den största som passar", en: "the largest match")
    case .count:
      Phrase(fi: "sopivien lukumäärä", sv: "antalet som passar", en: "the number of matches")
    }
  }
}
