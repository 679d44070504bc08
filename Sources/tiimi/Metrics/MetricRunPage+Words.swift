import TiimiDomain
import TiimiReports
import TiimiRules

extension MetricRunPage {
  static let looked = Phrase(
    fi: "Jakso: {period}. Tiedot päivältä {asOf}, läpikäytyjä asioita: {cases}.",
    sv: "Period: {period}. Uppgifterna från {asOf}, genomgångna ärenden: {cases}.",
    en: "Period: {period}. As known on {asOf}, cases read: {cases}."
  )
  static let metric = Phrase(fi: "Tunnusluku", sv: "Mått", en: "Metric")
  static let value = Phrase(fi: "Arvo", sv: "Värde", en: "Value")
  static let status = Phrase(fi: "Tila", sv: "Status", en: "Status")
  static let all = Phrase(fi: "kaikki", sv: "alla", en: "all")
  static let difference = Phrase(fi: "Ero", sv: "Skillnad", en: "Difference")
  static let points = Phrase(fi: "%-yks.", sv: "%-enh.", en: "pts")
  static let comparison = Phrase(fi: "Vertailu", sv: "Jämförelse", en: "Comparison")
  static let details = Phrase(fi: "Tarkemmin", sv: "Närmare", en: "In detail")
  static let hidden = Phrase(
    fi: "Alle {threshold} henkilön luvut on peitetty (peitettyjä tuloksia {hidden}).",
    sv: "Tal om färre än {threshold} personer är dolda (dolda resultat {hidden}).",
    en: "Figures of fewer than {threshold} persons are hidden (hidden results {hidden})."
  )
  static let counting = Phrase(fi: "Laskutapa:", sv: "Räknesätt:", en: "Counting:")
  static let caution = GoalAttainment.caution
}
