import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Two clients' records compared: what agrees, what differs, and what it comes to.
///
/// It tells how the fields agree, never what stands in them.
struct LikenessPage {
  let comparison: ClientComparison

  private var likeness: Likeness { comparison.likeness }

  /// The comparison as JSON.
  var json: JSON {
    [
      "clients": .array(
        comparison.clients.map {
          [
            "client": .string($0.id.text), "name": .string($0.details.fullName),
            "birthDay": JSON($0.details.birthDay?.iso),
          ]
        }
      ),
      "likeness": likeness.json, "linked": .bool(comparison.isLinked),
    ]
  }

  /// The comparison as a page.
  func blocks(_ style: TextStyle) -> [Block] {
    let names = comparison.clients.map { client in
      Cell(
        [client.details.fullName, born(client, style)].compactMap { $0 }.joined(separator: ", ")
      )
    }
    return [
      .heading("\(likeness.level.title(style.language)): \(likeness.points)/100"), .bullets(names),
      .table(Table(columns: columns(style), rows: likeness.comparisons.map { row($0, style) })),
      .paragraph(style(rule), role: .dim),
    ] + (comparison.isLinked ? [.paragraph(style(Self.isLinked))] : [])
  }

  private func born(_ client: ClientSummary, _ style: TextStyle) -> String? {
    client.details.birthDay.map { style($0) }
  }

  private func columns(_ style: TextStyle) -> [Table.Column] {
    [
      Phrase(fi: "tieto", sv: "uppgift", en: "field"),
      Phrase(fi: "vertailu", sv: "jämförelse", en: "comparison"),
      Phrase(fi: "pisteet", sv: "poäng", en: "points"),
    ].map { Table.Column(style($0)) }
  }

  private func row(_ line: Likeness.Comparison, _ style: TextStyle) -> [Cell] {
    let points = line.points > 0 ? "+\(line.points)" : line.points < 0 ? "−\(-line.points)" : "0"
    return [Cell(style(line.field.label)), Cell(style(line.agreement.label)), Cell(points)]
  }

  private var rule: Phrase {
    let version = String(Likeness.ruleVersion)
    return Phrase(
      fi: """
        Sääntö duplicateClient, versio \(version): 72 pisteestä todennäköisesti, 45 pisteestä \
        mahdollisesti sama. Sama tunnus ratkaisee aina; kaksi eri henkilötunnusta on kaksi ihmistä.
        """,
      sv: """
        Regeln duplicateClient, version \(version): från 72 poäng sannolikt, från 45 poäng möjligen \
        samma. Samma beteckning avgör alltid; två olika personbeteckningar är två människor.
        """,
      en: """
        Rule duplicateClient, version \(version): likely the same from 72 points, possibly from 45. \
        The same code always decides; two different identity codes are two people.
        """
    )
  }

  private static let isLinked = Phrase(
    fi: "Tiedot on merkitty saman henkilön tiedoiksi.",
    sv: "Uppgifterna har antecknats gälla samma person.",
    en: "The records are said to be of the same person."
  )
}

extension Likeness {
  /// The level, the points and the fields as JSON.
  var json: JSON {
    [
      "level": .string(level.rawValue), "points": JSON(points), "rule": "duplicateClient",
      "ruleVersion": JSON(Self.ruleVersion),
      "fields": .array(
        comparisons.map {
          [
            "field": .string($0.field.rawValue), "agreement": .string($0.agreement.rawValue),
            "points": JSON($0.points),
          ]
        }
      ),
    ]
  }
}
