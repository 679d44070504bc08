import Testing
import TiimiDomain

@testable import tiimi

/// Each problem of a call with its code, and where it is said to be.
struct UsageErrorTests {
  @Test(
    arguments: [
      (["meetin", "hold"], 901, nil),
      (["today", "--nothing"], 902, "nothing"),
      (["meeting", "hold", "a1", "--due"], 903, "due"),
      (["meeting", "hold", "a1", "--due", "--dry"], 903, "due"),
      (["today", "--as"], 903, "as"),
      (["meeting", "hold", "a1"], 904, "due"),
      (["meeting", "hold", "--due", "5.1.2026"], 904, "case"),
      (["meeting", "hold", "a1", "--due", "31.2.2026"], 905, "due"),
      (["meeting", "hold", "a1", "--due", "5.1.2026", "--count", "11"], 906, "count"),
      (["meeting", "hold", "a1", "--due", "5.1.2026", "--count", "1.5"], 906, "count"),
      (["today", "--if-version", "-1"], 906, "if-version"),
      (["meeting", "hold", "a1", "--due", "5.1.2026", "--mode", "phone"], 907, "mode"),
      (["today", "--lang", "de"], 907, "lang"),
      (["today", "--color", "red"], 907, "color"),
      (["today", "x"], 908, nil),
      (["meeting", "hold", "a1", "--due", "5.1.2026", "--due", "6.1.2026"], 909, "due"),
      (["today", "--json", "--json"], 909, "json"),
      (["today", "--at", "tomorrow"], 910, "at"),
      (["today", "--json=yes"], 911, "json"),
      (["meeting", "hold", "a1", "--due", "5.1.2026", "--dry=no"], 911, "dry"),
      (["meeting"], 912, "meeting"),
      (["plan", "page"], 912, "plan page"),
      (["today", "--register", " "], 914, "register"),
    ] as [([String], Int, String?)]
  )
  func `each problem has its code and its field`(
    words: [String],
    number: Int,
    field: String?
  ) throws {
    let error = try #require(usageError(words))
    #expect(error.number == number)
    #expect(error.field == field)
    #expect(error.kind == .usage)
  }

  @Test(arguments: Language.allCases)
  func `every problem has a sentence in every language`(language: Language) {
    let problems: [UsageProblem] = [
      .unknownCommand(closest: []), .unknownCommand(closest: ["today"]),
      .unknownOption(closest: nil), .unknownOption(closest: "--due"), .missingValue,
      .missingRequired, .badDay, .badNumber(1...10), .badNumber(0...Int.max), .badChoice(["a"]),
      .unexpectedArgument, .optionRepeated, .badMoment, .optionTakesNoValue, .verbMissing(["hold"]),
      .wrongShape(wanted: .text), .wrongShape(wanted: .number), .wrongShape(wanted: .truth),
      .wrongShape(wanted: .object), .emptyValue,
    ]
    let sentences = problems.map { UsagePhrases.phrase(for: UsageError($0))(language) }
    #expect(Set(sentences).count == problems.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
    #expect(Set(problems.map(\.number)) == Set(901...914))
  }

  @Test(arguments: [
    ["010594Y9032"],
    ["client-010594Y9032", "x"],
    ["today", "--010594Y9032"],
    ["today", "010594Y9032"],
    ["meeting", "hold", "a1", "--due", "010594Y9032"],
    ["meeting", "hold", "a1", "--due", "5.1.2026", "--mode", "010594Y9032"],
    ["today", "--lang", "010594Y9032"],
  ])
  func `no error repeats a value`(words: [String]) throws {
    let terminal = ScriptedTerminal()
    #expect(runSample(words, on: terminal) == .usage)
    #expect(runSample(words + ["--json"], on: terminal) == .usage)
    #expect(!(terminal.output + terminal.errors).contains("010594"))
  }
}
