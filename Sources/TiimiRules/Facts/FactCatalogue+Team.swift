import TiimiDomain

extension FactCatalogue {
  static let teamFacts: [Fact] = [
    Fact(
      "members",
      .list(memberMembers),
      Phrase(
        fi: "tiimiin ehdotetut ja kuuluvat",
        sv: "de som har föreslagits till teamet eller hör till det",
        en: "those proposed to the team or belonging to it"
      ),
      from: .entries([.member, .memberStage]),
      command: "tiimi team propose CASE",
      read: { facts in .things(facts.file.members) { facts.members(of: $0) } }
    ),
    Fact(
      "own worker",
      .choice(["named", "none"]),
      Phrase(
        fi: "onko omatyöntekijä nimetty vai kirjattu peruste, miksi ei",
        sv: "om en egen kontaktperson är utsedd eller en grund för ingen är antecknad",
        en: "whether an own worker is named, or a ground for none recorded"
      ),
      from: .entries([.ownWorker]),
      command: "tiimi team own-worker CASE",
      read: { FEELValue($0.ownWorkerCode) }
    ),
    Fact(
      "own worker's profession",
      .choice(Profession.allCases.map(\.rawValue)),
      Phrase(
        fi: "omatyöntekijän ammatti",
        sv: "den egna kontaktpersonens yrke",
        en: "the own worker's profession"
      ),
      from: .entries([.ownWorker]),
      command: "tiimi team own-worker CASE",
      read: { FEELValue($0.ownWorkerDetails?.profession.rawValue) }
    ),
    Fact(
      "own worker's sector",
      .choice(Sector.allCases.map(\.rawValue)),
      Phrase(
        fi: "omatyöntekijän toimiala",
        sv: "den egna kontaktpersonens sektor",
        en: "the own worker's sector"
      ),
      from: .entries([.ownWorker]),
      command: "tiimi team own-worker CASE",
      read: { FEELValue($0.ownWorkerDetails?.sector.rawValue) }
    ),
    Fact(
      "health ground for own worker",
      .yesNo,
      Phrase(
        fi: "onko perusteltu, miksi omatyöntekijä on terveydenhuollon ammattihenkilö",
        sv: "om det är motiverat varför den egna kontaktpersonen är från hälso- och sjukvården",
        en: "whether it is justified why the own worker is a health professional"
      ),
      from: .entries([.ownWorker]),
      command: "tiimi team own-worker CASE",
      read: { facts in FEELValue(facts.file.ownWorkerNaming.map { $0.healthGround != nil }) }
    ),
    Fact(
      "special support",
      .yesNo,
      Phrase(
        fi: "onko omatyöntekijä nimetty erityistä tukea tarvitsevalle",
        sv: "om den egna kontaktpersonen är utsedd för någon som behöver särskilt stöd",
        en: "whether the own worker was named for a person in need of special support"
      ),
      from: .entries([.ownWorker]),
      command: "tiimi team own-worker CASE",
      read: { FEELValue($0.file.ownWorkerNaming?.specialSupport) }
    ),
    Fact(
      "social worker in office",
      .yesNo,
      Phrase(
        fi: "onko omatyöntekijä tai hänen työparinsa virkasuhteinen sosiaalityöntekijä",
        sv: "om den egna kontaktpersonen eller kollegan är socialarbetare i tjänsteförhållande",
        en: "whether the own worker or the co-worker is a social worker in public service"
      ),
      from: .entries([.ownWorker]),
      command: "tiimi team own-worker CASE",
      read: { FEELValue($0.hasSocialWorkerInOffice) }
    ),
    Fact(
      "convener named",
      .yesNo,
      Phrase(
        fi: "onko koollekutsuja nimetty",
        sv: "om en sammankallande är utsedd",
        en: "whether a convener is named"
      ),
      from: .entries([.convener]),
      command: "tiimi team convener CASE",
      read: { FEELValue($0.file.convener != nil) }
    ),
  ]

  private static let memberMembers: [FactMember] = [
    FactMember("number", .number),
    FactMember("need", .number),
    FactMember("capacity", .choice(Capacity.allCases.map(\.rawValue))),
    FactMember("sector", .choice(Sector.allCases.map(\.rawValue))),
    FactMember("organisation", .text),
    FactMember("of another organisation", .yesNo),
    FactMember("active", .yesNo),
    FactMember("awaited", .yesNo),
    FactMember("since", .day),
  ]
}

extension CaseFacts {
  fileprivate func members(of member: Member) -> [(String, FEELValue)] {
    var since: Day?
    if case .accepted(let from, _) = member.stage { since = from }
    return [
      ("number", FEELValue(member.number.value)),
      ("need", FEELValue(member.need.value)),
      ("capacity", FEELValue(member.capacity.rawValue)),
      ("sector", FEELValue(details(of: member)?.sector.rawValue)),
      ("organisation", FEELValue(organisation(of: member))),
      ("of another organisation", FEELValue(isOfAnotherOrganisation(member))),
      ("active", FEELValue(member.isActive(on: today))),
      ("awaited", FEELValue(member.awaitsAnswer)),
      ("since", FEELValue(since)),
    ]
  }

  private func details(of member: Member) -> StaffDetails? {
    guard case .staff(let id) = member.participant else { return nil }
    return staff[id]
  }

  private func organisation(of member: Member) -> String? {
    switch member.participant {
    case .outside(_, let organisation): organisation
    case .staff(let id): staff[id]?.unit.flatMap { units[$0]?.name }
    case .client, .closePerson: nil
    }
  }

  /// The county's own social and health services are one controller; other sectors are not.
  private func isOfAnotherOrganisation(_ member: Member) -> Bool? {
    switch member.participant {
    case .client, .closePerson: false
    case .outside:
      member.capacity != .closePerson && member.capacity != .familyCarer
        && member.capacity != .peer && member.capacity != .supportPerson
        && member.capacity != .legalRepresentative
    case .staff(let id): staff[id].map { $0.sector != .social && $0.sector != .health }
    }
  }

  fileprivate var ownWorkerCode: String? {
    switch file.ownWorker {
    case .named: "named"
    case .some(.none): "none"
    case nil: nil
    }
  }

  fileprivate var ownWorkerDetails: StaffDetails? {
    guard case .named(let id, _) = file.ownWorker else { return nil }
    return staff[id]
  }

  fileprivate var hasSocialWorkerInOffice: Bool? {
    guard case .named(let id, let coWorker) = file.ownWorker, staff[id] != nil else { return nil }
    return [id, coWorker].compactMap { $0.flatMap { staff[$0] } }.contains {
      $0.profession == .socialWorker && $0.isPublicServant
    }
  }
}
