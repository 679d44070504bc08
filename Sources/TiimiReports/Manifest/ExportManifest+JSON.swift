import TiimiDomain
import TiimiEncoding

extension ExportManifest {
  /// The manifest as JSON, as `docs/schema/manifest.json` describes it.
  public var json: JSON {
    [
      "format": .string(Self.format),
      "formatVersion": JSON(Self.formatVersion),
      "export": .string(export),
      "program": .string(program),
      "made": .string(made.iso),
      "recipient": .string(recipient),
      "register": [
        "practice": .bool(register.isPractice),
        "entries": JSON(register.entries),
        "head": .string(register.head),
      ],
      "selection": selection.json,
      "privacy": privacy.json,
      "language": .string(language.rawValue),
      "settings": .object(settings.map { JSON.Member($0.name, $0.value) }),
      "totals": [
        "cases": JSON(totals.cases), "persons": JSON(totals.persons), "rows": JSON(totals.rows),
      ],
      "counts": .object(counts.map { JSON.Member($0.name, $0.json) }),
      "files": .array(files.map(\.json)),
    ]
  }
}

extension ManifestSelection {
  fileprivate var json: JSON {
    [
      "from": JSON(from?.iso), "to": JSON(to?.iso), "asOf": JSON(asOf?.iso),
      "where": JSON(condition), "units": .array(units.map(JSON.string)),
    ]
  }
}

extension ManifestPrivacy {
  fileprivate var json: JSON {
    [
      "pseudonymised": .bool(study != nil),
      "study": JSON(study), "key": JSON(fingerprint),
      "dates": .string(dates.rawValue),
      "unitsHidden": .bool(hidesUnits),
      "threshold": JSON(threshold),
    ]
  }
}

extension ManifestCounts {
  fileprivate var json: JSON {
    .object(counts.map { JSON.Member($0.type, JSON($0.number)) })
  }
}

extension ManifestFile {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("name", .string(name)), JSON.Member("bytes", JSON(bytes)),
      JSON.Member("sha256", .string(hash)),
    ]
    if let rows { members.append(JSON.Member("rows", JSON(rows))) }
    return .object(members)
  }
}

extension ExportManifest {
  /// The files that a manifest lists; all that is needed to tell whether an export is as it was.
  ///
  /// - Throws: `JSONFault` with the path of what is wrong.
  public static func files(in text: [UInt8]) throws(JSONFault) -> [ManifestFile] {
    let root = try JSONDocument(text).root
    guard try root.string("format") == format else {
      throw root.fault(.outOfRange, field: "format")
    }
    guard try root.int("formatVersion") == formatVersion else {
      throw root.fault(.outOfRange, field: "formatVersion")
    }
    return try root.elements("files").map { (node) throws(JSONFault) in
      ManifestFile(
        name: try node.value("name") { isPlainName($0) ? $0 : nil },
        bytes: try node.int("bytes"),
        hash: try node.string("sha256"),
        rows: try node.optionalInt("rows")
      )
    }
  }

  /// A manifest may name only what lies beside it.
  private static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.contains("/")
  }
}
