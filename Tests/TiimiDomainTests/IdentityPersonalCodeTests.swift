import Testing
import TiimiDomain

/// Fictive codes published by the Digital and Population Data Services Agency (DVV).
private let fictiveCodes = [
  "010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024",
  "040594V9030", "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W",
  "020516C903K", "020516C902J", "030516D9037", "030516D9026", "010501E9032", "020502E902X",
  "020503F9037", "020504A902E", "020504B904H",
]

private func flaw(of text: String) -> PersonalIdentityCode.Flaw? {
  do throws(PersonalIdentityCode.Flaw) {
    _ = try PersonalIdentityCode(text)
    return nil
  } catch {
    return error
  }
}

private func replacing(_ text: String, at position: Int, by character: Character) -> String {
  var characters = Array(text)
  characters[position] = character
  return String(characters)
}

@Suite struct `A personal identity code` {
  @Test(arguments: fictiveCodes) func `is fictive from number 900 on`(text: String) throws {
    let code = try PersonalIdentityCode(text)
    #expect(code.text == text)
    #expect(code.isFictive)
    #expect(code.sex == (text.dropFirst(9).first == "3" ? .male : .female))
    #expect(try PersonalIdentityCode(text.lowercased()) == code)
  }

  @Test(arguments: [
    ("131052-308T", "1952-10-13", Sex.female), ("010101-0101", "1901-01-01", .female),
    ("111111-111C", "1911-11-11", .male),
  ])
  func `of documentation is read but not fictive`(text: String, birth: String, sex: Sex) throws {
    let code = try PersonalIdentityCode(text)
    #expect(code.birthDay.iso == birth)
    #expect(code.sex == sex)
    #expect(!code.isFictive)
  }

  @Test(arguments: [("+", 1800), ("-YXWVU", 1900), ("ABCDEF", 2000)])
  func `tells the century by its separator`(separators: String, first: Int) throws {
    for separator in separators {
      let code = try PersonalIdentityCode("010594\(separator)9032")
      #expect(code.birthDay == Day(year: first + 94, month: 5, day: 1))
    }
  }

  @Test func `with another separator is another code`() throws {
    let code = try PersonalIdentityCode("010594Y9032")
    #expect(try PersonalIdentityCode("010594-9032") != code)
  }

  @Test(arguments: [
    ("", PersonalIdentityCode.Flaw.length), ("010594Y903", .length), ("010594Y90322", .length),
    (" 010594Y9032", .length), ("0105é4Y903", .length), ("010594Y903é", .characters),
    ("01059åY9032", .characters), ("O10594Y9032", .characters), ("010594Y9A32", .characters),
    ("010594Y903?", .characters), ("010594G9032", .separator), ("010594 9032", .separator),
    ("01059409032", .separator), ("010594Z9032", .separator), ("310694Y9032", .birthDay),
    ("290200-9032", .birthDay), ("010094Y9032", .birthDay), ("000594Y9032", .birthDay),
    ("010594Y000E", .individualNumber), ("010594Y001F", .individualNumber),
    ("010594Y9033", .checkCharacter), ("010594Y903G", .checkCharacter),
  ])
  func `says what is wrong with it`(text: String, expected: PersonalIdentityCode.Flaw) {
    #expect(flaw(of: text) == expected)
  }

  @Test func `may be of a leap day only in a leap year`() {
    #expect(flaw(of: "290200A9030") != .birthDay)
    #expect(flaw(of: "290200-9030") == .birthDay)
    #expect(flaw(of: "290200+9030") == .birthDay)
  }

  @Test(arguments: fictiveCodes) func `is refused when one digit is wrong`(text: String) {
    for position in [0, 1, 2, 3, 4, 5, 7, 8, 9] {
      let accepted = "0123456789".filter { flaw(of: replacing(text, at: position, by: $0)) == nil }
      #expect(accepted.count == 1)
    }
  }

  @Test(arguments: fictiveCodes) func `has one check character only`(text: String) {
    let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let accepted = alphabet.filter { flaw(of: replacing(text, at: 10, by: $0)) == nil }
    #expect(accepted.count == 1)
  }

  @Test(arguments: fictiveCodes) func `is accepted with any separator of a century`(text: String) {
    let printable = (0x20...0x7E).map { Character(Unicode.Scalar(UInt8($0))) }
    let accepted = printable.filter { flaw(of: replacing(text, at: 6, by: $0)) == nil }
    #expect(String(accepted) == "+-ABCDEFUVWXYabcdefuvwxy")
  }

  @Test func `hides itself from print and dump`() throws {
    let code = try PersonalIdentityCode("010594Y9032")
    var dumped = ""
    dump([ClientCode.personal(code), .temporary("T-17"), .none], to: &dumped)
    for shown in ["\(code)", String(reflecting: code), "\([code])", dumped] {
      #expect(!shown.contains("0594"))
      #expect(!shown.contains("T-17"))
    }
  }
}
