import TiimiDomain
import TiimiRules

extension GoalAttainment {
  /// What must stand beside every T score: the levels are ordinal.
  ///
  /// Source: Turner-Stokes 2009; the score itself is `tScore(levels:weights:)`.
  public static let caution = Phrase(
    fi:
      "T-luku on laskettu järjestysasteikon arvoista. Se auttaa puhumaan muutoksesta, mutta erot ja "
      + "keskiarvot eivät ole mittayksiköitä.",
    sv: "T-talet är räknat av värden på en ordinalskala. Det hjälper att tala om förändring, men "
      + "skillnader och medelvärden är inga måttenheter.",
    en: "T is computed from ordinal levels. It helps to talk about change, but its differences and "
      + "means are not units of measure."
  )
}
