import TiimiDomain

/// The fields of commands in words, by the keys that refusals name them with.
enum FieldLabels {
  /// The field in words with its key, such as `määräpäivä (due)`; the key alone when it has no words.
  static func text(for field: String, _ language: Language) -> String {
    labels[field].map { $0(language) + " (\(field))" } ?? field
  }

  static let labels = times.merging(texts) { $1 }.merging(people) { $1 }.merging(others) { $1 }

  private static let times: [String: Phrase] = [
    "at": Phrase(fi: "tapahtuma-aika", sv: "tidpunkt för händelsen", en: "time it happened"),
    "arrived": Phrase(fi: "saapumisaika", sv: "ankomsttid", en: "time of arrival"),
    "day": Phrase(fi: "päivä", sv: "dag", en: "day"),
    "due": Phrase(fi: "määräpäivä", sv: "sista dag", en: "due day"),
    "ends": Phrase(fi: "päättymisaika", sv: "sluttid", en: "end"),
    "left": Phrase(fi: "poistumisaika", sv: "tid för avfärd", en: "time of leaving"),
    "to": Phrase(fi: "sovittu päivä", sv: "avtalad dag", en: "agreed day"),
    "until": Phrase(fi: "viimeinen päivä", sv: "slutdag", en: "last day"),
  ]

  private static let texts: [String: Phrase] = [
    "alternatives": Phrase(fi: "vaihtoehdot", sv: "alternativ", en: "alternatives"),
    "assessment-ground": Phrase(
      fi: "peruste jättää arviointi kesken",
      sv: "grund för att inte slutföra bedömningen",
      en: "ground for leaving the assessment unfinished"
    ),
    "client-view": Phrase(
      fi: "asiakkaan näkemys",
      sv: "klientens synpunkter",
      en: "the client’s view"
    ),
    "decided": Phrase(fi: "mitä sovittiin", sv: "vad som avtalades", en: "what was agreed"),
    "experience": Phrase(
      fi: "asiakkaan kokemus",
      sv: "klientens upplevelse",
      en: "the client’s experience"
    ),
    "ground": Phrase(fi: "peruste", sv: "grund", en: "ground"),
    "help": Phrase(fi: "annettu apu", sv: "given hjälp", en: "help given"),
    "next": Phrase(
      fi: "kehen asiakas ottaa yhteyttä jatkossa",
      sv: "vem klienten kontaktar i fortsättningen",
      en: "whom the client contacts next"
    ),
    "note": Phrase(fi: "huomautus", sv: "anmärkning", en: "note"),
    "outcome": Phrase(fi: "lopputulos", sv: "resultat", en: "outcome"),
    "reason": Phrase(fi: "syy", sv: "orsak", en: "reason"),
    "summary": Phrase(fi: "yhteenveto", sv: "sammandrag", en: "summary"),
    "text": Phrase(fi: "sisältö", sv: "innehåll", en: "text"),
    "title": Phrase(fi: "aiheen nimi", sv: "ämnets rubrik", en: "title"),
    "what": Phrase(fi: "mitä", sv: "vad", en: "what"),
    "who": Phrase(fi: "ketkä", sv: "vem", en: "who"),
    "why": Phrase(fi: "miksi", sv: "varför", en: "why"),
    "words": Phrase(fi: "omat sanat", sv: "egna ord", en: "own words"),
    "worry": Phrase(fi: "huoli tai toive", sv: "oro eller önskemål", en: "worry or wish"),
  ]

  private static let people: [String: Phrase] = [
    "attendance": Phrase(fi: "osallistujat", sv: "deltagare", en: "attendance"),
    "client": Phrase(fi: "asiakas", sv: "klient", en: "client"),
    "close-person": Phrase(fi: "läheinen", sv: "närstående", en: "close person"),
    "co-worker": Phrase(fi: "työpari", sv: "arbetspar", en: "co-worker"),
    "disagreeing": Phrase(fi: "eri mieltä olevat", sv: "av annan åsikt", en: "those who disagree"),
    "email": Phrase(fi: "sähköposti", sv: "e-post", en: "mail address"),
    "excused": Phrase(fi: "esteen syy", sv: "orsak till förhinder", en: "excuse"),
    "family-name": Phrase(fi: "sukunimi", sv: "efternamn", en: "family name"),
    "given-names": Phrase(fi: "etunimet", sv: "förnamn", en: "given names"),
    "holder": Phrase(fi: "vastuuhenkilö", sv: "ansvarsperson", en: "accountable person"),
    "identified": Phrase(fi: "tunnistaminen", sv: "identifiering", en: "identification"),
    "login": Phrase(fi: "käyttäjätunnus", sv: "användarnamn", en: "short name"),
    "member": Phrase(fi: "jäsen", sv: "medlem", en: "member"),
    "name": Phrase(fi: "nimi", sv: "namn", en: "name"),
    "phone": Phrase(fi: "puhelinnumero", sv: "telefonnummer", en: "telephone number"),
    "recipients": Phrase(fi: "vastaanottajat", sv: "mottagare", en: "recipients"),
    "relation": Phrase(fi: "suhde asiakkaaseen", sv: "relation till klienten", en: "relation"),
    "representative": Phrase(fi: "edustajan nimi", sv: "företrädarens namn", en: "representative"),
    "staff": Phrase(fi: "työntekijä", sv: "arbetstagare", en: "staff member"),
    "system-user": Phrase(fi: "koneen käyttäjä", sv: "datorns användare", en: "system user"),
    "unit": Phrase(fi: "yksikkö", sv: "enhet", en: "unit"),
  ]

  private static let others: [String: Phrase] = [
    "alert": Phrase(fi: "hälytys", sv: "larm", en: "alert"),
    "answers": Phrase(fi: "vastaukset", sv: "svar", en: "answers"),
    "band": Phrase(fi: "luokka", sv: "klass", en: "band"),
    "basis": Phrase(fi: "mihin perustuu", sv: "vad det grundar sig på", en: "basis"),
    "case": Phrase(fi: "asia", sv: "ärende", en: "case"),
    "closeness": Phrase(fi: "läheisyys 1–3", sv: "närhet 1–3", en: "closeness 1–3"),
    "code": Phrase(fi: "tunnus", sv: "beteckning", en: "code"),
    "entry": Phrase(fi: "kirjaus", sv: "anteckning", en: "entry"),
    "fate": Phrase(fi: "miten vastuulle käy", sv: "vad som händer med ansvaret", en: "fate"),
    "followup": Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up"),
    "goal": Phrase(fi: "tavoite", sv: "mål", en: "goal"),
    "importance": Phrase(fi: "tärkeys 0–10", sv: "betydelse 0–10", en: "importance 0–10"),
    "instrument": Phrase(fi: "mittari", sv: "mätinstrument", en: "instrument"),
    "items": Phrase(fi: "luovutettavat tiedot", sv: "uppgifter som lämnas ut", en: "items"),
    "language": Phrase(fi: "kieli", sv: "språk", en: "language"),
    "link": Phrase(fi: "etäyhteyden osoite", sv: "adress för distansmöte", en: "remote address"),
    "meeting": Phrase(fi: "tapaaminen", sv: "möte", en: "meeting"),
    "municipality": Phrase(fi: "kotikunta", sv: "hemkommun", en: "municipality"),
    "need": Phrase(fi: "tuen tarve", sv: "stödbehov", en: "need"),
    "permission": Phrase(fi: "lupa", sv: "tillstånd", en: "permission"),
    "place": Phrase(fi: "paikka", sv: "plats", en: "place"),
    "purpose": Phrase(fi: "käyttötarkoitus", sv: "ändamål", en: "purpose"),
    "rating": Phrase(fi: "arvio −2…+2", sv: "bedömning −2…+2", en: "rating −2…+2"),
    "responsibility": Phrase(fi: "vastuu", sv: "ansvar", en: "responsibility"),
    "rule": Phrase(fi: "sääntö", sv: "regel", en: "rule"),
    "scale": Phrase(fi: "asteikko", sv: "skala", en: "scale"),
    "score": Phrase(fi: "pisteet", sv: "poäng", en: "score"),
    "temporary-code": Phrase(
      fi: "tilapäinen tunnus",
      sv: "tillfällig beteckning",
      en: "temporary code"
    ),
    "topic": Phrase(fi: "aihe", sv: "ämne", en: "topic"),
    "value": Phrase(fi: "arvo", sv: "värde", en: "value"),
    "weight": Phrase(fi: "painoarvo 1–9", sv: "vikt 1–9", en: "weight 1–9"),
  ]
}
