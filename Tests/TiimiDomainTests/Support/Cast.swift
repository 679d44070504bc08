import TiimiDomain

/// The people and units of the stories; all of them are made up.
enum Cast {
  static let caseID: CaseID = identifier(1)
  static let client: ClientID = identifier(2)
  static let otherClient: ClientID = identifier(5)
  static let link: LinkID = identifier(6)
  static let unit: UnitID = identifier(3)
  static let otherUnit: UnitID = identifier(4)

  static let nurse: StaffID = identifier(11)
  static let socialWorker: StaffID = identifier(12)
  static let contractedSocialWorker: StaffID = identifier(13)
  static let counsellor: StaffID = identifier(14)
  static let teacher: StaffID = identifier(15)
  static let stranger: StaffID = identifier(16)

  static let daughter = Participant.closePerson(1)
  static let benefitOfficer = Participant.outside(name: "B. Officer", organisation: "Kela")

  /// What the process may know of the staff; the stranger is not among them.
  static let staff: [StaffID: Professional] = {
    let all = [
      Professional(staff: nurse, profession: .nurse, sector: .health, isPublicServant: true),
      Professional(
        staff: socialWorker,
        profession: .socialWorker,
        sector: .social,
        isPublicServant: true
      ),
      Professional(
        staff: contractedSocialWorker,
        profession: .socialWorker,
        sector: .social,
        isPublicServant: false
      ),
      Professional(
        staff: counsellor,
        profession: .socialCounsellor,
        sector: .social,
        isPublicServant: false
      ),
      Professional(
        staff: teacher,
        profession: .teacher,
        sector: .education,
        isPublicServant: true
      ),
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.staff, $0) })
  }()

  private static func identifier<Subject>(_ seed: UInt64) -> Identifier<Subject> {
    var source = IdentifierSource(randomness: SeededRandomness(seed: seed))
    return source.next(at: Story.beginning)
  }
}
