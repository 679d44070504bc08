import TiimiDomain

extension CommandGroup {
  /// Rules and decision models.
  static let rules = CommandGroup(
    "rules",
    summary: Phrase(
      fi: "Säännöt ja päätösmallit",
      sv: "Regler och beslutsmodeller",
      en: "Rules and decision models"
    ),
    commands: [.rulesDMN, .rulesConformance]
  )
}
