import TiimiDomain

/// A code of a system, with its words.
struct FHIRCode: Hashable, Sendable {
  let system: FHIRSystem
  let code: String
  let display: String?

  init(_ system: FHIRSystem, _ code: String, _ display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }

  /// The code of a word that the domain knows, with its label.
  init<Word: RawRepresentable & Labelled>(
    _ system: FHIRSystem,
    _ word: Word,
    _ language: Language
  ) where Word.RawValue == String {
    self.init(system, word.rawValue, word.title(language))
  }
}

/// Codes of others that the export uses as they are.
extension FHIRCode {
  static let personalIdentity = FHIRCode(.identifierType, "NNFIN")
  static let protectionOrder = FHIRCode(.securityLabel, "TURVAKIELTO", "Turvakielto")
  static let survey = FHIRCode(.observationCategory, "survey", "Survey")
  static let problem = FHIRCode(.conditionCategory, "problem-list-item", "Problem List Item")
  static let active = FHIRCode(.conditionClinical, "active", "Active")
  static let unknown = FHIRCode(.dataAbsentReason, "unknown", "Unknown")
  static let ambulatory = FHIRCode(.actCode, "AMB", "ambulatory")
  static let virtual = FHIRCode(.actCode, "VR", "virtual")
  static let author = FHIRCode(.provenanceAgent, "author", "Author")
  static let consentDocument = FHIRCode(.loinc, "59284-0", "Patient Consent")
  static let auditPanel = FHIRCode(.loinc, "72109-2")
  static let auditTotal = FHIRCode(.loinc, "75626-2")
}

/// What an observation of the export is about.
enum ObservedMatter: String, CaseIterable, Sendable {
  case worry, contact, initiation
  case instrumentResult = "instrument-result"
  case decision
  case answer = "invitation-answer"
  case view, strength, understanding, assessment
  case minutes = "meeting-minutes"
  case goalRating = "goal-rating"
  case fact, closing
}

extension ObservedMatter: Labelled {
  /// What the observation is about.
  var label: Phrase {
    switch self {
    case .worry:
      Phrase(
        fi: "huoli, josta asia alkoi",
        sv: "oro som ledde till ärendet",
        en: "worry that began the case"
      )
    case .contact: Phrase(fi: "yhteydenotto", sv: "kontakt", en: "contact")
    case .initiation: Phrase(fi: "vireilletulo", sv: "inledande", en: "initiation")
    case .instrumentResult:
      Phrase(fi: "mittarin tulos", sv: "resultat av mätinstrument", en: "instrument result")
    case .decision:
      Phrase(
        fi: "tunnistamisen ratkaisu",
        sv: "avgörande i identifieringen",
        en: "decision in identification"
      )
    case .answer: Phrase(fi: "asiakkaan vastaus", sv: "klientens svar", en: "the client's answer")
    case .view: Phrase(fi: "näkemys", sv: "åsikt", en: "view")
    case .strength: Phrase(fi: "voimavara", sv: "resurs", en: "strength")
    case .understanding:
      Phrase(fi: "yhteinen ymmärrys", sv: "gemensam förståelse", en: "shared understanding")
    case .assessment:
      Phrase(fi: "yhteinen arviointi", sv: "gemensam bedömning", en: "shared assessment")
    case .minutes: Phrase(fi: "muistio", sv: "promemoria", en: "minutes")
    case .goalRating:
      Phrase(fi: "tavoitteen arviointi", sv: "bedömning av målet", en: "rating of a goal")
    case .fact: Phrase(fi: "kirjattu tieto", sv: "antecknad uppgift", en: "recorded fact")
    case .closing: Phrase(fi: "päättäminen", sv: "avslutande", en: "closing")
    }
  }
}
