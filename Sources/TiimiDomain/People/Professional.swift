/// The facts about a staff member that the process asks for.
public struct Professional: Hashable, Sendable {
  /// The staff member.
  public let staff: StaffID
  /// The profession.
  public let profession: Profession
  /// The sector.
  public let sector: Sector
  /// True when employed in a public-service relationship (virkasuhde).
  public let isPublicServant: Bool

  /// Makes the facts of one staff member.
  public init(staff: StaffID, profession: Profession, sector: Sector, isPublicServant: Bool) {
    self.staff = staff
    self.profession = profession
    self.sector = sector
    self.isPublicServant = isPublicServant
  }
}
