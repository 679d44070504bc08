import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  var teamName: ResourceName { name(.careTeam, "team") }

  /// Whether there is a team: somebody beside the client has joined.
  var hasTeam: Bool { file.members.contains { period(of: $0) != nil } }

  /// The client and everybody who has joined the team, also those who have left.
  ///
  /// Those who were proposed or declined are not members, and FHIR has no word for them.
  func writeTeam(into writer: inout JSONWriter) {
    guard hasTeam else { return }
    let isActive = !file.isClosed && file.members.contains(where: \.isActive)
    resource(teamName, into: &writer) { writer in
      writer.field("status", isActive ? "active" : "inactive")
      writer.reference("subject", patient)
      writer.array("participant") { writer in
        writer.object { writer in
          writer.array("role") { writer in
            writer.concept([FHIRCode(.capacity, "client", Names().name(of: .client, language))])
          }
          writer.reference("member", patient)
        }
        for member in file.members {
          if let period = period(of: member) { write(member, period, into: &writer) }
        }
      }
      writer.references(
        "reasonReference",
        Set(file.members.filter { period(of: $0) != nil }.map(\.need)).sorted()
          .filter { file.needs[$0] != nil }.map { FHIRReference(name(of: $0)) }
      )
      writer.references(
        "managingOrganization",
        [file.unit.flatMap { reference(to: $0) }].compactMap { $0 }
      )
    }
  }

  private func write(
    _ member: Member,
    _ period: (from: Day, until: Day?),
    into writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.array("role") { writer in
        writer.concept([FHIRCode(.capacity, member.capacity, language)], text: role(of: member))
      }
      writer.reference("member", reference(to: member.participant))
      if let staff = member.participant.staff, source.staff[staff] != nil {
        writer.reference("onBehalfOf", organisation(of: member.participant))
      }
      writer.period("period", period.from.iso, period.until?.iso)
    }
  }

  private func role(of member: Member) -> String {
    let profession = member.participant.staff.flatMap { source.staff[$0]?.profession }
    let words = profession?.title(language) ?? member.capacity.title(language)
    guard file.convener == member.number else { return words }
    return words + ", " + ItemKind.convener.label(language)
  }

  /// The days of a membership; nil for those who have not accepted.
  ///
  /// The day of joining is not kept by a membership that has ended; its entry tells it.
  private func period(of member: Member) -> (from: Day, until: Day?)? {
    switch member.stage {
    case .accepted(let from, let until): return (from, until)
    case .ended(let day, _):
      for recorded in authorship.standing.reversed() {
        if case .team(.accepted(member.number, let from, _)) = recorded.entry {
          return (min(from, day), day)
        }
      }
      return nil
    default: return nil
    }
  }
}
