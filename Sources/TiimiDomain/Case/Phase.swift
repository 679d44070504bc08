/// The phases of the process (vaiheet); always derived from what has been recorded.
public enum Phase: String, CaseIterable, Comparable, Sendable {
  /// Tunnistaminen.
  case identification
  /// Ehdotus ja suostumus.
  case invitation
  /// Yhteinen palvelutarpeen arviointi.
  case sharedAssessment
  /// Tiimin kokoaminen.
  case teamAssembly
  /// Tiimitapaamiset.
  case teamMeeting
  /// Vastuut.
  case responsibilities
  /// Yhteinen suunnitelma.
  case sharedPlan
  /// Seuranta.
  case followUp
  /// Päättäminen.
  case closing

  /// Orders the phases as the process names them; they may overlap and repeat.
  public static func < (lhs: Phase, rhs: Phase) -> Bool { lhs.place < rhs.place }

  private var place: Int { Phase.allCases.firstIndex(of: self) ?? 0 }
}

extension CaseFile {
  /// The phases in which something has been recorded, in the order of the process.
  public var phasesBegun: [Phase] { Phase.allCases.filter(hasBegun) }

  /// The furthest phase begun; a case that is not opened is at identification.
  public var phase: Phase { phasesBegun.last ?? .identification }

  private func hasBegun(_ phase: Phase) -> Bool {
    switch phase {
    case .identification: isOpened
    case .invitation: information != nil
    case .sharedAssessment: assessment.started != nil || !views.isEmpty
    case .teamAssembly: !members.isEmpty
    case .teamMeeting: meetings.contains { $0.stage == .called || $0.stage == .held }
    case .responsibilities: !responsibilities.isEmpty
    case .sharedPlan: !plan.contents.isEmpty
    case .followUp: !followUps.isEmpty
    case .closing: isClosed
    }
  }
}
