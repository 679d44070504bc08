import Testing
import TiimiEncoding
import TiimiStore

@Suite struct `The schema of a register's line` {
  @Test(arguments: try ShapeSample.all())
  func `allows an entry in a stream of its own sort only`(sample: ShapeSample) throws {
    let schema = try SchemaCheck.committed()
    let line = try sample.line
    let sorts = ["case", "client", "link", "staff", "unit"].filter { sort in
      schema.allows(line.with("stream", .string(stream(sort))), as: "register-line.json#")
    }
    #expect(sorts == [sample.sort])
  }

  @Test func `refuses a kind that is not the shape's`() throws {
    let sample = try #require(try ShapeSample.all().first)
    let line = try sample.line.with("stream", .string(stream(sample.sort)))
    let schema = try SchemaCheck.committed()
    #expect(schema.allows(line, as: "register-line.json#"))
    #expect(!schema.allows(line.with("kind", "caseClosed"), as: "register-line.json#"))
  }

  @Test(arguments: [
    ("practice", JSON.bool(true), true), ("practice", "no", false), ("entries", 0, true),
    ("entries", -1, false), ("head", "abc", false), ("formatVersion", 2, false),
    ("register", "1", false), ("created", "2026-01-05", false), ("unheardOf", 1, false),
  ])
  func `allows a header with its own fields only`(
    field: String,
    value: JSON,
    isAllowed: Bool
  ) throws {
    let header: JSON = [
      "format": "minun-tiimini-register", "formatVersion": 1, "practice": false,
      "entries": 3, "head": .string(String(repeating: "0a", count: 32)),
    ]
    let changed = header.with(field, value)
    #expect(try SchemaCheck.committed().allows(changed, as: "register-line.json#") == isAllowed)
  }
}

@Suite struct `The schema of a case document` {
  @Test func `allows the streams of a case and of those it refers to`() throws {
    #expect(try SchemaCheck.committed().allows(try document(), as: "case-document.json#"))
  }

  @Test func `refuses an entry in a stream of another sort`() throws {
    let lost = try document { sort in sort == "staff" ? "unit" : sort }
    #expect(try !SchemaCheck.committed().allows(lost, as: "case-document.json#"))
  }

  @Test func `refuses the links that only a register has`() throws {
    let other = try document { sort in sort == "client" ? "link" : sort }
    #expect(try !SchemaCheck.committed().allows(other, as: "case-document.json#"))
  }

  @Test func `refuses the fields that only a register has`() throws {
    let document = try document(without: [])
    #expect(try !SchemaCheck.committed().allows(document, as: "case-document.json#"))
  }

  private func document(
    without register: Set<String> = ["position", "previousHash", "hash"],
    sort place: (String) -> String = { $0 }
  ) throws -> JSON {
    let samples = try ShapeSample.all()
    let streams = try ["unit", "staff", "client", "case"].map { sort in
      let entries = try samples.filter { $0.sort == sort }.map { try $0.line.without(register) }
      return ["stream": .string(stream(place(sort))), "entries": .array(entries)] as JSON
    }
    return [
      "format": "minun-tiimini-case", "formatVersion": 1,
      "case": "019b8d6e-2f40-7c1a-8f00-00000000000a", "streams": .array(streams),
    ]
  }
}

private func stream(_ sort: String) -> String {
  sort + "/019b8d6e-2f40-7c1a-8f00-00000000000a"
}

extension ShapeSample {
  var json: JSON {
    get throws { try JSON(parsing: entry.payload) }
  }

  /// The sort of stream that the entry belongs to.
  var sort: String {
    switch entry {
    case .ofCase: "case"
    case .ofClient: "client"
    case .ofLink: "link"
    case .ofStaff: "staff"
    case .ofUnit: "unit"
    }
  }

  /// The entry as a line of a register, but for its stream.
  fileprivate var line: JSON {
    get throws {
      [
        "position": 1, "version": 1, "entry": "019b8d6e-2f40-7c1a-8f00-00000000000b",
        "kind": .string(entry.kind), "shape": .string(entry.shape),
        "occurred": "2026-01-05T10:15:00.000Z", "recorded": "2026-01-05T10:16:00.000Z",
        "actor": "019b8d6e-2f40-7c1a-8f00-00000000000c", "purpose": "care",
        "payload": try json, "previousHash": .string(String(repeating: "00", count: 32)),
        "hash": .string(String(repeating: "f9", count: 32)),
      ]
    }
  }
}

extension JSON {
  /// The object with another value of the member, or with one more member.
  fileprivate func with(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = without([key]) else { return self }
    return .object(members + [Member(key, value)])
  }

  fileprivate func without(_ keys: Set<String>) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !keys.contains($0.key) })
  }
}
