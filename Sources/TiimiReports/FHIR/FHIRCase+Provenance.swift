import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  /// Who wrote what and when: one for each standing entry that something in the bundle comes from.
  func writeProvenances(into writer: inout JSONWriter) {
    for recorded in authorship.standing {
      let targets = Set(resources(from: recorded)).filter { written.places[$0] != nil }
        .sorted { $0.id < $1.id }
      if targets.isEmpty { continue }
      let place = ClientRegister(of: targets.compactMap { written.places[$0] })
      resource(ResourceName(.provenance, hashing: recorded.id.text), in: place, into: &writer) {
        writer in
        writer.references("target", targets.map { FHIRReference($0) })
        writer.field("occurredDateTime", recorded.occurred.iso)
        writer.field("recorded", recorded.recorded.iso)
        writer.array("agent") { writer in
          writer.object { writer in
            writer.concept("type", .author)
            writer.reference("who", reference(to: recorded.actor))
          }
        }
      }
    }
  }

  private func resources(from recorded: RecordedEntry) -> [ResourceName] {
    switch recorded.entry {
    case .fact(.recorded): [name(.fact, recorded.version)]
    case .agreement(.rated(let rating)): [name(of: rating.goal)]
    default: recorded.entry.links.touches.flatMap(resources)
    }
  }

  /// The resources that a thing in the case file became.
  private func resources(from item: ItemReference) -> [ResourceName] {
    let number = item.number
    return switch item.kind {
    case .opening: [episodeName, name(.worry)]
    case .contact: [name(.contact)]
    case .initiation: [name(.initiation)]
    case .identification: [name(.decision)]
    case .answer: [episodeName, name(.answer)]
    case .screening, .result: results(item.kind, number)
    case .permission: [name(.consent, "permission", number)]
    case .view: [name(.view, number)]
    case .strength: [name(.strength, number)]
    case .understanding: [name(.understanding, number)]
    case .assessmentCompletion, .ownWorkerNeed, .clientView: [name(.assessment)]
    case .need: [name(of: ItemNumber<Need>(number))]
    case .member, .memberStage, .convener: [teamName]
    case .ownWorker: [episodeName]
    case .meeting, .meetingTime, .meetingStage: meeting(ItemNumber(number))
    case .topic, .topicOutcome:
      file.topics[ItemNumber(number)].map { [name(.minutes, $0.meeting.value)] } ?? []
    case .minutes: [name(.minutes, number)]
    case .goal: [name(of: ItemNumber<Goal>(number))]
    case .responsibility, .responsibilityStage: [name(of: ItemNumber<Responsibility>(number))]
    case .plan, .planItem, .planAgreement, .followUp, .followUpStage: [planName]
    case .closing: [episodeName] + file.episodes.map { name(.closing, $0.number) }
    case .transfer: [episodeName]
    case .information, .assessment, .networkPerson, .rating, .entry: []
    }
  }

  private func results(_ kind: ItemKind, _ number: Int) -> [ResourceName] {
    [
      name(.questionnaireResponse, kind.rawValue, number),
      name(.observation, kind.rawValue, number), name(.riskAssessment, kind.rawValue, number),
    ]
  }

  private func meeting(_ number: ItemNumber<Meeting>) -> [ResourceName] {
    [appointmentName(number), encounterName(number), name(.minutes, number.value)]
  }
}
