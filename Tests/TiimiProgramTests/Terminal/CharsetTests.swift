import Testing
import TiimiDomain

@testable import tiimi

/// A terminal whose locale is not UTF-8.
struct CharsetTests {
  @Test(arguments: [
    ([:], Charset.utf8), (["LANG": "fi_FI.UTF-8"], .utf8), (["LANG": "C.UTF-8"], .utf8),
    (["LANG": "C.utf8"], .utf8), (["LANG": "C"], .ascii), (["LANG": "POSIX"], .ascii),
    (["LC_ALL": "C", "LANG": "fi_FI.UTF-8"], .ascii),
    (["LC_CTYPE": "fi_FI.ISO-8859-15", "LANG": "fi_FI.UTF-8"], .latin1),
    (["LANG": "fi_FI"], .latin1), (["LANG": "fi_FI@euro"], .latin1),
    (["LANG": "ru_RU.KOI8-R"], .ascii),
  ])
  func `the locale tells the character set`(variables: [String: String], charset: Charset) {
    #expect(Charset(environment: Environment(variables)) == charset)
  }

  @Test(arguments: [
    ("Mäkinen, Åsa Öhman", "Maekinen, Aasa Oehman", "Mäkinen, Åsa Öhman"),
    ("Ma\u{308}kinen", "Maekinen", "Mäkinen"), ("Žižek š", "Zizek s", "Zizek s"),
    ("1–2 • “sanat” …", "1-2 * \"sanat\" ...", "1-2 * \"sanat\" ..."),
    ("42 §", "42 par.", "42 §"), ("10\u{A0}€", "10 EUR", "10\u{A0}EUR"),
    ("\u{5D0}\u{5D1}", "<U+05D0><U+05D1>", "<U+05D0><U+05D1>"),
    ("😀", "<U+1F600>", "<U+1F600>"), ("\u{FFFD}", "<?>", "<?>"), ("Łódź", "Lodz", "Lódz"),
  ])
  func `what the set has not is spelled`(text: String, ascii: String, latin1: String) {
    #expect(Charset.utf8.spelled(text) == text)
    #expect(Charset.ascii.spelled(text) == ascii)
    #expect(Charset.latin1.spelled(text) == latin1)
  }

  @Test func `Latin letters go out as single bytes`() {
    #expect(Charset.latin1.bytes(of: "äö–") == [0xE4, 0xF6, 0x2D])
    #expect(Charset.ascii.bytes(of: "ä") == Array("ae".utf8))
  }

  @Test func `a terminal without UTF-8 is spelled to, within its width`() {
    let terminal = ScriptedTerminal(columns: 30)
    let plain = ["LC_ALL": "C", "TIIMI_LANG": "sv", "NO_COLOR": "1"]
    let code = runSample(["help"], on: terminal, environment: plain)
    #expect(code == .done)
    #expect(terminal.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(terminal.output.split(separator: "\n").allSatisfy { $0.count <= 30 })
  }

  @Test(arguments: [["help"], ["help", "--json"]])
  func `a pipe and JSON stay UTF-8`(words: [String]) {
    let isJSON = words.contains("--json")
    let terminal = ScriptedTerminal(columns: isJSON ? 80 : nil)
    _ = runSample(words, on: terminal, environment: ["LC_ALL": "C", "TIIMI_LANG": "fi"])
    #expect(terminal.output.contains("ö") || terminal.output.contains("ä"))
  }

  @Test func `bytes that are no UTF-8 are refused before they are recorded`() {
    let terminal = ScriptedTerminal()
    let code = runSample(["meeting", "hold", "M\u{FFFD}kinen"], on: terminal)
    #expect(code == .usage)
    #expect(terminal.errors.contains("TIIMI-0981"))
  }
}
