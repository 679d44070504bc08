import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A calendar stream` {
  @Test func `folds a long line as RFC 5545 section 3_1 does`() {
    let line = "DESCRIPTION:This is a lo" + "ng description that exists on a long line. It is long."
    let folded = ICalendarFolding.folded(line)
    #expect(folded.count == 2)
    #expect(folded[0].utf8.count == 75)
    #expect(folded[1].hasPrefix(" "))
    #expect(ICalendarFolding.unfolded(folded) == [line])
  }

  @Test(arguments: [75, 76, 149, 150])
  func `folds only what is longer than 75 octets`(count: Int) {
    let line = String(repeating: "a", count: count)
    #expect(ICalendarFolding.folded(line).count == 1 + (count - 1 - 75 + 74) / 74)
  }

  @Test(arguments: Array(0..<200) as [UInt64])
  func `keeps every line within 75 octets and says the same unfolded`(seed: UInt64) {
    var source = SeededRandomness(seed: seed)
    let pieces = [
      "a", "ä", "  ", "e\u{301}", "👵🏽", "👨‍👩‍👧‍👦", "שלום", "\u{202E}", ";", "\\", ",", "𐍈",
      "o" + String(repeating: "\u{302}", count: 60),
    ]
    let count = Int.random(in: 0...120, using: &source)
    let line = (0..<count).compactMap { _ in pieces.randomElement(using: &source) }.joined()
    let folded = ICalendarFolding.folded(line)
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    #expect(ICalendarFolding.unfolded(folded).map { Array($0.utf8) } == [Array(line.utf8)])
  }

  @Test func `breaks lines between characters`() {
    let folded = ICalendarFolding.folded("X:" + String(repeating: "👵🏽", count: 40))
    let whole = folded.flatMap { $0.filter { $0 == "👵🏽" } }
    #expect(whole.count == 40)
  }

  @Test(arguments: [
    ("Conference Room - F123, Bldg. 002", #"Conference Room - F123\, Bldg. 002"#),
    ("Project XYZ Final Review\nConference Room", #"Project XYZ Final Review\nConference Room"#),
    (#"a;b\c"#, #"a\;b\\c"#), ("rivi\r\ntoinen\rkolmas", #"rivi\ntoinen\nkolmas"#),
    ("\u{7}kello\u{1B}[31m\u{202E}", "kello[31m"), ("sarkain\tväli", "sarkain väli"),
    ("שלום 👵🏽", "שלום 👵🏽"),
  ])
  func `escapes texts as RFC 5545 section 3_3_11 does`(text: String, escaped: String) {
    #expect(ICalendarText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("Liisa Lahti", "Liisa Lahti"), ("Lahti, Liisa", "\"Lahti, Liisa\""), ("a:b", "\"a:b\""),
    ("Liisa \"Lissu\" Lahti", "Liisa 'Lissu' Lahti"), ("Rivi\nvaihto\u{0}", "Rivi vaihto"),
    ("שרה; 👩", "\"שרה; 👩\""),
  ])
  func `quotes parameters only where they need it`(text: String, quoted: String) {
    #expect(ICalendarText.parameter(text) == quoted)
  }

  @Test func `ends every line with CRLF`() {
    let text = ICalendarComponent(
      "VEVENT",
      [.text("SUMMARY", String(repeating: "Möte ", count: 40)), .init("CLASS", "CONFIDENTIAL")]
    ).text
    #expect(text.hasSuffix("END:VEVENT\r\n"))
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() where byte == 10 {
      #expect(place > 0 && bytes[place - 1] == 13)
    }
  }
}
