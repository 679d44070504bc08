import TiimiDomain

extension EvaluationReport.Words {
  static let stillOpen = Phrase(fi: "Avoinna vielä", sv: "Ännu öppna", en: "Still open")
  static let followedAndOpen = Phrase(
    fi: "Seurannassa ja avoinna",
    sv: "Följs och öppna",
    en: "Followed and open"
  )
  static let openMedian = Phrase(
    fi: "Asioita avattiin {count}. Mediaani {median} (95 %: {low}–{high}).",
    sv: "{count} ärenden öppnades. Median {median} (95 %: {low}–{high}).",
    en: "{count} cases were opened. Median {median} (95 %: {low}–{high})."
  )
  static let mostOpen = Phrase(
    fi: "Asioita avattiin {count}. Mediaania ei saavutettu: yli puolet oli vielä avoinna.",
    sv: "{count} ärenden öppnades. Medianen nåddes inte: över hälften var ännu öppna.",
    en: "{count} cases were opened. The median was not reached: over half were still open."
  )
  static let participationTitle = Phrase(fi: "Osallisuus", sv: "Delaktighet", en: "Participation")
  static let promisesTitle = Phrase(
    fi: "Pidetyt lupaukset",
    sv: "Hållna löften",
    en: "Promises kept"
  )
  static let noShares = Phrase(
    fi: "Kuvaa ei ole, koska millään näistä tunnusluvuista ei ole näytettävää osuutta.",
    sv: "Det finns ingen bild, för inget av dessa mått har en andel som kan visas.",
    en: "There is no picture because none of these metrics has a share that can be shown."
  )
  static let runTitle = Phrase(
    fi: "Kuukausi kuukaudelta",
    sv: "Månad för månad",
    en: "Month by month"
  )
  static let noRun = Phrase(
    fi: "Aikasarjaa ei ole: millään tunnusluvulla ei ole arvoa vähintään kuudelta kuukaudelta.",
    sv: "Det finns ingen tidsserie: inget mått har värden för minst sex månader.",
    en: "There is no run chart: no metric has values of at least six months."
  )
  static let noFinding = Phrase(
    fi: "Ei siirtymää eikä suuntaa näillä säännöillä.",
    sv: "Varken skifte eller trend enligt dessa regler.",
    en: "Neither a shift nor a trend by these rules."
  )
  static let month = Phrase(fi: "Kuukausi", sv: "Månad", en: "Month")
  static let silentMonths = Phrase(
    fi: "Kuukausia ilman arvoa: {count}. Luku on peitetty, tai laskettavaa ei ollut.",
    sv: "Månader utan värde: {count}. Talet är dolt, eller det fanns inget att beräkna.",
    en: "Months without a value: {count}. The figure is hidden, or there was nothing to count."
  )
  static let medianWord = Phrase(fi: "mediaani", sv: "median", en: "median")
  static let equityTitle = Phrase(
    fi: "Yhdenvertaisuus",
    sv: "Likabehandling",
    en: "Equity"
  )
  static let hidden = Phrase(fi: "peitetty", sv: "dolt", en: "hidden")
  static let equityText = Phrase(
    fi:
      "Samat tunnusluvut ryhmittäin. Pienten ryhmien erot ovat usein sattumaa: katso väliä, älä vain arvoa.",
    sv:
      "Samma mått enligt grupp. Skillnader mellan små grupper är ofta slump: se på intervallet, inte "
      + "bara på värdet.",
    en:
      "The same metrics by group. Differences of small groups are often chance: look at the interval, "
      + "not at the value only."
  )
  static let noEquity = Phrase(
    fi: "Jaksolla ei ole mitään, minkä voisi jakaa ryhmiin.",
    sv: "Perioden har inget som kunde delas i grupper.",
    en: "The period has nothing that could be divided into groups."
  )
  static let definitionsTitle = Phrase(fi: "Määritelmät", sv: "Definitioner", en: "Definitions")
  static let definition = Phrase(fi: "Mitä kertoo", sv: "Vad det säger", en: "What it tells")
  static let numerator = Phrase(fi: "Osoittaja", sv: "Täljare", en: "Numerator")
  static let denominator = Phrase(fi: "Nimittäjä", sv: "Nämnare", en: "Denominator")
  static let dateRule = Phrase(fi: "Päiväsääntö", sv: "Dagregel", en: "Date rule")
  static let sources = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
  static let methods = Phrase(
    fi:
      "Osuuksien välit ovat Wilsonin 95 %:n välejä, kvantiilit tyyppiä 7, odotuskäyrät Kaplan–Meierin "
      + "mukaan log-log-välein ja päivät Suomen paikallista aikaa.",
    sv:
      "Andelarnas intervall är Wilsons 95-procentsintervall, kvantilerna av typ 7, väntekurvorna enligt "
      + "Kaplan–Meier med log-log-intervall och dagarna finsk lokal tid.",
    en:
      "Intervals of shares are Wilson's at 95 %, quantiles are of type 7, waiting curves are Kaplan–Meier "
      + "with log-log intervals, and days are local time in Finland."
  )
  static let originTitle = Phrase(
    fi: "Mistä luvut ovat",
    sv: "Varifrån talen kommer",
    en: "Where the figures come from"
  )
  static let entries = Phrase(fi: "Kirjauksia", sv: "Anteckningar", en: "Entries")
  static let head = Phrase(fi: "Ketjun pää", sv: "Kedjans huvud", en: "Head of the chain")
  static let version = Phrase(fi: "Ohjelman versio", sv: "Programmets version", en: "Version")
  static let originText = Phrase(
    fi: "Samasta rekisteristä, jonka ketjulla on sama pää, tulevat samat luvut.",
    sv: "Samma register med samma huvud i kedjan ger samma tal.",
    en: "The same register with the same head of the chain gives the same figures."
  )
}
