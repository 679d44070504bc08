import Testing
import TiimiDomain
import TiimiRules

@testable import tiimi

/// What an interview shows in windows of every size, and what it says aloud.
struct InterviewScreenTests {
  private static let names = ["minun-tiimini-checklist", "phq-9", "audit-c", "ucla-3"]

  private func screens(
    _ name: String,
    _ width: Int,
    _ height: Int,
    _ language: Language
  ) throws
    -> [String]
  {
    let instrument = try #require(try InstrumentLibrary.instrument(named: name))
    var interview = Interview(try AskedForm(instrument))
    var act = Interview.Act.onward
    var screens: [String] = []
    repeat {
      _ = interview.take(act)
      act = .choose(1)
      screens.append(
        InterviewScreen(
          interview: interview,
          subject: "TST-2026-1, Aino Harjula",
          style: TextStyle(language: language, width: width),
          height: height
        ).text
      )
    } while interview.place != .summary
    return screens
  }

  @Test(arguments: names, [(80, 24), (40, 24), (20, 24), (20, 20)])
  func `every question and its keys fit the window`(name: String, size: (Int, Int)) throws {
    for language in name == Self.names[0] ? Language.allCases : [.finnish] {
      for screen in try screens(name, size.0, size.1, language) {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= size.0 }, "\(screen)")
        #expect(lines.count < max(size.1, 24), "\(lines.count) lines:\n\(screen)")
        #expect(
          lines.last?.contains("=") == true || lines.suffix(4).contains { $0.contains("q =") }
        )
      }
    }
  }

  @Test func `a wide window sets the question apart and keeps air between the answers`() throws {
    let screen = try #require(try screens("minun-tiimini-checklist", 80, 24, .finnish).first)
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "1/15 Monta palvelua yhtä aikaa")
    #expect(screen.contains("\n\n\n    Onko asiakkaalla ollut"))
    #expect(screen.contains("\n    k  kyllä\n\n    e  ei\n\n    ?  en tiedä\n\n"))
    #expect(screen.hasSuffix("\nb = takaisin, q = jatka myöhemmin\n"))
  }

  @Test(arguments: [
    ("palvelutarpeenarviointikäynti", ["palvelutarpeenar-", "viointikäynti"]),
    ("päihdekuntoutusyksikössä?", ["päihdekuntoutusyksi-", "kössä?"]),
    ("TIIMI-0595-0596-0597-0598", ["TIIMI-0595-0596-", "0597-0598"]),
  ])
  func `a word too long for the window is broken at a syllable`(word: String, pieces: [String]) {
    #expect(TextWrapping.lines(of: word, width: 20) == pieces)
  }

  @Test func `the answer given is marked and named when one comes back to it`() {
    var interview = Interview(AskedForm(.minunTiimini))
    for act in [Interview.Act.onward, .choose(0), .back] { _ = interview.take(act) }
    let text = InterviewScreen(
      interview: interview,
      subject: "TST-2026-1",
      style: TextStyle(language: .swedish)
    ).text
    #expect(text.contains("  > j  ja\n"))
    #expect(text.contains("Besvarad: ja."))
    #expect(text.contains("Enter = nästa, b = tillbaka"))
  }
}
