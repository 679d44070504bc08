import TiimiDomain

extension MetricExclusion {
  /// The reason in words.
  public var name: Phrase {
    switch self {
    case .notYetDue:
      Phrase(
        fi: "määräpäivä ei ole vielä mennyt",
        sv: "sista dagen har inte gått",
        en: "not due yet"
      )
    case .incomplete:
      Phrase(
        fi: "seulonta on kesken",
        sv: "screeningen är ofullständig",
        en: "the screening is incomplete"
      )
    case .alreadyProposed:
      Phrase(
        fi: "tiimiä oli ehdotettu jo ennen seulontaa",
        sv: "teamet hade föreslagits före screeningen",
        en: "the team was proposed before the screening"
      )
    case .answerDeferred:
      Phrase(
        fi: "asiakas lykkäsi vastausta",
        sv: "klienten sköt upp svaret",
        en: "the client put the answer off"
      )
    case .dayMissing:
      Phrase(fi: "päivä puuttuu", sv: "en dag saknas", en: "a day is missing")
    case .groundMissing:
      Phrase(
        fi: "tieto, josta tunnusluvun koskevuus riippuu, puuttuu",
        sv: "uppgiften som avgör om måttet gäller saknas",
        en: "what decides whether it applies is missing"
      )
    case .contradictory:
      Phrase(
        fi: "kirjaukset ovat ristiriidassa",
        sv: "anteckningarna motsäger varandra",
        en: "the records contradict each other"
      )
    case .ruleNotInForce:
      Phrase(
        fi: "sääntö ei ollut voimassa",
        sv: "regeln var inte i kraft",
        en: "the rule was not in force"
      )
    case .closedBeforeDue:
      Phrase(
        fi: "asia päätettiin ennen määräpäivää",
        sv: "ärendet avslutades före sista dagen",
        en: "closed before it was due"
      )
    case .cancelled: Phrase(fi: "peruttu", sv: "inställt", en: "cancelled")
    case .reopened:
      Phrase(fi: "asia avattiin uudelleen", sv: "ärendet öppnades på nytt", en: "reopened")
    case .noMeetingHeld:
      Phrase(
        fi: "tapaamista ei ole vielä pidetty",
        sv: "inget möte har hållits ännu",
        en: "no meeting held yet"
      )
    case .noTopic:
      Phrase(fi: "aiheita ei ole kirjattu", sv: "inga ämnen antecknade", en: "no topic recorded")
    case .sectorMissing:
      Phrase(
        fi: "kenenkään läsnäolijan toimialaa ei tiedetä",
        sv: "ingen deltagares sektor är känd",
        en: "the sector of nobody present is known"
      )
    case .measuredOnce:
      Phrase(fi: "arvioitu vain kerran", sv: "bedömt bara en gång", en: "measured only once")
    case .reportUnnecessary:
      Phrase(
        fi: "palaute kirjattu ilmeisen tarpeettomaksi",
        sv: "återrapport antecknad som uppenbart onödig",
        en: "report back recorded as unnecessary"
      )
    case .notGranted:
      Phrase(
        fi: "palvelua ei myönnetty",
        sv: "servicen beviljades inte",
        en: "the service was not granted"
      )
    case .notInRegister:
      Phrase(
        fi: "luettelossa, mutta ei rekisterissä",
        sv: "på listan men inte i registret",
        en: "listed but not in the register"
      )
    }
  }
}

extension MetricStatus {
  /// The status in words.
  public var name: Phrase {
    switch self {
    case .computed:
      Phrase(fi: "laskettu, ei tavoitetta", sv: "beräknat, inget mål", en: "computed, no target")
    case .within: Phrase(fi: "tavoite täyttyy", sv: "målet nås", en: "within target")
    case .overTarget: Phrase(fi: "tavoite ei täyty", sv: "målet nås inte", en: "over target")
    case .notYetDue: Phrase(fi: "määräaika kesken", sv: "tidsfristen löper ännu", en: "not yet due")
    case .missingData: Phrase(fi: "tietoja puuttuu", sv: "uppgifter saknas", en: "missing data")
    case .contradictoryData:
      Phrase(fi: "ristiriitaisia tietoja", sv: "motstridiga uppgifter", en: "contradictory data")
    case .notComputable:
      Phrase(fi: "ei laskettavissa", sv: "kan inte beräknas", en: "not computable")
    }
  }
}

extension MetricObstacle {
  /// The obstacle in words.
  public var name: Phrase {
    switch self {
    case .nothingInPeriod:
      Phrase(
        fi: "ajanjaksolla ei ole mitään laskettavaa",
        sv: "det finns inget att räkna under tiden",
        en: "there is nothing to count in the period"
      )
    case .allExcluded:
      Phrase(
        fi: "kaikki jäi laskennan ulkopuolelle; syyt ovat vieressä",
        sv: "allt föll utanför beräkningen; orsakerna står intill",
        en: "everything was left out; the reasons are beside"
      )
    case .eligibleListMissing:
      Phrase(
        fi: "anna luettelo kohderyhmästä (--eligible)",
        sv: "ge listan över målgruppen (--eligible)",
        en: "give the list of those in scope (--eligible)"
      )
    case .notRecorded:
      Phrase(
        fi: "tarvittavaa tietoa ei kirjata tähän rekisteriin",
        sv: "uppgiften antecknas inte i detta register",
        en: "what it needs is not recorded in this register"
      )
    case .definedLocally:
      Phrase(
        fi: "määritelmä on paikallinen: anna se tiedostossa (--metrics)",
        sv: "definitionen är lokal: ge den i en fil (--metrics)",
        en: "the definition is local: give it in a file (--metrics)"
      )
    case .needsGroups:
      Phrase(
        fi: "tämä on mikä tahansa tunnusluku ryhmittäin: valitse tunnusluku ja --by",
        sv: "detta är vilket mått som helst per grupp: välj mått och --by",
        en: "this is any other metric by group: choose a metric and --by"
      )
    case .cannotBeGrouped:
      Phrase(
        fi: "lokia ei voi jakaa näihin ryhmiin",
        sv: "loggen kan inte delas i dessa grupper",
        en: "the log cannot be divided into these groups"
      )
    }
  }
}
