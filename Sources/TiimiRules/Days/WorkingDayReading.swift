import TiimiDomain

/// Which days of the week are taken for a weekday (arkipäivä).
///
/// The text of the Act does not settle whether a Saturday counts towards the seven weekdays of the
/// Social Welfare Act 1301/2014 section 36. The default is not verified; whichever is used is shown
/// with every result.
public enum WorkingDayReading: String, CaseIterable, Sendable {
  /// Monday to Friday; the default.
  case mondayToFriday = "mon-fri"
  /// Monday to Saturday.
  case mondayToSaturday = "mon-sat"

  /// The reading in words.
  public var name: Phrase {
    switch self {
    case .mondayToFriday:
      Phrase(
        fi: "arkipäiviä ovat maanantaista perjantaihin",
        sv: "vardagar är måndag till fredag",
        en: "weekdays are Monday to Friday"
      )
    case .mondayToSaturday:
      Phrase(
        fi: "arkipäiviä ovat maanantaista lauantaihin",
        sv: "vardagar är måndag till lördag",
        en: "weekdays are Monday to Saturday"
      )
    }
  }
}
