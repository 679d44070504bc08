import TiimiDomain

extension PaperSource {
  /// Who answers for something, as a paper for the client calls them.
  func address(_ holder: Accountable) -> String {
    switch holder {
    case .client: Self.you(language)
    case .member: narrator.name(holder)
    }
  }

  /// Who does what was agreed, with what they are; says so when nobody does.
  func doer(of responsibility: Responsibility) -> Page.Cell {
    guard let holder = responsibility.holder, !responsibility.isDeclined else {
      return Page.Cell(self(Self.nobody), .bad)
    }
    let role = role(of: holder).map { [Page.Line($0, .quiet)] } ?? []
    return Page.Cell(lines: [Page.Line(address(holder).capitalisedFirst)] + role)
  }

  /// The work telephone of a staff member, or a line to write one on.
  func telephone(of staff: StaffID?) -> Page.Block {
    guard let number = staff.flatMap({ names.phones[$0] }) else {
      return .blanks([self(Self.phone)])
    }
    return .paragraph(Page.Line(self(Self.phoneNumber, ["number": number]), .emphasis))
  }

  private static let phone = Phrase(fi: "puhelin", sv: "telefon", en: "telephone")
  private static let phoneNumber = Phrase(
    fi: "puhelin {number}",
    sv: "telefon {number}",
    en: "telephone {number}"
  )

  /// The profession of a member of the staff, or nil for others, whose names say what they are.
  private func role(of holder: Accountable) -> String? {
    guard case .member(let number) = holder,
      case .staff(let staff)? = file.members[number]?.participant
    else { return nil }
    return staff == ownWorker
      ? ItemKind.ownWorker.label(language) : names.professions[staff]?.label(language)
  }

  private static let you = Phrase(fi: "sinä itse", sv: "du själv", en: "you yourself")
  private static let nobody = Phrase(
    fi: "tekijää etsitään",
    sv: "vi söker någon som gör det",
    en: "we are looking for somebody"
  )
}

extension Responsibility {
  fileprivate var isDeclined: Bool {
    if case .declined = stage { true } else { false }
  }
}
