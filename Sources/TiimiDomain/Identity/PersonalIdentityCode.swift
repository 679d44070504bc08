/// A Finnish personal identity code (henkilötunnus), checked.
///
/// Act 128/2010 section 2 as amended by 690/2022: birth date, separator that tells the century,
/// individual number and check character. The separator is part of the code: two people may have
/// codes that differ in nothing else. The code hides itself from print and logs; only `text` shows it.
public struct PersonalIdentityCode: Hashable, Sendable {
  /// The eleven characters in upper case.
  public let text: String
  /// The day of birth that the code tells.
  public let birthDay: Day
  /// 002…999.
  private let individualNumber: Int

  /// Checks the text, which may be in lower case but have nothing around it.
  ///
  /// Throws the first flaw found, in the order of `Flaw`.
  public init(_ text: String) throws(Flaw) {
    let parts = try withUTF8Bytes(of: text, Parts.read).get()
    self.text = text.uppercased()
    birthDay = parts.birthDay
    individualNumber = parts.individualNumber
  }

  /// The sex that the code tells: an odd individual number is male, an even one female.
  public var sex: Sex {
    individualNumber.isMultiple(of: 2) ? .female : .male
  }

  /// Whether the code is a temporary or made-up one: its individual number is 900–999.
  ///
  /// Such a code is not in the population information system. Practice registers take no others.
  public var isFictive: Bool { individualNumber >= 900 }

  /// What is wrong with a text that is not a personal identity code.
  public enum Flaw: String, Error, CaseIterable, Sendable {
    /// There are not eleven characters.
    case length
    /// There is something else than digits where digits belong, or a sign at the end.
    case characters
    /// The seventh character is not one of the separators of a century.
    case separator
    /// There is no such day of birth.
    case birthDay
    /// The individual number is 000 or 001, which are not given.
    case individualNumber
    /// The last character does not follow from the digits.
    case checkCharacter
  }
}

/// The sex that a personal identity code tells (sukupuoli).
public enum Sex: String, CaseIterable, Sendable {
  /// Nainen.
  case female
  /// Mies.
  case male
}

extension PersonalIdentityCode: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// A constant text: the code must not slip into a message or a log.
  public var description: String { "personal identity code (hidden)" }

  /// A constant text, as `description`.
  public var debugDescription: String { description }

  /// A mirror without children, so that dumping shows nothing either.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
