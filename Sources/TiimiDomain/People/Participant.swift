/// Somebody who takes part in the client's matter.
public enum Participant: Hashable, Sendable {
  /// The client, the principal of the team.
  case client
  /// A close person (läheinen), by number in the client's own record.
  case closePerson(Int)
  /// A staff member of the register.
  case staff(StaffID)
  /// Somebody from outside the register, such as a worker of Kela or of an organisation.
  case outside(name: String, organisation: String)
}

/// In what capacity somebody sits in the team; the kinds named by the Pirkanmaa model.
public enum Capacity: String, CaseIterable, Sendable {
  /// A relative or other close person (läheinen).
  case closePerson
  /// A family carer (omaishoitaja).
  case familyCarer
  /// A support person (tukihenkilö).
  case supportPerson
  /// A peer (vertaistoimija).
  case peer
  /// A legal representative (laillinen edustaja), 812/2000 9–10 §.
  case legalRepresentative
  /// A social or health care professional (ammattilainen).
  case professional
  /// A representative of another sector (muun toimialan edustaja), 703/2023 48 §.
  case otherSector
  /// A representative of an organisation or a private actor (järjestö, yksityinen toimija).
  case organisation
}
