import TiimiDomain

/// The options of `tiimi conformance`.
enum ConformanceOptions {
  /// All of them in the order of the help.
  static let all = choosing + showing + reading

  /// Those that say nothing beside an event log.
  static let ofRegister = [
    "from", "to", "as-of", "unit", "case", "deviations", "level", "rules",
  ]

  private static let choosing: [Option] = [
    .day(
      "from",
      Phrase(
        fi: "ensimmäinen päivä; mukana ovat silloin tai sen jälkeen auki olleet jaksot",
        sv: "första dagen; perioder som varit öppna då eller senare är med",
        en: "the first day; episodes open on it or later are looked at"
      )
    ),
    .day("to", Phrase(fi: "viimeinen päivä", sv: "sista dagen", en: "the last day")),
    .day(
      "as-of",
      Phrase(
        fi: "vain sen päivän loppuun mennessä kirjattu",
        sv: "endast det som antecknats före dagens slut",
        en: "only what was recorded by the end of that day"
      )
    ),
    Option(
      "unit",
      .reference(.unit),
      summary: Phrase(
        fi: "yksikön tunnus; voi antaa monta",
        sv: "enhetens kod; flera kan ges",
        en: "the unit’s code; several may be given"
      ),
      isRepeatable: true
    ),
    Option(
      "case",
      .reference(.case),
      summary: Phrase(
        fi: "vain tämä asia; voi antaa monta",
        sv: "endast detta ärende; flera kan ges",
        en: "this case alone; several may be given"
      ),
      isRepeatable: true
    ),
  ]

  private static let showing: [Option] = [
    Option(
      flag: "deviations",
      summary: Phrase(
        fi: "poikkeamat asioittain niistä asioista, jotka saat lukea",
        sv: "avvikelserna i de ärenden som du får läsa",
        en: "the deviations of the cases that you may read, one by one"
      )
    ),
    Option(
      "variants",
      .number(0...1_000_000),
      summary: Phrase(
        fi: "näin monta yleisintä kulkua",
        sv: "så många av de vanligaste förloppen",
        en: "so many of the commonest ways"
      )
    ),
    Option(
      "level",
      .choice([
        Choice("phase", Phrase(fi: "vaiheet", sv: "faserna", en: "the phases")),
        Choice(
          "activity",
          Phrase(fi: "kaikki kirjaukset", sv: "alla anteckningar", en: "every kind of entry")
        ),
      ]),
      summary: Phrase(
        fi: "miten tarkasti kulku nähdään",
        sv: "hur noga förloppet ses",
        en: "how finely the flow is seen"
      ),
      standard: Phrase(fi: "phase", sv: "phase", en: "phase")
    ),
    Option(
      "graph",
      .file,
      summary: Phrase(
        fi: "kulku kuvana (.svg) tai tietona (.json)",
        sv: "förloppet som bild (.svg) eller data (.json)",
        en: "the flow as a picture (.svg) or as data (.json)"
      )
    ),
    Option(
      "edges",
      .text,
      summary: Phrase(
        fi: "kuinka suuri osa siirtymistä piirretään, kuten 0,9; yleisimmät ensin",
        sv: "hur stor del av övergångarna som ritas, såsom 0,9; de vanligaste först",
        en: "what share of the transitions is drawn, such as 0.9; the commonest first"
      )
    ),
  ]

  private static let reading: [Option] = [
    Option(
      "rules",
      .file,
      summary: Phrase(
        fi: "tiedosto, jossa on omia prosessin sääntöjä",
        sv: "en fil med egna processregler",
        en: "a file of process rules of your own"
      )
    ),
    Option(
      "log",
      .file,
      summary: Phrase(
        fi: "tapahtumaloki (CSV) rekisterin sijasta",
        sv: "en händelselogg (CSV) i stället för registret",
        en: "an event log (CSV) in place of the register"
      )
    ),
    Option(
      "columns",
      .text,
      summary: Phrase(
        fi: "lokin sarakkeet: asia, tapahtuma ja aika, kuten case,activity,timestamp",
        sv: "loggens kolumner: ärende, händelse och tid, såsom case,activity,timestamp",
        en: "the columns of the log: case, activity and time, such as case,activity,timestamp"
      )
    ),
  ]
}
