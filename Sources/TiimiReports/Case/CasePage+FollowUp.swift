import TiimiDomain

extension CasePage {
  /// The next follow-up and what the latest one found.
  var followUp: Page.Section? {
    let open = file.followUps.filter(\.isOpen).min { $0.planned < $1.planned }
    let latest = file.followUps.last { $0.held != nil }
    let held = latest?.held
    return section(
      Self.heading,
      [
        rows([
          open.map(nextRow),
          row(Self.latest, latest.flatMap(heldDay)),
          row(Self.experience, held.map { text(of: $0.experience) }),
          row(Self.then, held.map { narrator.nextStep($0.next) }),
        ])
      ]
    )
  }

  private func heldDay(of followUp: FollowUp) -> String? {
    guard let held = followUp.held else { return nil }
    guard followUp.wasHeldLate else { return narrator.day(held.day) }
    let lateness = narrator.word(.lateSince, ["day": narrator.day(followUp.planned)])
    return "\(narrator.day(held.day)), \(lateness)"
  }

  private func nextRow(_ followUp: FollowUp) -> Page.Row {
    let distance = DateText.distance(to: followUp.planned, from: today, language)
    let text = DateText.weekdayAndDay(followUp.planned, language) + " (\(distance))"
    let role: Page.Role = followUp.planned < today ? .bad : .emphasis
    return Page.Row(narrator(Self.next), Page.Cell(text, role))
  }

  private func text(of experience: PlanContent) -> String {
    switch experience {
    case .text(let words): narrator.quote(words)
    case .obstacle(let reason): narrator.word(Self.notHad, ["reason": reason])
    }
  }

  private static let heading = Phase.followUp.label
  private static let next = Phrase(
    fi: "seuraava seuranta",
    sv: "nästa uppföljning",
    en: "next follow-up"
  )
  private static let latest = Phrase(
    fi: "viimeksi pidetty",
    sv: "senast hållen",
    en: "latest held"
  )
  private static let experience = Phrase(
    fi: "asiakkaan kokemus",
    sv: "klientens upplevelse",
    en: "the client’s experience"
  )
  private static let then = Phrase(fi: "sovittiin", sv: "överenskommet", en: "agreed next")
}
