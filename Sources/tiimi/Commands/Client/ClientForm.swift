import TiimiDomain

/// The details of a client as the options of a command tell them.
struct ClientForm {
  let desk: Desk

  private var arguments: Arguments { desk.arguments }

  /// The details of somebody new.
  func new() throws -> ClientDetails {
    var details = ClientDetails(
      familyName: try arguments.requiredText("family-name"),
      givenNames: try arguments.requiredText("given-names"),
      code: .none
    )
    try fill(&details)
    return details
  }

  /// The details with what the command changes.
  func changed(_ details: ClientDetails) throws -> ClientDetails {
    var details = details
    for word in arguments.texts("clear") { try clear(word, in: &details) }
    if let name = arguments.text("family-name") { details.familyName = name }
    if let names = arguments.text("given-names") { details.givenNames = names }
    try fill(&details)
    return details
  }

  private func fill(_ details: inout ClientDetails) throws {
    if let code = try code() { details.code = code }
    if let day = arguments.day("birth-day") { details.statedBirthDay = day }
    if let phone = arguments.text("phone") { details.phone = phone }
    if let address = arguments.text("address") { details.address = address }
    if let language = arguments.text("language") { details.language = language }
    if let code = arguments.text("municipality") { details.municipality = code }
    if arguments.flag("interpreter") { details.needsInterpreter = true }
    if arguments.flag("protection-order") { details.hasProtectionOrder = true }
    details.representative = try representative(after: details.representative)
  }

  private func code() throws -> ClientCode? {
    if let code = try arguments.identityCode("code") {
      try arguments.refuse("temporary-code", with: "--code")
      try arguments.refuse("birth-day", with: "--code")
      return .personal(code)
    }
    return arguments.text("temporary-code").map(ClientCode.temporary)
  }

  /// The representative, of whom the parts not given stay.
  private func representative(after known: Representative?) throws -> Representative? {
    let parts = ["representative", "ground", "representative-phone"]
    guard parts.contains(where: arguments.isGiven) else { return known }
    let isNew = arguments.isGiven("representative")
    let standing = isNew ? nil : known
    guard let name = arguments.text("representative") ?? standing?.name else {
      throw arguments.missing("representative")
    }
    let ground = arguments.text("ground").flatMap(AuthorityGround.init(rawValue:))
    guard let ground = ground ?? standing?.ground else { throw arguments.missing("ground") }
    return Representative(
      name: name,
      ground: ground,
      phone: arguments.text("representative-phone") ?? standing?.phone
    )
  }

  private func clear(_ word: String, in details: inout ClientDetails) throws {
    try arguments.refuse(word, with: "--clear \(word)")
    switch word {
    case "code":
      try arguments.refuse("temporary-code", with: "--clear code")
      details.code = .none
    case "birth-day": details.statedBirthDay = nil
    case "phone": details.phone = nil
    case "address": details.address = nil
    case "municipality": details.municipality = nil
    case "interpreter": details.needsInterpreter = false
    case "protection-order": details.hasProtectionOrder = false
    default: details.representative = nil
    }
  }
}
