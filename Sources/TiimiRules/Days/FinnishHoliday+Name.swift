import TiimiDomain

extension FinnishHoliday {
  /// The name of the holiday as used within a sentence.
  public var name: Phrase {
    switch self {
    case .newYearsDay:
      Phrase(fi: "uudenvuodenpäivä", sv: "nyårsdagen", en: "New Year's Day")
    case .epiphany:
      Phrase(fi: "loppiainen", sv: "trettondagen", en: "Epiphany")
    case .goodFriday:
      Phrase(fi: "pitkäperjantai", sv: "långfredagen", en: "Good Friday")
    case .easterDay:
      Phrase(fi: "pääsiäispäivä", sv: "påskdagen", en: "Easter Day")
    case .easterMonday:
      Phrase(fi: "toinen pääsiäispäivä", sv: "annandag påsk", en: "Easter Monday")
    case .mayDay:
      Phrase(fi: "vapunpäivä", sv: "första maj", en: "May Day")
    case .ascensionDay:
      Phrase(fi: "helatorstai", sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
    case .whitSunday:
      Phrase(fi: "helluntai", sv: "pingstdagen", en: "Whit Sunday")
    case .midsummerEve:
      Phrase(fi: "juhannusaatto", sv: "midsommarafton", en: "Midsummer Eve")
    case .midsummerDay:
      Phrase(fi: "juhannuspäivä", sv: "midsommardagen", en: "Midsummer Day")
    case .allSaintsDay:
      Phrase(fi: "pyhäinpäivä", sv: "alla helgons dag", en: "All Saints' Day")
    case .independenceDay:
      Phrase(fi: "itsenäisyyspäivä", sv: "självständighetsdagen", en: "Independence Day")
    case .christmasEve:
      Phrase(fi: "jouluaatto", sv: "julafton", en: "Christmas Eve")
    case .christmasDay:
      Phrase(fi: "joulupäivä", sv: "juldagen", en: "Christmas Day")
    case .secondChristmasDay:
      Phrase(fi: "toinen joulupäivä", sv: "annandag jul", en: "Second Day of Christmas")
    }
  }
}
