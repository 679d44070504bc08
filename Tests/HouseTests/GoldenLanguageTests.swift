import Foundation
import Testing

/// The golden files of each language have no word of the other two.
struct GoldenLanguageTests {
  private static let codes = ["fi", "sv", "en"]
  private static let fixtures = SourceFiles.root.appending(path: "Tests/Fixtures")

  /// The golden files that exist in all three languages, by their path without the language.
  private static let goldens: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: fixtures.path)) ?? []
    let known = Set(paths)
    return paths.compactMap { path in
      let parts = path.components(separatedBy: ".fi.")
      guard parts.count == 2, !path.hasSuffix(".json") else { return nil }
      let isWhole = codes.allSatisfy { known.contains("\(parts[0]).\($0).\(parts[1])") }
      return isWhole ? "\(parts[0]).*.\(parts[1])" : nil
    }.sorted()
  }()

  /// The words that the texts of the program use in each language.
  private static let vocabulary: [String: Set<String>] = {
    var words: [String: Set<String>] = [:]
    for phrase in (try? PhraseLiteral.all()) ?? [] {
      for (code, text) in phrase.texts {
        words[code, default: []].formUnion(PhraseLiteral.words(of: text))
      }
    }
    return words
  }()

  @Test func `there are golden files in three languages`() {
    #expect(Self.goldens.count >= 6)
  }

  /// What stands in all three files is data, such as names and the client's own words.
  @Test(arguments: goldens, codes)
  func `a golden file has no word of another language`(golden: String, code: String) throws {
    var words: [String: Set<String>] = [:]
    for each in Self.codes {
      let path = golden.replacingOccurrences(of: "*", with: each)
      let data = try Data(contentsOf: Self.fixtures.appending(path: path))
      words[each] = Set(PhraseLiteral.words(of: String(decoding: data, as: UTF8.self)))
    }
    let everywhere = Self.codes.compactMap { words[$0] }.reduce(words[code] ?? []) {
      $0.intersection($1)
    }
    let own = Self.vocabulary[code] ?? []
    let others = Self.codes.filter { $0 != code }.compactMap { Self.vocabulary[$0] }
      .reduce(Set<String>()) { $0.union($1) }
    let foreign = (words[code] ?? []).subtracting(everywhere).subtracting(own)
      .intersection(others)
    let path = golden.replacingOccurrences(of: "*", with: code)
    #expect(foreign.isEmpty, "Tests/Fixtures/\(path): \(foreign.sorted().joined(separator: ", "))")
  }
}
