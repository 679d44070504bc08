import MinunTiimini
import TiimiDomain
import TiimiReports

/// The options that all exports for evaluators share.
enum EvaluatorOptions {
  /// Which cases: `--from`, `--to`, `--as-of`, `--unit`, `--where`.
  static let selection: [Option] = [
    .firstDay, .lastDay, .asOf,
    Option(
      "unit",
      .reference(.unit),
      summary: Phrase(
        fi: "vain tämän yksikön asiat; voi antaa monta kertaa",
        sv: "bara denna enhets ärenden; kan ges flera gånger",
        en: "only the cases of this unit; may be given many times"
      ),
      isRepeatable: true
    ),
    .text(
      "where",
      Phrase(
        fi: "FEEL-ehto, jonka asian on täytettävä",
        sv: "ett FEEL-villkor som ärendet ska uppfylla",
        en: "a FEEL condition that a case has to meet"
      )
    ),
  ]

  /// How persons leave: `--key`, `--study`, `--dates`, `--hide-units`, `--identified`.
  static let privacy: [Option] = [
    Option(
      "key",
      .file,
      summary: Phrase(
        fi: "tutkimusavain, jolla pseudonyymit tehdään",
        sv: "studienyckeln som pseudonymerna görs med",
        en: "the study key that the pseudonyms are made with"
      )
    ),
    .text(
      "study",
      Phrase(
        fi: "tutkimuksen nimi; samalla nimellä pseudonyymit pysyvät samoina",
        sv: "studiens namn; under samma namn förblir pseudonymerna desamma",
        en: "the name of the study; pseudonyms stay the same under one name"
      )
    ),
    Option(
      "dates",
      .choice([
        Choice(
          "exact",
          Phrase(fi: "päivät sellaisinaan", sv: "dagar som de är", en: "as they are")
        ),
        Choice("week", Phrase(fi: "viikon maanantai", sv: "veckans måndag", en: "week’s Monday")),
        Choice(
          "shifted",
          Phrase(
            fi: "siirretty henkilöittäin, välit säilyvät",
            sv: "förskjutna per person, intervallen kvarstår",
            en: "moved for each person, intervals stay"
          )
        ),
      ]),
      summary: Phrase(fi: "miten päivät lähtevät", sv: "hur dagar lämnas ut", en: "how days leave"),
      standard: Phrase(fi: "exact", sv: "exact", en: "exact")
    ),
    Option(
      flag: "hide-units",
      summary: Phrase(
        fi: "myös yksiköistä pseudonyymit",
        sv: "pseudonymer också för enheter",
        en: "pseudonyms for units too"
      )
    ),
    .text(
      "identified",
      Phrase(
        fi: "syy viedä rekisterin omin tunnistein; vain pääkäyttäjä, jää käyttölokiin",
        sv: "skäl att exportera med registrets egna id; bara huvudanvändaren, antecknas i loggen",
        en: "why to export under the register’s own identifiers; administrators only, logged"
      )
    ),
  ]

  /// Where it goes: `--for`, `--out`, `--replace`.
  static let target: [Option] = [
    .text(
      "for",
      Phrase(
        fi: "kenelle aineisto menee; jää käyttölokiin",
        sv: "vem som får materialet; antecknas i användningsloggen",
        en: "who gets the data; kept in the access log"
      ),
      isRequired: true
    ),
    Option(
      "out",
      .file,
      summary: Phrase(
        fi: "tiedosto tai kansio, joka ilmestyy, kun vienti on kokonainen",
        sv: "filen eller mappen, som visar sig när exporten är hel",
        en: "the file or folder, which appears when the export is whole"
      ),
      isRequired: true
    ),
    Option(
      flag: "replace",
      summary: Phrase(
        fi: "korvaa vanha samanniminen vienti",
        sv: "ersätt en gammal export med samma namn",
        en: "replace an old export of that name"
      )
    ),
  ]

  /// How small a group of persons may show: `--threshold`.
  static let threshold = Option(
    "threshold",
    .number(3...1_000),
    summary: Phrase(
      fi: "pienin henkilömäärä, joka näytetään; alle 5 vain pääkäyttäjä",
      sv: "minsta antal personer som visas; under 5 bara huvudanvändaren",
      en: "the smallest number of persons shown; under 5 for administrators only"
    ),
    standard: Phrase(fi: "5", sv: "5", en: "5")
  )

  /// All of them, in the order of the help.
  static let all = selection + privacy + target
}
