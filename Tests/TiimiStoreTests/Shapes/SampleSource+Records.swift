import Testing
import TiimiDomain
import TiimiStore

extension SampleSource {
  mutating func entry(in shape: ClientShape) throws -> ClientEntry {
    switch shape {
    case .added: .added(try clientDetails())
    case .changed: .changed(try clientDetails())
    case .closePersonAdded:
      .closePersonAdded(
        ClosePerson(
          number: int(1...9),
          name: text(),
          relation: text(),
          phone: perhaps { $0.text() }
        )
      )
    case .closePersonRemoved: .closePersonRemoved(number: int(1...9), reason: text())
    }
  }

  mutating func entry(in shape: LinkShape) throws -> LinkEntry {
    switch shape {
    case .linked:
      .linked(try #require(ClientPair(identifier(), identifier())), reason: text())
    case .unlinked: .unlinked(reason: text())
    }
  }

  mutating func entry(in shape: StaffShape) -> StaffEntry {
    switch shape {
    case .added: .added(staffDetails())
    case .changed: .changed(staffDetails())
    case .addedWithContact: .added(staffDetails(email: text(), phone: perhaps { $0.text() }))
    case .changedWithContact: .changed(staffDetails(email: text(), phone: perhaps { $0.text() }))
    }
  }

  mutating func entry(in shape: UnitShape) -> UnitEntry {
    switch shape {
    case .added: .added(unitDetails())
    case .changed: .changed(unitDetails())
    }
  }

  private mutating func clientDetails() throws -> ClientDetails {
    let codes = ["030541-9163", "290228A928F", "010594Y9032"]
    let code: ClientCode =
      switch int(0...2) {
      case 0: .personal(try PersonalIdentityCode(codes[int(0...2)]))
      case 1: .temporary(text())
      default: .none
      }
    return ClientDetails(
      familyName: text(),
      givenNames: text(),
      code: code,
      statedBirthDay: perhaps { $0.day() },
      phone: perhaps { $0.text() },
      address: perhaps { $0.text() },
      language: text(),
      needsInterpreter: bool(),
      municipality: perhaps { $0.text() },
      hasProtectionOrder: bool(),
      representative: perhaps {
        Representative(name: $0.text(), ground: $0.choice(), phone: $0.perhaps { $0.text() })
      }
    )
  }

  private mutating func staffDetails(
    email: String? = nil,
    phone: String? = nil
  ) -> StaffDetails {
    StaffDetails(
      login: text(),
      name: text(),
      profession: choice(),
      sector: choice(),
      isPublicServant: bool(),
      unit: perhaps { $0.identifier() },
      roles: some { $0.choice() },
      systemUser: perhaps { $0.text() },
      email: email,
      phone: phone
    )
  }

  private mutating func unitDetails() -> UnitDetails {
    UnitDetails(code: text(), name: text(), municipality: perhaps { $0.text() })
  }
}
