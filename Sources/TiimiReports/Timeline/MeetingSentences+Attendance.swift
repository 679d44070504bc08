import TiimiDomain

extension Narrator {
  /// The people of an attendance list, or nil when there is nobody.
  func lines(_ attendance: [Attendance]) -> String? {
    attendance.isEmpty ? nil : attendance.map(line).joined(separator: "; ")
  }

  /// One person with what is not ordinary: `Liisa Lahti, etäyhteydellä, saapui klo 13.10`.
  private func line(_ attendance: Attendance) -> String {
    let parts = [
      name(attendance.participant), how(attendance.presence),
      attendance.arrived.map { Self.arrived(language, ["time": DateText.clock($0, language)]) },
      attendance.left.map { Self.left(language, ["time": DateText.clock($0, language)]) },
      attendance.identified.map {
        Self.identified(language, ["how": $0.label(language)])
      },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// How somebody attended, line by line: the presence and the times.
  ///
  /// Why somebody was excused and how they were identified are told only to those who may read the
  /// whole minutes.
  func presence(of attendance: Attendance, isWhole: Bool) -> [Page.Line] {
    let times = [
      attendance.arrived.map { Self.arrived(language, ["time": DateText.clock($0, language)]) },
      attendance.left.map { Self.left(language, ["time": DateText.clock($0, language)]) },
      isWhole
        ? attendance.identified.map {
          Self.identified(language, ["how": $0.label(language)])
        } : nil,
    ].compactMap(\.self)
    let reason = isWhole ? how(attendance.presence) : nil
    let first = reason ?? attendance.presence.label(language)
    return [Page.Line(first)] + times.map { Page.Line($0, .quiet) }
  }

  private func how(_ presence: Presence) -> String? {
    switch presence {
    case .inPerson: nil
    case .remote: presence.label(language)
    case .excused(let reason): presence.label(language) + ": " + reason
    case .absent: Self.withoutNotice(language)
    }
  }

  private static let identified = Phrase(
    fi: "tunnistaminen: {how}",
    sv: "identifiering: {how}",
    en: "identified: {how}"
  )
  private static let arrived = Phrase(
    fi: "saapui klo {time}",
    sv: "kom kl. {time}",
    en: "arrived at {time}"
  )
  private static let left = Phrase(
    fi: "lähti klo {time}",
    sv: "gick kl. {time}",
    en: "left at {time}"
  )
  private static let withoutNotice = Phrase(
    fi: "ei ilmoittanut esteestä",
    sv: "meddelade inget förhinder",
    en: "without notice"
  )
}
