import TiimiDomain

/// What a metric's definition rests on.
public enum MetricSource: Hashable, Sendable {
  /// A place in the statutes, such as `1301/2014 36 § 2 mom.`.
  case statute(String)
  /// The description of the model of multidisciplinary service process (Ylöjärvi, Innokylä).
  case model
  /// A published measure or method of somebody else.
  case published(String)
  /// A choice of this program; it says so, so that nobody takes it for a norm.
  case ownChoice
  /// A local file.
  case local(String)

  /// The source in words.
  public var name: Phrase {
    switch self {
    case .statute(let place): Phrase(fi: place, sv: place, en: place)
    case .model:
      Phrase(
        fi: "Monialainen palveluprosessi / Minun tiimini (Innokylä)",
        sv: "Sektorsövergripande serviceprocess / Minun tiimini (Innokylä)",
        en: "Multidisciplinary service process / Minun tiimini (Innokylä)"
      )
    case .published(let name): Phrase(fi: name, sv: name, en: name)
    case .ownChoice:
      Phrase(fi: "tämän ohjelman valinta", sv: "programmets eget val", en: "this program's choice")
    case .local(let words): Phrase(fi: words, sv: words, en: words)
    }
  }
}

/// Where a metric belongs in the frameworks that evaluators use.
///
/// The domains of the AHRQ Care Coordination Measures Atlas and the subscales of PACIC are named in
/// short own words; their exact wording has not been verified.
public enum MetricTag: String, CaseIterable, Sendable {
  case accountability = "ahrq:accountability"
  case communicate = "ahrq:communicate"
  case transitions = "ahrq:transitions"
  case needsAndGoals = "ahrq:needs-and-goals"
  case proactivePlan = "ahrq:proactive-plan"
  case monitor = "ahrq:monitor-follow-up"
  case selfManagement = "ahrq:self-management"
  case communityResources = "ahrq:community-resources"
  case alignResources = "ahrq:align-resources"
  case activation = "pacic:patient-activation"
  case decisionSupport = "pacic:decision-support"
  case goalSetting = "pacic:goal-setting"
  case problemSolving = "pacic:problem-solving"
  case coordination = "pacic:follow-up-coordination"
  case citizenEmpowerment = "scirocco:citizen-empowerment"
  case populationApproach = "scirocco:population-approach"
  case evaluationMethods = "scirocco:evaluation-methods"
  case governance = "scirocco:structure-governance"
  case equality = "612/2021-29:equality"
  case coordinationOfServices = "612/2021-29:coordination-of-services"
  case availability = "612/2021-29:availability"
  case seedIdentification = "model:identification"
  case seedStructures = "model:structured-ways"
  case seedCooperation = "model:cooperation"
}
