import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  func appointmentName(_ meeting: ItemNumber<Meeting>) -> ResourceName {
    name(.appointment, "meeting", meeting.value)
  }

  func encounterName(_ meeting: ItemNumber<Meeting>) -> ResourceName {
    name(.encounter, "meeting", meeting.value)
  }

  /// Meetings: an appointment for each that was called, an encounter for each that was held.
  func writeMeetings(into writer: inout JSONWriter) {
    for meeting in file.meetings {
      writeAppointment(meeting, into: &writer)
      guard meeting.stage == .held else { continue }
      writeEncounter(meeting, into: &writer)
      writeMinutes(meeting, into: &writer)
    }
  }

  private func writeAppointment(_ meeting: Meeting, into writer: inout JSONWriter) {
    let calling = authorship.beginning(.meeting, meeting.number.value)
    let status = meeting.stage.status
    resource(appointmentName(meeting.number), into: &writer) { writer in
      writer.array("extension") { writer in
        writer.addition(.appointmentStatusExtension) {
          $0.coding("valueCoding", FHIRCode(.appointmentStatus, status.code, status.words))
        }
      }
      writer.field("status", status.fhir)
      if case .cancelled(let reason) = meeting.stage {
        writer.concept("cancelationReason", text: reason)
      }
      writer.field("start", meeting.starts.iso)
      writer.field("end", meeting.ends.iso)
      writer.field("created", calling?.recorded.iso)
      writeInvited(to: meeting, into: &writer)
    }
  }

  private func writeInvited(to meeting: Meeting, into writer: inout JSONWriter) {
    let invited = file.activeMembers(on: meeting.venue.starts.day).map(\.participant)
    var seen = Set(meeting.attendance.map(\.participant))
    let others = ([.client] + invited).filter { seen.insert($0).inserted }
    writer.array("participant") { writer in
      for attendance in meeting.attendance {
        writer.invited(reference(to: attendance.participant), attendance.presence.answer)
      }
      for participant in others {
        writer.invited(reference(to: participant), "needs-action")
      }
      // The place may tell where the client lives, as at a home visit.
      if !source.isProtected, let place = meeting.venue.place?.fitForFHIR {
        writer.invited(FHIRReference(display: place), "accepted")
      }
    }
  }

  private func writeEncounter(_ meeting: Meeting, into writer: inout JSONWriter) {
    let present = meeting.attendance.filter {
      $0.presence.isThere && $0.participant != .client
    }
    resource(encounterName(meeting.number), into: &writer) { writer in
      writer.field("status", "finished")
      writer.coding("class", meeting.venue.mode == .remote ? .virtual : .ambulatory)
      writer.reference("subject", patient)
      writer.references("episodeOfCare", [FHIRReference(episodeName)])
      if !present.isEmpty {
        writer.array("participant", present) { attendance, writer in
          writer.object { writer in
            writer.concepts("type", [attendance.presence.code(language)])
            writer.reference("individual", reference(to: attendance.participant))
          }
        }
      }
      writer.references("appointment", [FHIRReference(appointmentName(meeting.number))])
      writer.period("period", meeting.starts.iso, meeting.ends.iso)
      writer.reference("serviceProvider", file.unit.flatMap { reference(to: $0) })
    }
  }
}

extension JSONWriter {
  /// Writes a participant of an appointment.
  fileprivate mutating func invited(_ who: FHIRReference, _ status: String) {
    object { writer in
      writer.reference("actor", who)
      writer.field("status", status)
    }
  }
}

extension Meeting {
  /// The beginning; a time that the clocks skip is taken as winter time.
  var starts: Moment { venue.starts.moment }
  /// The end, not before the beginning.
  var ends: Moment { max(venue.ends.moment, starts) }
}

extension WallTime {
  fileprivate var moment: Moment {
    HelsinkiTime.moment(of: self)
      ?? Moment(milliseconds: (Int64(day.number) * 1_440 + Int64(minute - 120)) * 60_000)
  }
}

extension MeetingStage {
  /// The status in FHIR, and the Finnish code 1.2.246.537.6.881 that it is mapped from.
  fileprivate var status: (fhir: String, code: String, words: String) {
    switch self {
    case .called: ("booked", "3", "Varattu")
    case .cancelled: ("cancelled", "4", "Peruttu")
    case .held: ("fulfilled", "7", "Toteutunut")
    }
  }
}

extension Presence {
  /// What the presence says of the answer to the invitation.
  fileprivate var answer: String {
    switch self {
    case .inPerson, .remote: "accepted"
    case .excused: "declined"
    case .absent: "needs-action"
    }
  }

  fileprivate func code(_ language: Language) -> FHIRCode {
    let word =
      switch self {
      case .inPerson: "inPerson"
      case .remote: "remote"
      case .excused: "excused"
      case .absent: "absent"
      }
    return FHIRCode(.presence, word, title(language))
  }
}
