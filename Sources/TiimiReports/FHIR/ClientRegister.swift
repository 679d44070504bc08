import TiimiDomain

/// A register into which a document belongs by 703/2023 46–47 §.
///
/// The joint assessment, the plan and other common documents belong to both registers, the client
/// narrative (asiakaskertomus) to the register of social welfare, patient entries to the patient register.
public enum ClientRegister: String, CaseIterable, Sendable {
  /// The client register of social welfare (sosiaalihuollon asiakasrekisteri).
  case social
  /// The patient register (potilasrekisteri).
  case patient
  /// Both.
  case both

  /// Whether an export for this register holds a document that belongs to the other.
  func takes(_ place: ClientRegister) -> Bool {
    self == .both || place == .both || self == place
  }

  /// The register of what was written by a professional of a sector.
  ///
  /// Health professionals write patient entries; everybody else writes to the client's social case.
  init(of sector: Sector?) {
    self = sector == .health ? .patient : .social
  }

  /// The register of something about several documents.
  init(of places: some Sequence<ClientRegister>) {
    let places = Set(places)
    self = places.count == 1 ? places.first ?? .both : .both
  }
}

extension ClientRegister: Labelled {
  /// The register.
  public var label: Phrase {
    switch self {
    case .social:
      Phrase(
        fi: "sosiaalihuollon asiakasrekisteri",
        sv: "socialvårdens klientregister",
        en: "the client register of social welfare"
      )
    case .patient:
      Phrase(fi: "potilasrekisteri", sv: "patientregistret", en: "the patient register")
    case .both: Phrase(fi: "molemmat rekisterit", sv: "båda registren", en: "both registers")
    }
  }
}
