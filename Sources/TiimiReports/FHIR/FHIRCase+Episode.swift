import TiimiDomain
import TiimiEncoding

/// How far an episode of care has come, of the words that FHIR has for it.
private enum EpisodeStatus: String {
  case planned, onhold, active, finished, cancelled
}

extension FHIRCase {
  var episodeName: ResourceName { ResourceName(.episodeOfCare, file.id) }

  /// The case: planned until the client says yes, active then, finished when closed.
  ///
  /// A case that is closed before the client has said yes is cancelled. One resource tells all the
  /// episodes of the case in its history of statuses.
  func writeEpisode(into writer: inout JSONWriter) {
    guard let opening = file.opening else { return }
    let course = statuses
    resource(episodeName, into: &writer) { writer in
      writer.array("identifier") { writer in
        writer.object { writer in
          writer.field("system", FHIRSystem.caseNumber.uri)
          writer.field("value", opening.caseNumber)
        }
      }
      writer.field("status", course.last?.status.rawValue ?? EpisodeStatus.planned.rawValue)
      writer.array("statusHistory", course.enumerated()) { step, writer in
        let next = step.offset + 1
        writer.object { writer in
          writer.field("status", step.element.status.rawValue)
          writer.period(
            "period",
            step.element.since.iso,
            next < course.count ? course[next].since.iso : nil
          )
        }
      }
      writer.array("type") {
        $0.concept([FHIRCode(.process, "minun-tiimini", Self.process(language))])
      }
      writeDiagnoses(into: &writer)
      writer.reference("patient", patient)
      writer.reference("managingOrganization", file.unit.flatMap { reference(to: $0) })
      writer.period("period", opening.occurred.iso, file.episodes.last?.closing?.occurred.iso)
      if case .named(let staff, _)? = file.ownWorker {
        writer.reference("careManager", reference(to: staff))
      }
      if hasTeam { writer.references("team", [FHIRReference(teamName)]) }
    }
  }

  private func writeDiagnoses(into writer: inout JSONWriter) {
    if file.needs.isEmpty { return }
    writer.array("diagnosis", file.needs) { need, writer in
      writer.object { $0.reference("condition", FHIRReference(name(of: need.number))) }
    }
  }

  /// The statuses that the case has been through, with the moments since which they held.
  private var statuses: [(status: EpisodeStatus, since: Moment)] {
    var steps: [(status: EpisodeStatus, since: Moment)] = []
    var isAgreed = false
    for recorded in authorship.standing {
      let status: EpisodeStatus
      switch recorded.entry {
      case .identification(.opened): status = .planned
      case .invitation(.answered(.yes, _, _)):
        isAgreed = true
        status = .active
      case .invitation(.answered(.later, _, _)): status = .onhold
      case .closing(.closed): status = isAgreed ? .finished : .cancelled
      case .closing(.reopened): status = isAgreed ? .active : .planned
      default: continue
      }
      if steps.last?.status == status { continue }
      // Entries may be written in another order than things happened; a status never ends before it
      // begins.
      let since = max(recorded.occurred, steps.last?.since ?? recorded.occurred)
      steps.append((status, since))
    }
    return steps
  }

  private static let process = Phrase(
    fi: "Monialainen palveluprosessi",
    sv: "Sektorsövergripande serviceprocess",
    en: "Multidisciplinary service process"
  )
}
