import TiimiDomain

extension RunChart.Rules {
  /// The shift rule in words, for printing beside the chart.
  public var shiftText: Phrase {
    Phrase(
      fi: "Siirtymä: vähintään \(shift) peräkkäistä pistettä mediaanin samalla puolella; mediaanin "
        + "päälle osuvia pisteitä ei lasketa. Sääntö on tämän ohjelman oma.",
      sv: "Skifte: minst \(shift) punkter i följd på samma sida om medianen; punkter på medianen "
        + "räknas inte. Regeln är programmets egen.",
      en:
        "Shift: at least \(shift) points in a row on one side of the median; points on the median "
        + "are not counted. The rule is this program's own."
    )
  }

  /// The trend rule in words, for printing beside the chart.
  public var trendText: Phrase {
    Phrase(
      fi:
        "Suunta: vähintään \(trend) peräkkäistä pistettä, joista jokainen on edellistä suurempi tai "
        + "jokainen edellistä pienempi; edellisen kanssa yhtä suuria ei lasketa. Sääntö on tämän "
        + "ohjelman oma.",
      sv:
        "Trend: minst \(trend) punkter i följd där var och en är större eller var och en mindre än "
        + "den föregående; punkter lika stora som den föregående räknas inte. Regeln är programmets "
        + "egen.",
      en:
        "Trend: at least \(trend) points in a row, each above or each below the one before; a point "
        + "equal to the one before is not counted. The rule is this program's own."
    )
  }
}

extension RunChart.Finding {
  /// What was found, with the number of points.
  public var text: Phrase {
    switch kind {
    case .above:
      Phrase(
        fi: "siirtymä ylöspäin, \(length) pistettä",
        sv: "skifte uppåt, \(length) punkter",
        en: "shift upwards, \(length) points"
      )
    case .below:
      Phrase(
        fi: "siirtymä alaspäin, \(length) pistettä",
        sv: "skifte nedåt, \(length) punkter",
        en: "shift downwards, \(length) points"
      )
    case .rising:
      Phrase(
        fi: "nouseva suunta, \(length) pistettä",
        sv: "stigande trend, \(length) punkter",
        en: "rising trend, \(length) points"
      )
    case .falling:
      Phrase(
        fi: "laskeva suunta, \(length) pistettä",
        sv: "fallande trend, \(length) punkter",
        en: "falling trend, \(length) points"
      )
    }
  }
}
