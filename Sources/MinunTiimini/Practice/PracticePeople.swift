import TiimiDomain

/// The people of the practice population: made-up names and fictive identity codes (900–999) only.
enum PracticePeople {
  /// A client, the same for the same index, with a code no other index has (below 2,500,000).
  static func client(_ index: Int, choices: inout Choices) -> ClientDetails {
    let code = fictiveCode(index)
    let isWoman = code?.sex == .female
    let given = choices.pick(isWoman ? womensNames : mensNames)
    let second = choices.pick(isWoman ? womensNames : mensNames)
    return ClientDetails(
      familyName: choices.pick(familyNames),
      givenNames: given == second ? given : given + " " + second,
      code: choices.happens(2) ? .none : code.map(ClientCode.personal) ?? .none,
      statedBirthDay: nil,
      phone: "+358 400 " + digits(index % 1_000_000, count: 6),
      address: choices.pick(streets) + " " + String(1 + index % 90),
      language: choices.happens(6) ? "sv" : "fi",
      needsInterpreter: choices.happens(3),
      municipality: choices.pick(municipalities),
      hasProtectionOrder: choices.happens(1)
    )
  }

  /// A close person of nearly every second client.
  static func closePerson(_ choices: inout Choices) -> ClientCommand? {
    guard choices.happens(45) else { return nil }
    let isWoman = choices.happens(60)
    return .addClosePerson(
      name: choices.pick(isWoman ? womensNames : mensNames) + " " + choices.pick(familyNames),
      relation: choices.pick(
        isWoman ? ["tytär", "vaimo", "sisar"] : ["poika", "puoliso", "veli"]
      ),
      phone: nil
    )
  }

  /// A staff member of a working group, the same for the same numbers.
  static func worker(
    group: Int,
    seat: PracticeSeat,
    unit: UnitID
  ) -> StaffDetails {
    let given = (womensNames + mensNames)[(group * 7 + seat.rawValue * 5) % 32]
    let family = familyNames[(group * 11 + seat.rawValue * 3) % familyNames.count]
    let login = plain(given) + "." + plain(family) + String(group * 10 + seat.rawValue)
    return StaffDetails(
      login: login,
      name: given + " " + family,
      profession: seat.profession,
      sector: seat.sector,
      isPublicServant: seat == .socialWorker,
      unit: unit,
      roles: seat.roles
    )
  }

  private static func fictiveCode(_ index: Int) -> PersonalIdentityCode? {
    guard let first = Day(year: 1931, month: 1, day: 1) else { return nil }
    let span = 25_000
    let birth = first.adding(days: (index * 7_919) % span)
    let number = 900 + (index / span + index % span) % 100
    let head = digits(birth.dayOfMonth, count: 2) + digits(birth.month, count: 2)
    let year = digits(birth.year % 100, count: 2)
    guard let sum = Int(head + year + String(number)) else { return nil }
    let check = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")[sum % 31]
    return try? PersonalIdentityCode(head + year + "-" + String(number) + String(check))
  }

  private static func digits(_ number: Int, count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private static func plain(_ name: String) -> String {
    String(
      name.lowercased().map { letter in
        switch letter {
        case "ä", "å": "a"
        case "ö": "o"
        default: letter
        }
      }
    )
  }

  private static let womensNames = [
    "Aino", "Helmi", "Maija", "Kaarina", "Eeva", "Liisa", "Anneli", "Marjatta", "Ritva",
    "Sirkka", "Tuula", "Leena", "Hilkka", "Raili", "Elsa", "Kerttu",
  ]
  private static let mensNames = [
    "Eino", "Toivo", "Matti", "Juhani", "Olavi", "Tapio", "Kalevi", "Veikko", "Pentti",
    "Erkki", "Seppo", "Reino", "Martti", "Arvo", "Heikki", "Antero",
  ]
  private static let familyNames = [
    "Harjula", "Niittylä", "Koskela", "Mäntyranta", "Lehtovaara", "Saarelma", "Kivistö",
    "Rantakallio", "Peltoaho", "Kuusisto", "Hakaniitty", "Lammela", "Suoranta", "Vainiola",
    "Järvelä", "Törmälä", "Notkola", "Ylänne", "Aittola", "Myllykoski",
  ]
  private static let streets = [
    "Esimerkkitie", "Harjoituspolku", "Mallikatu", "Keksitynkuja", "Kokeilutie",
  ]
  private static let municipalities = ["980", "837", "562", "536", "211", "418", "604", "108"]
}

/// The seats of a working group in the practice population.
enum PracticeSeat: Int, CaseIterable {
  case nurse, socialWorker, socialCounsellor, physician, physiotherapist
  case practicalNurse, psychologist, manager

  var profession: Profession {
    switch self {
    case .nurse: .nurse
    case .socialWorker: .socialWorker
    case .socialCounsellor: .socialCounsellor
    case .physician: .physician
    case .physiotherapist: .physiotherapist
    case .practicalNurse: .practicalNurse
    case .psychologist: .psychologist
    case .manager: .nurse
    }
  }

  var sector: Sector {
    switch self {
    case .socialWorker, .socialCounsellor, .practicalNurse: .social
    default: .health
    }
  }

  var roles: [StaffRole] {
    switch self {
    case .nurse, .socialWorker, .socialCounsellor: [.professional, .screener]
    case .manager: [.manager, .administrator]
    default: [.professional]
    }
  }
}
