/// An area of support need (tuen tarve), the ten items of 1301/2014 11 §; the raw value is the item's number.
public enum NeedArea: Int, CaseIterable, Comparable, Sendable {
  /// Coping with daily life (jokapäiväisestä elämästä selviytyminen).
  case dailyLife = 1
  /// Housing (asuminen).
  case housing
  /// Financial support (taloudellinen tuki).
  case finances
  /// Preventing exclusion and promoting inclusion (syrjäytymisen torjuminen, osallisuus).
  case inclusion
  /// Violence, abuse and maltreatment (väkivalta, hyväksikäyttö, kaltoinkohtelu).
  case violence
  /// Acute crises (äkilliset kriisitilanteet).
  case crisis
  /// A child's balanced development and wellbeing (lapsen tasapainoinen kehitys).
  case childDevelopment
  /// Substances, addiction, mental health, illness, disability, ageing (päihteet, sairaus, ikääntyminen).
  case healthAndAgeing
  /// Other physical, mental, social or cognitive functioning (muu toimintakyky).
  case functioning
  /// Support of the close ones of a person in need (omaisten ja läheisten tukeminen).
  case closePersons

  /// Orders the areas as the Act lists them.
  public static func < (lhs: NeedArea, rhs: NeedArea) -> Bool { lhs.rawValue < rhs.rawValue }
}
