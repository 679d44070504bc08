import TiimiDomain

extension RefusalCatalogue {
  /// Metrics and files of local metrics, 660–667.
  static let metrics: [Entry] = [
    Entry(number: 660, kind: .notFound, text: .metricUnknown),
    Entry(number: 661, kind: .badInput, text: .metricFileUnreadable),
    Entry(number: 662, kind: .badInput, text: .metricFileOther),
    Entry(number: 663, kind: .badInput, text: .metricTranslationMissing),
    Entry(number: 664, kind: .badInput, text: .metricIdentifierTaken),
    Entry(number: 665, kind: .badInput, text: .metricConditionFaulty),
    Entry(number: 666, kind: .badInput, text: .metricFieldWrong),
    Entry(number: 667, kind: .badInput, text: .eligibleLineWrong),
  ]
}

extension RefusalText {
  fileprivate static let metricUnknown = RefusalText(
    problem: Phrase(
      fi: "Tällaista tunnuslukua ei ole[; tarkoititko: {closest}].",
      sv: "Det finns inget sådant mått[; menade du: {closest}].",
      en: "There is no such metric[; did you mean: {closest}]."
    ),
    remedy: Phrase(
      fi: "Katso tunnusluvut komennolla tiimi metrics list.",
      sv: "Se måtten med tiimi metrics list.",
      en: "See the metrics with tiimi metrics list."
    )
  )
  fileprivate static let metricFileUnreadable = RefusalText(
    problem: Phrase(
      fi: "Tunnuslukutiedostoa ei voi lukea[: rivi {line}, sarake {column}].",
      sv: "Måttfilen kan inte läsas[: rad {line}, kolumn {column}].",
      en: "The file of metrics cannot be read[: line {line}, column {column}]."
    ),
    remedy: Phrase(
      fi: "Korjaa kohta; kentät ovat tiedostossa docs/schema/metrics.json.",
      sv: "Rätta stället; fälten finns i docs/schema/metrics.json.",
      en: "Mend the place; the fields are in docs/schema/metrics.json."
    )
  )
  fileprivate static let metricFileOther = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole tunnuslukutiedosto, tai se on uudempaa muotoa.",
      sv: "Filen är ingen måttfil, eller så har den ett nyare format.",
      en: "The file is no file of metrics, or its format is newer."
    ),
    remedy: Phrase(
      fi: "Tiedoston alussa on oltava \"format\": \"tiimi-metrics\" ja \"formatVersion\": 1.",
      sv: "Filen ska börja med \"format\": \"tiimi-metrics\" och \"formatVersion\": 1.",
      en: "The file must begin with \"format\": \"tiimi-metrics\" and \"formatVersion\": 1."
    )
  )
  fileprivate static let metricTranslationMissing = RefusalText(
    problem: Phrase(
      fi: "Teksti puuttuu jollakin kielellä[: {field}].",
      sv: "En text saknas på något språk[: {field}].",
      en: "A text is missing in a language[: {field}]."
    ),
    remedy: Phrase(
      fi: "Kirjoita se suomeksi (fi), ruotsiksi (sv) ja englanniksi (en).",
      sv: "Skriv den på finska (fi), svenska (sv) och engelska (en).",
      en: "Write it in Finnish (fi), Swedish (sv) and English (en)."
    )
  )
  fileprivate static let metricIdentifierTaken = RefusalText(
    problem: Phrase(
      fi: "Tunnus on jo toisella tunnusluvulla[: {field}].",
      sv: "Ett annat mått har redan beteckningen[: {field}].",
      en: "Another metric has the identifier already[: {field}]."
    ),
    remedy: Phrase(
      fi: "Anna paikalliselle tunnusluvulle oma tunnus, kuten L01.",
      sv: "Ge det lokala måttet en egen beteckning, till exempel L01.",
      en: "Give the local metric an identifier of its own, such as L01."
    )
  )
  fileprivate static let metricConditionFaulty = RefusalText(
    problem: Phrase(
      fi: "Ehtoa ei voi lukea[: {field}][, rivi {line}][, sarake {column}][: {name}].",
      sv: "Villkoret kan inte läsas[: {field}][, rad {line}][, kolumn {column}][: {name}].",
      en: "The condition cannot be read[: {field}][, line {line}][, column {column}][: {name}]."
    ),
    remedy: Phrase(
      fi: "Käytä FEEL-kieltä ja kenttiä, jotka näkyvät komennolla tiimi metrics list --fields.",
      sv: "Använd FEEL och fälten som visas med tiimi metrics list --fields.",
      en: "Use FEEL and the fields that tiimi metrics list --fields shows."
    )
  )
  fileprivate static let metricFieldWrong = RefusalText(
    problem: Phrase(
      fi: "Tunnusluvun kenttä puuttuu tai ei kuulu tällaiseen tunnuslukuun[: {field}].",
      sv: "Ett fält i måttet saknas eller hör inte till ett sådant mått[: {field}].",
      en: "A field of the metric is missing, or has no place in such a metric[: {field}]."
    ),
    remedy: Phrase(
      fi: """
        Osuudella on numerator.when, keskiarvolla value ja ajalla days.from ja days.to; malli on \
        tiedostossa Examples/evaluation/metrics.json.
        """,
      sv: """
        En andel har numerator.when, ett medelvärde value och en tid days.from och days.to; se \
        Examples/evaluation/metrics.json.
        """,
      en: """
        A proportion has numerator.when, a mean value, a time days.from and days.to; see \
        Examples/evaluation/metrics.json.
        """
    )
  )
  fileprivate static let eligibleLineWrong = RefusalText(
    problem: Phrase(
      fi: "Luettelon rivi ei ole henkilötunnus eikä asiakkaan tunniste[: rivi {line}].",
      sv: "En rad på listan är varken en personbeteckning eller en klients id[: rad {line}].",
      en: "A line of the list is no identity code and no client's identifier[: line {line}]."
    ),
    remedy: Phrase(
      fi: "Kirjoita yksi tunnus riville; tyhjät rivit ohitetaan.",
      sv: "Skriv en beteckning per rad; tomma rader hoppas över.",
      en: "Write one identifier on a line; empty lines are passed over."
    )
  )
}
