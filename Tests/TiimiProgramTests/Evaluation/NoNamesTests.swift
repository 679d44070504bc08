import Foundation
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// Nothing that names a client, or that somebody said, leaves in an evaluator's export.
@Suite struct NoNamesTests {
  /// Every evaluators' export: the command, and how it is called.
  private static let exports: [String: [String]] = [
    "export tables": ["--out {out}/tables", "--out {out}/weeks --dates week --hide-units"],
    "export events": [
      "--out {out}/events.csv", "--format ndjson --out {out}/events.ndjson",
      "--format xes --dates shifted --out {out}/events.xes",
      "--format ocel-json --out {out}/events.json",
      "--format ocel-sqlite --out {out}/events.sqlite",
    ],
  ]

  @Test func `every evaluators' export is looked through`() {
    let commands = CommandTable.all.commands.filter { $0.parameter("study") != nil }.map(\.name)
    #expect(Set(commands) == Set(Self.exports.keys))
  }

  @Test func `no identity code, name, address, telephone or sentence is in any of them`() throws {
    let office = try ExportOffice()
    let secrets = try PracticeSecrets.ofOffice.get()
    for (command, calls) in Self.exports {
      for call in calls {
        let line = "\(command) \(call) --key {key} --study a --for Yliopisto"
        #expect(office.run(line).exitCode == .done, "\(line)")
      }
    }
    let files = try office.exported()
    #expect(files.count > 20)
    for file in files {
      #expect(secrets.leaks(in: file.data).isEmpty, "\(file.name)")
    }
  }

  @Test func `the search finds what is planted`() throws {
    let secrets = try PracticeSecrets.ofOffice.get()
    #expect(secrets.codes.count >= 90 && secrets.names.count >= 20)
    #expect(secrets.phones.count >= 50 && secrets.addresses.count >= 50)
    #expect(secrets.sentences.count >= 30)
    for secret in [
      secrets.codes, secrets.names, secrets.phones, secrets.addresses,
      secrets.sentences,
    ] {
      let one = try #require(secret.min())
      let leak = Data("c-0123,k-4567,\(one),2026-01-01\r\n".utf8)
      #expect(secrets.leaks(in: leak).contains(one))
    }
    #expect(secrets.leaks(in: Data("c-0123,k-4567,fi,2026-01-01\r\n".utf8)).isEmpty)
  }
}

/// Everything in a practice register that tells who somebody is or what somebody said.
private struct PracticeSecrets {
  private(set) var codes: Set<String> = []
  private(set) var names: Set<String> = []
  private(set) var phones: Set<String> = []
  private(set) var addresses: Set<String> = []
  private(set) var sentences: Set<String> = []

  /// Those of the register that every office has, gathered once.
  static let ofOffice = Result { try PracticeSecrets(ExportOffice()) }

  /// Gathers them from a whole export of the register.
  init(_ office: ExportOffice) throws {
    let ending = office.run("export register --whereabouts Testi")
    for line in ending.output.split(separator: "\n").dropFirst() {
      let line = try JSON(parsing: String(line))
      guard case .string(let stream)? = line["stream"], let payload = line["payload"] else {
        continue
      }
      if stream.hasPrefix("client/") { takeClient(payload) }
      if stream.hasPrefix("case/") { takeWords(payload) }
    }
  }

  private mutating func takeClient(_ value: JSON, key: String = "") {
    switch value {
    case .object(let members): for member in members { takeClient(member.value, key: member.key) }
    case .array(let elements): for element in elements { takeClient(element, key: key) }
    case .string(let text): take(text, key)
    default: break
    }
  }

  private mutating func take(_ text: String, _ key: String) {
    if PersonalIdentityCode.isOne(text) {
      codes.insert(text)
    } else if key.lowercased().hasSuffix("phone") {
      phones.insert(text)
    } else if key == "address" || key == "email" {
      addresses.insert(text)
    } else if key.lowercased().contains("name") {
      names.formUnion(text.split { !$0.isLetter }.map(String.init).filter { $0.count > 2 })
    }
  }

  /// Whatever has a space in it was written by somebody.
  private mutating func takeWords(_ value: JSON) {
    switch value {
    case .object(let members): for member in members { takeWords(member.value) }
    case .array(let elements): for element in elements { takeWords(element) }
    case .string(let text) where text.contains(" "): sentences.insert(text)
    default: break
    }
  }

  /// What of it stands in a file; names as whole words, the others anywhere.
  func leaks(in data: Data) -> [String] {
    let bytes = data.map { $0 == 0 ? 0x20 : $0 } + [0]
    let digits = bytes.filter { !PrintedText.isGap($0) }
    let everywhere = codes.union(addresses).union(sentences).filter {
      PrintedText.place(of: Array($0.utf8), in: bytes) != nil
    }
    let called = phones.filter {
      PrintedText.place(of: $0.utf8.filter { !PrintedText.isGap($0) }, in: digits) != nil
    }
    return Array(everywhere) + called
      + names.filter { PrintedText.hasWord(Array($0.utf8), in: bytes) }
  }
}

/// The search of words in the bytes of a file, which is much faster than in its characters.
private enum PrintedText {
  /// True for what is written between the digits of a telephone number.
  static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Where the bytes stand for the first time at or after a place; the text ends in its only zero.
  static func place(of word: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
    text.withUnsafeBytes { whole in
      (word + [0]).withUnsafeBytes { part in
        guard let base = whole.baseAddress, let sought = part.baseAddress,
          let found = strstr(
            base.advanced(by: start).assumingMemoryBound(to: CChar.self),
            sought.assumingMemoryBound(to: CChar.self)
          )
        else { return nil }
        return UnsafeRawPointer(found) - base
      }
    }
  }

  /// Whether the bytes stand somewhere without a letter before or after them.
  static func hasWord(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    var start = 0
    while let place = place(of: word, in: bytes, from: start) {
      let end = place + word.count
      if !endsInLetter(bytes[..<place]), !beginsWithLetter(bytes[end...]) { return true }
      start = place + 1
    }
    return false
  }

  /// The accented letters of Finnish and Swedish all begin with the byte C3 in UTF-8.
  private static func beginsWithLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first.map { isLetter($0) || $0 == 0xC3 } ?? false
  }

  private static func endsInLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last.map(isLetter) == true || bytes.suffix(2).first == 0xC3
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension PersonalIdentityCode {
  fileprivate static func isOne(_ text: String) -> Bool {
    (try? PersonalIdentityCode(text)) != nil
  }
}
