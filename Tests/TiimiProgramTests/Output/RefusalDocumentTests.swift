import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

@testable import tiimi

struct RefusalDocumentTests {
  @Test func `the page of refusals is what the program says`() throws {
    let catalogues = RefusalCatalogue.rooms + [.program]
    try expectText(RefusalDocument.markdown(catalogues), named: "docs/refusals.md")
  }

  @Test func `no number is used twice`() {
    let numbers = (RefusalCatalogue.rooms + [.program]).flatMap(\.entries).map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers == numbers.sorted())
  }

  @Test func `a refusal within a batch file keeps its place and its own words`() {
    let refusal = PlacedRefusal(
      refusal: IdentityCodeRefusal(flaw: .checkCharacter, field: "code"),
      place: "commands[3]"
    )
    let text = ErrorReport(refusal).text(.english)
    #expect(text.hasPrefix("TIIMI-0920 commands[3]: The check character does not match."))
  }

  @Test func `a refusal of the process has its problem and its remedy`() {
    let report = ErrorReport(Refusal(.caseClosed))
    #expect(
      report.text(.finnish)
        == "TIIMI-0103 Asia on päätetty, eikä siihen voi enää kirjata. Jos työ jatkuu, avaa asia "
        + "uudelleen ja kerro syy."
    )
  }
}

extension RefusalCatalogue {
  /// The refusals of the program itself, with samples in the places of facts.
  fileprivate static let program = RefusalCatalogue(
    title: Phrase(fi: "Ohjelma", sv: "Programmet", en: "The program"),
    entries: (usage.map { entry(UsageError($0)) } + own.map(entry)).sorted { $0.number < $1.number }
  )

  private static let usage: [UsageProblem] = [
    .unknownCommand(closest: ["…"]), .unknownOption(closest: "--…"), .missingValue,
    .missingRequired, .badDay, .badNumber(1...10), .badChoice(["…"]), .unexpectedArgument,
    .optionRepeated, .badMoment, .optionTakesNoValue, .verbMissing(["…"]),
    .wrongShape(wanted: .text), .emptyValue, .badForm, .chooseOne(["…", "…"]), .notWith("--…"),
    .chooseSome(["…", "…"]), .notText,
  ]

  private static let own: [any CodedRefusal] =
    [
      IdentityCodeRefusal(flaw: .checkCharacter, field: nil),
      ScreeningFileFlaw.notJSON(line: 1, column: 2), ScreeningFileFlaw.notAnswers,
      ScreeningFileFlaw.draftNotKept, ProgramFailure.fileNotFound,
      ProgramFailure.fileUnreadable, ProgramFailure.fileNotText, ProgramFailure.outputFailed,
      ProgramFailure.terminalUnusable, ProgramFailure.registerNotNamed, ProgramFailure.clockIsReal,
      ProgramFailure.ruleHasNoTable, ProgramFailure.noCasesInFile,
      ProgramFailure.unexpected(ClosedPipe.self),
      PaperFailure.fileNotNamed, PaperFailure.noChromium, PaperFailure.chromiumFailed,
      PaperFailure.chromiumTooSlow,
    ] + (brokenFile.map { [$0] } ?? [])
    + [ProgramFailure.fileTooLarge, ProgramFailure.fileNotRegular, ProgramFailure.folderEmpty]
    + [KeyFileRefusal.taken, KeyFileRefusal.besideRegister]

  private static let brokenFile: BatchFileFault? = {
    do throws(JSONFault) {
      _ = try JSON(parsing: "{")
      return nil
    } catch {
      return BatchFileFault(error)
    }
  }()

  private static func entry(_ refusal: any CodedRefusal) -> Entry {
    let phrase = RefusalPhrases.phrase(for: refusal)
    return Entry(
      number: refusal.number,
      kind: refusal.kind,
      text: RefusalText(problem: phrase, remedy: Phrase(fi: "", sv: "", en: ""))
    )
  }
}
