import TiimiDomain
import TiimiEncoding
import TiimiReports

/// A client's own record with the client's cases, for people and for machines.
///
/// Under a protection order the record comes without whereabouts, and the sheet says so.
struct ClientSheet {
  let record: ClientRecord
  /// Other records of the same client.
  let linked: [ClientSummary]
  /// The cases of this record and of those linked to it.
  let cases: [CaseSummary]

  private var details: ClientDetails? { record.details }

  private var isProtected: Bool { details?.hasProtectionOrder == true }

  /// The record as JSON.
  var json: JSON {
    [
      "client": .string(record.id.text), "name": JSON(details?.fullName),
      "familyName": JSON(details?.familyName), "givenNames": JSON(details?.givenNames),
      "code": JSON(details?.code.text), "codeKind": JSON(details?.code.kind),
      "birthDay": JSON(details?.birthDay?.iso), "phone": JSON(details?.phone),
      "address": JSON(details?.address), "municipality": JSON(details?.municipality),
      "language": JSON(details?.language),
      "needsInterpreter": .bool(details?.needsInterpreter == true),
      "protectionOrder": .bool(isProtected),
      "representative": details?.representative.map(Self.json) ?? .null,
      "closePersons": .array(record.closePersons.map(Self.json)),
      "linked": .array(linked.map(Self.json)), "cases": .array(cases.map(Self.json)),
    ]
  }

  private static func json(_ representative: Representative) -> JSON {
    [
      "name": .string(representative.name), "ground": .string(representative.ground.rawValue),
      "phone": JSON(representative.phone),
    ]
  }

  private static func json(_ person: ClosePerson) -> JSON {
    [
      "number": JSON(person.number), "name": .string(person.name),
      "relation": .string(person.relation), "phone": JSON(person.phone),
    ]
  }

  private static func json(_ client: ClientSummary) -> JSON {
    [
      "client": .string(client.id.text), "name": .string(client.details.fullName),
      "birthDay": JSON(client.details.birthDay?.iso),
    ]
  }

  private static func json(_ summary: CaseSummary) -> JSON {
    [
      "case": .string(summary.id.text), "caseNumber": .string(summary.caseNumber),
      "client": .string(summary.client.text),
      "phase": .string(summary.phase.rawValue), "closed": JSON(summary.closed?.iso),
    ]
  }
}

extension ClientSheet {
  /// The record as a page.
  func blocks(_ style: TextStyle) -> [Block] {
    guard let details else { return [] }
    return [
      .heading(details.fullName),
      .pairs(identity(details, style) + service(details, style)),
    ] + persons(style) + otherRecords(style) + caseList(style)
  }

  private func identity(_ details: ClientDetails, _ style: TextStyle) -> [Block.Pair] {
    let isTemporary = details.code.kind == "temporary"
    return [
      pair(
        isTemporary ? Self.temporaryCode : Self.code,
        details.code.text ?? style(Self.noCode),
        style
      ),
      pair(Self.born, details.birthDay.map { style($0) }, style),
      pair(Self.identifier, record.id.text, style),
    ].compactMap { $0 }
  }

  private func service(_ details: ClientDetails, _ style: TextStyle) -> [Block.Pair] {
    let interpreter = details.needsInterpreter ? ", " + style(Self.interpreter) : ""
    let guardian = details.representative.map {
      [$0.name, style($0.ground.label), $0.phone].compactMap { $0 }.joined(separator: ", ")
    }
    let protection = Block.Pair(style(Self.protection), Cell(style(Self.hidden), .bad))
    return [
      isProtected ? protection : nil, pair(Self.phone, details.phone, style),
      pair(Self.address, details.address, style),
      pair(Self.municipality, details.municipality, style),
      pair(Self.language, details.language + interpreter, style),
      pair(Self.representative, guardian, style),
    ].compactMap { $0 }
  }

  private func pair(_ name: Phrase, _ value: String?, _ style: TextStyle) -> Block.Pair? {
    value.map { Block.Pair(style(name), $0) }
  }

  private func persons(_ style: TextStyle) -> [Block] {
    guard !record.closePersons.isEmpty else { return [] }
    let lines = record.closePersons.map { person in
      let parts = ["close:\(person.number) \(person.name)", person.relation, person.phone]
      return Cell(parts.compactMap { $0 }.joined(separator: ", "))
    }
    return [.heading(style(Self.closePersons)), .bullets(lines)]
  }

  private func otherRecords(_ style: TextStyle) -> [Block] {
    guard !linked.isEmpty else { return [] }
    let lines = linked.map { client in
      let born = client.details.birthDay.map { style($0) }
      return Cell(
        [client.details.fullName, born, client.id.text].compactMap { $0 }.joined(separator: ", ")
      )
    }
    return [.heading(style(Self.sameClient)), .bullets(lines)]
  }

  private func caseList(_ style: TextStyle) -> [Block] {
    guard !cases.isEmpty else { return [] }
    let lines = cases.map { summary in
      let closed = summary.closed.map { "\(style(Self.closed)) \(style($0))" }
      let place = summary.client == record.id ? "" : " (\(style(Self.elsewhere)))"
      return Cell("\(summary.caseNumber): \(closed ?? style(summary.phase.label))\(place)")
    }
    return [.heading(style(Self.caseHeading)), .bullets(lines)]
  }
}

extension ClientSheet {
  private static let code = Phrase(fi: "tunnus", sv: "beteckning", en: "code")
  private static let temporaryCode = Phrase(
    fi: "tilapäinen tunnus",
    sv: "tillfällig beteckning",
    en: "temporary code"
  )
  private static let noCode = Phrase(fi: "ei tiedossa", sv: "inte känd", en: "not known")
  private static let born = Phrase(fi: "syntynyt", sv: "född", en: "born")
  private static let identifier = Phrase(fi: "tunniste", sv: "id", en: "identifier")
  private static let phone = Phrase(fi: "puhelin", sv: "telefon", en: "telephone")
  private static let address = Phrase(fi: "osoite", sv: "adress", en: "address")
  private static let municipality = Phrase(fi: "kotikunta", sv: "hemkommun", en: "municipality")
  private static let language = Phrase(fi: "kieli", sv: "språk", en: "language")
  private static let interpreter = Phrase(
    fi: "tarvitsee tulkin",
    sv: "behöver tolk",
    en: "needs an interpreter"
  )
  private static let protection = Phrase(
    fi: "turvakielto",
    sv: "spärrmarkering",
    en: "protection order"
  )
  private static let hidden = Phrase(
    fi: "yhteystietoja ei näytetä",
    sv: "kontaktuppgifterna visas inte",
    en: "contact details are not shown"
  )
  private static let representative = Phrase(
    fi: "edustaja",
    sv: "företrädare",
    en: "representative"
  )
  private static let closePersons = Phrase(fi: "Läheiset", sv: "Närstående", en: "Close persons")
  private static let sameClient = Phrase(
    fi: "Saman henkilön muut tiedot",
    sv: "Andra uppgifter om samma person",
    en: "Other records of the same person"
  )
  private static let elsewhere = Phrase(
    fi: "muissa tiedoissa",
    sv: "i andra uppgifter",
    en: "in another record"
  )
  private static let caseHeading = Phrase(fi: "Asiat", sv: "Ärenden", en: "Cases")
  private static let closed = Phrase(fi: "päätetty", sv: "avslutat", en: "closed")
}

extension ClientCode {
  /// The code as it is written, or nil without one.
  var text: String? {
    switch self {
    case .personal(let code): code.text
    case .temporary(let text): text
    case .none: nil
    }
  }

  /// Which kind of code it is.
  var kind: String {
    switch self {
    case .personal: "personal"
    case .temporary: "temporary"
    case .none: "none"
    }
  }
}
