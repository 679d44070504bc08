import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Clients whom a search has found, with why.
struct ClientHits {
  let clients: [FoundClient]
  /// Whether the limit left somebody out.
  let hasMore: Bool

  /// Takes at most `limit` clients; `found` holds one more when there are more.
  init(_ found: [FoundClient], limit: Int) {
    clients = Array(found.prefix(limit))
    hasMore = found.count > limit
  }

  /// The clients as JSON, the best first.
  var json: JSON { ["clients": .array(clients.map(Self.json)), "more": .bool(hasMore)] }

  private static func json(_ found: FoundClient) -> JSON {
    [
      "client": .string(found.client.id.text), "name": .string(found.client.details.fullName),
      "birthDay": JSON(found.client.details.birthDay?.iso), "score": JSON(found.match.score),
      "why": .array(
        found.match.reasons.map {
          ["field": .string($0.field.rawValue), "closeness": .string($0.closeness.name)]
        }
      ),
      "linked": .array(found.linked.map { .string($0.text) }),
    ]
  }

  /// What is said beside the list.
  var messages: [Phrase] {
    if hasMore {
      return [
        Phrase(
          fi: "Parhaat osumat näytetään (\(clients.count)). Tarkenna hakua.",
          sv: "De bästa träffarna visas (\(clients.count)). Precisera sökningen.",
          en: "The best matches are shown (\(clients.count)). Search for something closer."
        )
      ]
    }
    return clients.isEmpty
      ? [Phrase(fi: "Ketään ei löytynyt.", sv: "Ingen hittades.", en: "Nobody was found.")] : []
  }

  /// The clients as a table.
  func blocks(_ style: TextStyle) -> [Block] {
    guard !clients.isEmpty else { return [] }
    let titles = [
      Phrase(fi: "nimi", sv: "namn", en: "name"),
      Phrase(fi: "syntynyt", sv: "född", en: "born"),
      Phrase(fi: "miksi", sv: "varför", en: "why"),
      Phrase(fi: "tunniste", sv: "id", en: "identifier"),
    ]
    let columns = titles.map { Table.Column(style($0)) }
    return [.table(Table(columns: columns, rows: clients.map { row($0, style) }))]
  }

  private func row(_ found: FoundClient, _ style: TextStyle) -> [Cell] {
    let details = found.client.details
    let linked = found.linked.isEmpty ? [] : [Cell.Line(style(Self.alsoElsewhere), .dim)]
    return [
      Cell(lines: [Cell.Line(details.fullName, .emphasis)] + linked),
      Cell(details.birthDay.map { style($0) } ?? ""),
      Cell(found.match.reasons.map { style($0.label) }.joined(separator: ", ")),
      Cell(found.client.id.text, .dim),
    ]
  }

  private static let alsoElsewhere = Phrase(
    fi: "on myös toisissa tiedoissa",
    sv: "finns också i andra uppgifter",
    en: "has another record too"
  )
}
