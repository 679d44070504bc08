import TiimiDomain

extension FactCatalogue {
  static let dayFacts: [Fact] = [
    Fact(
      "today",
      .day,
      Phrase(
        fi: "päivä, jolta kysytään",
        sv: "dagen som frågan gäller",
        en: "the day for which one asks"
      ),
      from: .day,
      read: { FEELValue($0.today) }
    ),
    Fact(
      "phase",
      .choice(Phase.allCases.map(\.rawValue)),
      Phrase(
        fi: "pisimmälle edennyt vaihe",
        sv: "det skede som kommit längst",
        en: "the furthest phase begun"
      ),
      from: .entries([]),
      read: { FEELValue($0.file.isOpened ? $0.file.phase.rawValue : nil) }
    ),
    Fact(
      "closed",
      .yesNo,
      Phrase(
        fi: "onko asia päätetty",
        sv: "om ärendet är avslutat",
        en: "whether the case is closed"
      ),
      from: .entries([.closing]),
      command: "tiimi case close CASE",
      read: { FEELValue($0.file.isClosed) }
    ),
  ]

  static let clientFacts: [Fact] = [
    Fact(
      "birth day",
      .day,
      Phrase(
        fi: "asiakkaan syntymäpäivä",
        sv: "klientens födelsedag",
        en: "the client's birth day"
      ),
      from: .client,
      command: "tiimi client change",
      read: { FEELValue($0.client?.birthDay) }
    ),
    Fact(
      "age",
      .number,
      Phrase(
        fi: "asiakkaan ikä täysinä vuosina sinä päivänä, jolta kysytään",
        sv: "klientens ålder i hela år den dag som frågan gäller",
        en: "the client's age in full years on the day for which one asks"
      ),
      from: .client,
      command: "tiimi client change",
      read: { FEELValue($0.age(on: $0.today)) }
    ),
    Fact(
      "age at contact",
      .number,
      Phrase(
        fi: "asiakkaan ikä täysinä vuosina yhteydenottopäivänä",
        sv: "klientens ålder i hela år på kontaktdagen",
        en: "the client's age in full years on the day of the contact"
      ),
      from: .client,
      command: "tiimi client change",
      read: { FEELValue($0.age(on: $0.file.assessment.contact?.day)) }
    ),
    Fact(
      "sex",
      .choice(["female", "male"]),
      Phrase(
        fi: "henkilötunnuksen mukainen sukupuoli",
        sv: "könet enligt personbeteckningen",
        en: "the sex by the personal identity code"
      ),
      from: .client,
      command: "tiimi client change",
      read: { FEELValue($0.sex) }
    ),
    Fact(
      "protection order",
      .yesNo,
      Phrase(
        fi: "onko asiakkaalla turvakielto",
        sv: "om klienten har en spärrmarkering",
        en: "whether the client has a protection order"
      ),
      from: .client,
      command: "tiimi client change",
      read: { FEELValue($0.client?.hasProtectionOrder) }
    ),
  ]
}

extension CaseFacts {
  func age(on day: Day?) -> Int? {
    guard let day, let birthDay = client?.birthDay, birthDay <= day else { return nil }
    return birthDay.completedYears(until: day)
  }

  var sex: String? {
    guard case .personal(let code) = client?.code else { return nil }
    return code.sex.rawValue
  }
}
