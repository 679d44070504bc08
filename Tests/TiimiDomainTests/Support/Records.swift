import TiimiDomain

extension ClientRecord {
  mutating func tell(_ commands: ClientCommand...) throws(Refusal) {
    for command in commands {
      for entry in try decide(command, inPractice: true) { apply(entry) }
    }
  }

  func refusal(of command: ClientCommand, inPractice: Bool = true) -> Refusal? {
    do {
      _ = try decide(command, inPractice: inPractice)
      return nil
    } catch {
      return error
    }
  }
}

extension LinkRecord {
  mutating func tell(_ commands: LinkCommand...) throws(Refusal) {
    for command in commands {
      for entry in try decide(command, among: []) { apply(entry) }
    }
  }

  func refusal(of command: LinkCommand, among group: [ClientRecord] = []) -> Refusal? {
    do {
      _ = try decide(command, among: group)
      return nil
    } catch {
      return error
    }
  }
}

extension StaffRecord {
  mutating func tell(_ commands: StaffCommand...) throws(Refusal) {
    for command in commands {
      for entry in try decide(command) { apply(entry) }
    }
  }

  func refusal(of command: StaffCommand) -> Refusal? {
    do {
      _ = try decide(command)
      return nil
    } catch {
      return error
    }
  }
}

extension UnitRecord {
  mutating func tell(_ commands: UnitCommand...) throws(Refusal) {
    for command in commands {
      for entry in try decide(command) { apply(entry) }
    }
  }

  func refusal(of command: UnitCommand) -> Refusal? {
    do {
      _ = try decide(command)
      return nil
    } catch {
      return error
    }
  }
}

extension ClientDetails {
  static let sample = ClientDetails(
    familyName: "Esimerkki",
    givenNames: "Aino",
    code: .temporary("T-1"),
    phone: "040 000 0000",
    municipality: "980"
  )
}

extension StaffDetails {
  static let sample = StaffDetails(
    login: "liisa",
    name: "Liisa Hoitaja",
    profession: .nurse,
    sector: .health,
    isPublicServant: true
  )
}

extension UnitDetails {
  static let sample = UnitDetails(code: "YLO", name: "Ylöjärven sote-keskus", municipality: "980")
}
