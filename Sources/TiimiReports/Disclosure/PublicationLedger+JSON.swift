import TiimiDomain
import TiimiEncoding

extension PublicationLedger {
  private static let format = "tiimi-publications"

  /// The ledger as a document, see `docs/disclosure.md`.
  public var json: JSON {
    [
      "format": .string(Self.format), "version": 1,
      "publications": .array(
        publications.map {
          ["threshold": JSON($0.threshold), "tables": .array($0.tables.map(\.json))]
        }
      ),
    ]
  }

  /// Reads a ledger; throws `DisclosureRefusal.ledgerUnreadable` with the place that is wrong.
  public init(reading bytes: [UInt8]) throws(DisclosureRefusal) {
    do {
      let root = try JSONDocument(bytes).root
      guard try root.string("format") == Self.format, try root.int("version") == 1 else {
        throw DisclosureRefusal.ledgerUnreadable(field: "format")
      }
      self.init(
        publications: try root.elements("publications").map { node in
          Publication(
            threshold: try node.int("threshold"),
            tables: try node.elements("tables").map { try ProtectedTable($0) }
          )
        }
      )
    } catch let refusal as DisclosureRefusal {
      throw refusal
    } catch {
      throw .ledgerUnreadable(field: (error as? JSONFault)?.path)
    }
  }
}

extension ProtectedTable {
  fileprivate var json: JSON {
    [
      "measure": .string(measure.text), "base": JSON(base?.text), "from": JSON(period?.from.iso),
      "until": JSON(period?.until.iso), "addsUpOverTime": .bool(addsUpOverTime),
      "dimensions": .array(
        dimensions.map {
          [
            "name": .string($0.name.text), "partition": .bool($0.isPartition),
            "categories": .array(
              $0.categories.map {
                [
                  "code": .string($0.word.text), "from": JSON($0.period?.from.iso),
                  "until": JSON($0.period?.until.iso),
                ]
              }
            ),
          ]
        }
      ),
      "cells": .array(cells.map(\.json)),
    ]
  }

  fileprivate init(_ node: JSONNode) throws {
    let dimensions = try node.elements("dimensions").map { try FigureDimension($0) }
    self.init(
      measure: try node.word("measure"),
      base: try node.optionalWord("base"),
      period: try node.period(),
      addsUpOverTime: try node.bool("addsUpOverTime"),
      dimensions: dimensions,
      cells: try node.elements("cells").map { cell in
        let cell = try ProtectedCell(cell)
        guard FigureDimension.fits(cell.place, dimensions) else {
          throw DisclosureRefusal.ledgerUnreadable(field: "place")
        }
        return cell
      }
    )
  }
}

extension FigureDimension {
  fileprivate init(_ node: JSONNode) throws {
    self.init(
      name: try node.word("name"),
      categories: try node.elements("categories").map {
        FigureCategory(try $0.word("code"), period: try $0.period())
      },
      isPartition: try node.bool("partition")
    )
  }
}

extension ProtectedCell {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("place", .array(place.map { JSON($0?.text) })),
      JSON.Member("counted", counted.json),
    ]
    if let base { members.append(JSON.Member("base", base.json)) }
    return .object(members)
  }

  fileprivate init(_ node: JSONNode) throws {
    self.init(
      place: try node.elements("place").map { $0.kind == .null ? nil : try $0.word() },
      counted: try Shown(try node.required("counted")),
      base: try node.optional("base").map { try Shown($0) },
      values: []
    )
  }
}

extension ProtectedCell.Shown {
  /// The number itself, or `{"suppressed": reason}`; never nought for what is hidden.
  fileprivate var json: JSON {
    switch self {
    case .value(let value): JSON(value)
    case .suppressed(let reason): ["suppressed": .string(reason.rawValue)]
    }
  }

  fileprivate init(_ node: JSONNode) throws {
    if node.kind == .number {
      self = .value(try node.int())
    } else if let reason = Suppression(rawValue: try node.string("suppressed")) {
      self = .suppressed(reason)
    } else {
      throw DisclosureRefusal.ledgerUnreadable(field: "suppressed")
    }
  }
}

extension JSONNode {
  fileprivate func word() throws -> FigureWord {
    guard let word = FigureWord(try string()) else {
      throw DisclosureRefusal.ledgerUnreadable(field: nil)
    }
    return word
  }

  fileprivate func word(_ key: StaticString) throws -> FigureWord { try required(key).word() }

  fileprivate func optionalWord(_ key: StaticString) throws -> FigureWord? {
    try optional(key)?.word()
  }

  /// The period of `from` and `until`; nil when neither is there.
  fileprivate func period() throws -> FigurePeriod? {
    guard let from = try optionalString("from"), let until = try optionalString("until") else {
      return nil
    }
    guard let first = Day(iso: from), let end = Day(iso: until),
      let period = FigurePeriod(from: first, until: end)
    else { throw DisclosureRefusal.ledgerUnreadable(field: "until") }
    return period
  }
}
