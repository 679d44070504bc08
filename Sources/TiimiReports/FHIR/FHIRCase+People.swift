import TiimiDomain
import TiimiEncoding

/// References to people; whoever is referred to is written into the bundle at its end.
extension FHIRCase {
  /// A staff member.
  func reference(to staff: StaffID) -> FHIRReference {
    guard source.staff[staff] != nil else {
      return FHIRReference(display: Names().name(of: staff, language))
    }
    written.staff.insert(staff)
    return FHIRReference(ResourceName(.practitioner, staff))
  }

  /// A unit.
  func reference(to unit: UnitID) -> FHIRReference? {
    guard source.units[unit] != nil else { return nil }
    written.units.insert(unit)
    return FHIRReference(ResourceName(.organization, unit))
  }

  /// The unit that a participant works in.
  func organisation(of participant: Participant) -> FHIRReference? {
    participant.staff.flatMap { source.staff[$0]?.unit }.flatMap { reference(to: $0) }
  }

  /// Anybody who takes part; people from outside the register are known by name only.
  func reference(to participant: Participant) -> FHIRReference {
    switch participant {
    case .client: return patient
    case .staff(let staff): return reference(to: staff)
    case .closePerson(let number):
      guard source.client.closePersons.contains(where: { $0.number == number }) else {
        return FHIRReference(display: Names().name(of: participant, language))
      }
      written.closePersons.insert(number)
      return FHIRReference(name(.relatedPerson, "closePerson", number))
    case .outside(let name, let organisation):
      return FHIRReference(display: "\(name) (\(organisation))")
    }
  }

  /// Whoever answers for a responsibility.
  func reference(to holder: Accountable) -> FHIRReference? {
    switch holder {
    case .client: patient
    case .member(let number): file.members[number].map { reference(to: $0.participant) }
    }
  }

  /// The client, or who spoke for them.
  func reference(to voice: Voice) -> FHIRReference {
    switch voice {
    case .client: patient
    case .representative(let ground, let name):
      FHIRReference(display: "\(name) (\(ground.label(language)))")
    }
  }

  /// Writes everybody who has been referred to.
  func writePeople(into writer: inout JSONWriter) {
    for person in source.client.closePersons where written.closePersons.contains(person.number) {
      write(person, into: &writer)
    }
    for staff in written.staff.sorted() {
      if let details = source.staff[staff] { write(details, of: staff, into: &writer) }
    }
    for unit in written.units.sorted() {
      if let details = source.units[unit] { write(details, of: unit, into: &writer) }
    }
  }

  private func write(_ person: ClosePerson, into writer: inout JSONWriter) {
    resource(name(.relatedPerson, "closePerson", person.number), into: &writer) { writer in
      writer.reference("patient", patient)
      writer.concepts("relationship", texts: [person.relation])
      writer.array("name") { $0.object { $0.words("text", person.name) } }
      writer.telephone(person.phone)
    }
  }

  private func write(
    _ details: StaffDetails,
    of staff: StaffID,
    into writer: inout JSONWriter
  ) {
    let person = ResourceName(.practitioner, staff)
    resource(person, into: &writer) { writer in
      writer.array("name") { $0.object { $0.words("text", details.name) } }
    }
    resource(ResourceName(.practitionerRole, hashing: staff.text), into: &writer) { writer in
      writer.reference("practitioner", FHIRReference(person))
      writer.reference("organization", details.unit.flatMap { reference(to: $0) })
      writer.concepts("code", [FHIRCode(.profession, details.profession, language)])
      writer.concepts("specialty", [FHIRCode(.sector, details.sector, language)])
    }
  }

  private func write(_ details: UnitDetails, of unit: UnitID, into writer: inout JSONWriter) {
    resource(ResourceName(.organization, unit), into: &writer) { writer in
      writer.array("identifier") { writer in
        writer.object { writer in
          writer.field("system", FHIRSystem.unitCode.uri)
          writer.field("value", details.code)
        }
      }
      writer.words("name", details.name)
    }
  }
}

extension JSONWriter {
  /// Writes a telephone number as the only contact point.
  mutating func telephone(_ number: String?) {
    guard let number = number?.fitForFHIR else { return }
    array("telecom") { writer in
      writer.object { writer in
        writer.field("system", "phone")
        writer.field("value", number)
      }
    }
  }
}
