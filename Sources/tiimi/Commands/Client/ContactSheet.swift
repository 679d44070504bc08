import TiimiDomain
import TiimiEncoding

/// Where a client lives and how the client and those close are reached.
struct ContactSheet {
  let record: ClientRecord

  private var details: ClientDetails? { record.details }

  /// `{"client":…,"protectionOrder":…,"phone":…,"address":…,"municipality":…,…}`.
  var json: JSON {
    [
      "client": .string(record.id.text),
      "protectionOrder": .bool(details?.hasProtectionOrder == true),
      "phone": JSON(details?.phone), "address": JSON(details?.address),
      "municipality": JSON(details?.municipality),
      "representativePhone": JSON(details?.representative?.phone),
      "closePersons": .array(
        record.closePersons.map { ["number": JSON($0.number), "phone": JSON($0.phone)] }
      ),
    ]
  }

  /// The page.
  func blocks(_ style: TextStyle) -> [Block] {
    guard let details else { return [] }
    let own: [(Phrase, String?)] = [
      (Self.phone, details.phone), (Self.address, details.address),
      (Self.municipality, details.municipality),
    ]
    let others =
      (details.representative.map { [($0.name, $0.phone)] } ?? [])
      + record.closePersons.map { ("\($0.name) (\($0.relation))", $0.phone) }
    return [
      .heading(details.fullName),
      .pairs(
        own.map { Block.Pair(style($0), Cell($1 ?? "–")) }
          + others.map { Block.Pair($0, Cell($1 ?? "–")) }
      ),
    ] + (details.hasProtectionOrder ? [.paragraph(style(Self.care), role: .bad)] : [])
  }

  private static let phone = Phrase(fi: "puhelin", sv: "telefon", en: "telephone")
  private static let address = Phrase(fi: "osoite", sv: "adress", en: "address")
  private static let municipality = Phrase(fi: "kotikunta", sv: "hemkommun", en: "municipality")
  private static let care = Phrase(
    fi: "Turvakielto: älä kirjoita, lähetä tai sano näitä muille.",
    sv: "Spärrmarkering: skriv, skicka eller säg inte dessa till andra.",
    en: "Protection order: do not write, send or tell these to anybody else."
  )
}
