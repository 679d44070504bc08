import TiimiDomain

extension EvaluationReport {
  /// Everything the report says that no metric says itself.
  enum Words {}
}

extension EvaluationReport.Words {
  static let title = Phrase(
    fi: "Minun tiimini: toiminnan arviointi",
    sv: "Mitt team: utvärdering av verksamheten",
    en: "My team: evaluation of the work"
  )
  static let aboutTitle = Phrase(
    fi: "Mitä mitattiin ja keistä",
    sv: "Vad som mättes och om vilka",
    en: "What was measured, and on whom"
  )
  static let period = Phrase(fi: "Jakso", sv: "Period", en: "Period")
  static let asOf = Phrase(
    fi: "Tiedot sellaisina kuin ne olivat",
    sv: "Uppgifterna som de var",
    en: "As known on"
  )
  static let cases = Phrase(
    fi: "Jaksolla avoinna olleita asioita",
    sv: "Ärenden som var öppna under perioden",
    en: "Cases open in the period"
  )
  static let persons = Phrase(
    fi: "Eri henkilöitä",
    sv: "Olika personer",
    en: "Different persons"
  )
  static let published = Phrase(
    fi: "Aiemmin julkaistu",
    sv: "Tidigare publicerat",
    en: "Published earlier"
  )
  static let metrics = Phrase(fi: "Tunnuslukuja", sv: "Mått", en: "Metrics")
  static let weekdays = Phrase(fi: "Arkipäivät", sv: "Vardagar", en: "Weekdays")
  static let threshold = Phrase(fi: "Pienet ryhmät", sv: "Små grupper", en: "Small groups")
  static let thresholdText = Phrase(
    fi: "alle {threshold} henkilön luvut on peitetty ja ne, joista peitetyn voisi laskea; "
      + "peitettyjä tuloksia {hidden}",
    sv: "tal om färre än {threshold} personer är dolda och de som ett dolt tal kunde räknas ut av; "
      + "dolda resultat {hidden}",
    en:
      "figures of fewer than {threshold} persons are hidden, and those that would give them away; "
      + "hidden results {hidden}"
  )
  static let register = Phrase(fi: "Rekisteri", sv: "Register", en: "Register")
  static let practice = Phrase(
    fi: "harjoitusrekisteri: luvut ovat keksittyjä",
    sv: "övningsregister: talen är påhittade",
    en: "a practice register: the figures are invented"
  )
  static let noDecision = Phrase(
    fi: "Luvut kuvaavat kirjattua toimintaa. Ne eivät yksin osoita syytä eivätkä vaikutusta.",
    sv: "Talen beskriver den verksamhet som antecknats. De visar inte i sig orsak eller verkan.",
    en:
      "The figures describe the work as it was recorded. By themselves they show neither cause nor "
      + "effect."
  )
  static let resultsTitle = Phrase(fi: "Tulokset", sv: "Resultat", en: "Results")
  static let metric = Phrase(fi: "Tunnusluku", sv: "Mått", en: "Metric")
  static let value = Phrase(fi: "Arvo (95 %:n väli)", sv: "Värde (95 %)", en: "Value (95 %)")
  static let counted = Phrase(fi: "Lukumäärät", sv: "Antal", en: "Counts")
  static let status = Phrase(fi: "Tila", sv: "Status", en: "Status")
  static let spread = Phrase(
    fi: "puolet {low}–{high}, 90 % enintään {p90}",
    sv: "hälften {low}–{high}, 90 % högst {p90}",
    en: "half {low}–{high}, 90 % within {p90}"
  )
  static let missingTitle = Phrase(fi: "Mitä puuttuu", sv: "Vad som saknas", en: "What is missing")
  static let without = Phrase(
    fi: "Tunnusluvut ilman arvoa",
    sv: "Mått utan värde",
    en: "Metrics without a value"
  )
  static let leftOut = Phrase(
    fi: "Laskennasta jätetyt, syittäin",
    sv: "Inte räknade, enligt orsak",
    en: "Left out, by reason"
  )
  static let nothingMissing = Phrase(
    fi: "Jokaisella tunnusluvulla on arvo, eikä mitään jätetty laskematta.",
    sv: "Varje mått har ett värde och inget lämnades oräknat.",
    en: "Every metric has a value and nothing was left out."
  )
  static let funnelTitle = Phrase(
    fi: "Seulonnasta seurantaan",
    sv: "Från screening till uppföljning",
    en: "From screening to follow-up"
  )
  static let funnelText = Phrase(
    fi:
      "Kukin vaihe laskee sen, mitä jaksolla tapahtui. Samat asiakkaat eivät kulje kaikkien vaiheiden "
      + "läpi yhden jakson aikana, joten erotukset eivät kerro, kuinka moni jäi pois.",
    sv:
      "Varje steg räknar det som skedde under perioden. Samma klienter går inte igenom alla steg under "
      + "en period, så skillnaderna berättar inte hur många som föll bort.",
    en:
      "Each step counts what took place in the period. The same clients do not pass through all steps "
      + "within one period, so differences do not tell how many dropped out."
  )
  static let screened = Phrase(
    fi: "Valmiita seulontoja",
    sv: "Fullständiga screeningar",
    en: "Completed screenings"
  )
  static let positive = Phrase(
    fi: "Positiivisia seulontoja",
    sv: "Positiva screeningar",
    en: "Positive screenings"
  )
  static let proposed = Phrase(
    fi: "Tiimiä ehdotettu 30 päivän kuluessa",
    sv: "Team föreslaget inom 30 dagar",
    en: "Team proposed within 30 days"
  )
  static let accepted = Phrase(
    fi: "Ehdotukseen suostuttu",
    sv: "Förslag som godtogs",
    en: "Proposals accepted"
  )
  static let met = Phrase(
    fi: "Ensimmäinen tiimitapaaminen pidetty",
    sv: "Det första teammötet hållet",
    en: "First team meeting held"
  )
  static let followed = Phrase(
    fi: "Seurantoja ajallaan",
    sv: "Uppföljningar i tid",
    en: "Follow-ups in time"
  )
  static let notAsked = Phrase(fi: "ei laskettu", sv: "inte beräknat", en: "not computed")
  static let noFunnel = Phrase(
    fi: "Jaksolla ei ole seulontoja, ehdotuksia, tapaamisia eikä seurantoja, joista voisi kertoa.",
    sv: "Under perioden finns inga screeningar, förslag, möten eller uppföljningar att berätta om.",
    en: "The period has no screenings, proposals, meetings or follow-ups to tell of."
  )
  static let step = Phrase(fi: "Vaihe", sv: "Steg", en: "Step")
  static let number = Phrase(fi: "Lukumäärä", sv: "Antal", en: "Number")
  static let waitingTitle = Phrase(fi: "Odottaminen", sv: "Väntan", en: "Waiting")
  static let waitingText = Phrase(
    fi: "Käyrä näyttää, kuinka suuri osa odottaa vielä. Nekin ovat mukana, joiden odotus jatkuu "
      + "(Kaplan–Meier). Varjostettu alue katkoviivoineen on 95 prosentin väli. Portaat on harvennettu "
      + "niin, ettei mikään niistä kerro harvoista.",
    sv:
      "Kurvan visar hur stor del som ännu väntar. Också de vars väntan pågår är med (Kaplan–Meier). Det "
      + "skuggade området med streckade linjer är 95-procentsintervallet. Stegen är glesa så att inget "
      + "berättar om några få.",
    en:
      "The curve shows the share still waiting, those whose wait goes on included (Kaplan–Meier). The "
      + "shaded area with dashed edges is the 95 % interval. Steps are far enough apart that none "
      + "tells of a few."
  )
  static let noWaiting = Phrase(
    fi: "Jaksolla alkaneita odotuksia on liian vähän, jotta käyrän voisi näyttää.",
    sv: "För få väntetider började under perioden för att visa en kurva.",
    en: "Too few waits began in the period to show a curve."
  )
  static let median = Phrase(
    fi: "Odotuksia alkoi {count}. Mediaani {median} (95 %: {low}–{high}).",
    sv: "{count} började vänta. Median {median} (95 %: {low}–{high}).",
    en: "{count} began to wait. Median {median} (95 %: {low}–{high})."
  )
  static let notReached = Phrase(
    fi:
      "Odotuksia alkoi {count}. Mediaania ei saavutettu: yli puolet odotti vielä seurannan lopussa.",
    sv:
      "{count} började vänta. Medianen nåddes inte: över hälften väntade ännu då uppföljningen slutade.",
    en: "{count} began to wait. The median was not reached: over half still waited when last seen."
  )
  static let weekdayCount = Phrase(fi: "Arkipäivää", sv: "Vardagar", en: "Weekdays")
  static let day = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  static let days = Phrase(fi: "Päivää", sv: "Dagar", en: "Days")
  static let share = Phrase(fi: "Odottaa vielä", sv: "Väntar ännu", en: "Still waiting")
  static let interval = Phrase(fi: "95 %:n väli", sv: "95 %-intervall", en: "95 % interval")
  static let stillWaiting = Phrase(
    fi: "Seurannassa ja odottaa",
    sv: "Följs och väntar",
    en: "Followed and waiting"
  )
  static let tableBelow = Phrase(
    fi: "Samat luvut ovat taulukossa kuvan alla.",
    sv: "Samma tal finns i tabellen under bilden.",
    en: "The same figures are in the table below the picture."
  )
}
