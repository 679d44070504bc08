import TiimiDomain

/// Who stands around the client: the team, and the people whom the client has placed on the map.
struct NetworkMap {
  /// Somebody on the map.
  struct Person: Equatable {
    /// The name.
    let name: String
    /// What they are: a profession, an organisation, what they are to the client.
    let role: String?
    /// Where they stand.
    let circle: NetworkCircle
    /// False for somebody who is near the client and not in the team.
    let isMember: Bool
  }

  /// The people, the close ones first.
  let people: [Person]
  private let source: PaperSource

  init(_ source: PaperSource) {
    self.source = source
    let members = source.file.activeMembers(on: source.today)
      .filter { $0.participant != .client }
    let inTeam = Set(members.map(\.participant))
    let around = source.file.network.filter {
      $0.place.who != .client && !inTeam.contains($0.place.who)
    }
    let all = members.map { Self.person($0, source) } + around.map { Self.person($0, source) }
    people = NetworkCircle.allCases.flatMap { circle in all.filter { $0.circle == circle } }
  }

  /// The picture, or nil when nobody stands around the client.
  var picture: Page.Picture? {
    if people.isEmpty { return nil }
    let drawing = NetworkDrawing(
      centre: source.names.clientName ?? source(Self.client),
      people: people,
      notInTeam: source(Self.outside),
      language: source.language
    )
    return Page.Picture(
      svg: drawing.svg,
      alternative: source(Self.alternative, ["people": people.map(said).joined(separator: "; ")])
    )
  }

  /// True when the drawing has no room for somebody's whole name or role.
  var isShortened: Bool { people.contains(where: NetworkDrawing.shortens) }

  /// The same people as a list.
  var list: Page.Block? {
    source.list(people.map(said))
  }

  private func said(_ person: Person) -> String {
    let facts = ["name": person.name, "role": person.role]
    return source(person.isMember ? Self.inTeam : Self.notInTeam, facts)
  }

  private static func person(_ member: Member, _ source: PaperSource) -> Person {
    Person(
      name: name(member.participant, source),
      role: role(member.participant, member.capacity, source),
      circle: circle(member.participant, member.capacity, source),
      isMember: true
    )
  }

  private static func person(_ place: NetworkPerson, _ source: PaperSource) -> Person {
    let who = place.place.who
    let isClose = place.place.closeness == 1
    let circle: NetworkCircle =
      switch who {
      case .staff: circle(who, .professional, source)
      case .closePerson, .client: .close
      case .outside: isClose ? .close : .others
      }
    return Person(
      name: name(who, source),
      role: place.place.relation,
      circle: circle,
      isMember: false
    )
  }

  private static func name(_ who: Participant, _ source: PaperSource) -> String {
    switch who {
    case .client: source(client)
    case .closePerson(let number):
      source.names.closePersons[number]?.name ?? source.names.name(of: who, source.language)
    case .staff(let staff): source.names.name(of: staff, source.language)
    case .outside(let name, _): name
    }
  }

  private static func role(
    _ who: Participant,
    _ capacity: Capacity,
    _ source: PaperSource
  ) -> String? {
    switch who {
    case .client: nil
    case .closePerson(let number): source.names.closePersons[number]?.relation
    case .staff(let staff) where staff == source.ownWorker:
      ItemKind.ownWorker.label(source.language)
    case .staff(let staff): source.names.professions[staff]?.label(source.language)
    case .outside(_, let organisation): organisation
    }
  }

  private static func circle(
    _ who: Participant,
    _ capacity: Capacity,
    _ source: PaperSource
  ) -> NetworkCircle {
    if case .staff(let staff) = who {
      switch source.names.sectors[staff] {
      case .health: return .health
      case .social: return .social
      default: return .others
      }
    }
    switch capacity {
    case .closePerson, .familyCarer, .supportPerson, .peer: return .close
    case .legalRepresentative, .professional, .otherSector, .organisation: return .others
    }
  }
}

extension NetworkMap {
  private static let client = Phrase(fi: "sinä", sv: "du", en: "you")
  private static let outside = Phrase(
    fi: "ei tiimissä",
    sv: "inte i teamet",
    en: "not in the team"
  )
  private static let inTeam = Phrase(
    fi: "{name}[, {role}]",
    sv: "{name}[, {role}]",
    en: "{name}[, {role}]"
  )
  private static let notInTeam = Phrase(
    fi: "{name}[, {role}], ei tiimissä",
    sv: "{name}[, {role}], inte i teamet",
    en: "{name}[, {role}], not in the team"
  )
  private static let alternative = Phrase(
    fi: "Verkostokartta. Keskellä olet sinä. Ympärilläsi: {people}.",
    sv: "Nätverkskarta. Du är i mitten. Omkring dig: {people}.",
    en: "Network map. You are in the middle. Around you: {people}."
  )
}
