/// What tells where a client under a protection order (turvakielto) is: to be found in free text, and hidden.
///
/// Workers write addresses and telephone numbers into worries, reasons and meeting places too. An
/// address is recognised whatever the case of its letters, whole or up to its first comma; a
/// telephone number whatever stands between its digits, with or without the country's 358.
public struct Whereabouts: Hashable, Sendable {
  /// What stands in the place of something hidden.
  public static let mark = "[…]"

  private let addresses: [[Character]]
  private let phones: [[Character]]

  /// The whereabouts of a client, or nil when no protection order asks for hiding them.
  ///
  /// Several records may be of one person: the order of one hides what stands in any of them.
  public init?(hiddenFor records: ClientRecord...) {
    self.init(hiddenFor: records)
  }

  /// The whereabouts in linked records of one person, or nil when none has a protection order.
  public init?(hiddenFor records: [ClientRecord]) {
    let details = records.compactMap(\.details)
    guard details.contains(where: \.hasProtectionOrder) else { return nil }
    let whole = details.compactMap(\.address)
    let streets = whole.map { String($0.prefix { $0 != "," && $0 != "\n" }) }
    addresses = Set(whole + streets).filter { $0.count >= 5 }
      .sorted { ($1.count, $0) < ($0.count, $1) }.map { Array($0.lowercased()) }
    let numbers =
      details.flatMap { [$0.phone, $0.representative?.phone] }
      + records.flatMap(\.closePersons).map(\.phone)
    phones = numbers.compactMap { $0.map(Self.digits) }.filter { $0.count >= 6 }
  }

  /// The text with everything that tells where the client is hidden.
  public func hidden(in text: String) -> String {
    var characters = Array(text)
    for address in addresses { Self.hide(address, in: &characters) }
    hidePhones(in: &characters)
    return String(characters)
  }

  private static func hide(_ needle: [Character], in text: inout [Character]) {
    var place = 0
    while place + needle.count <= text.count {
      let end = place + needle.count
      if zip(text[place..<end], needle).allSatisfy({ $0.lowercased() == String($1) }) {
        text.replaceSubrange(place..<end, with: mark)
        place += mark.count
      } else {
        place += 1
      }
    }
  }

  private func hidePhones(in text: inout [Character]) {
    var place = 0
    while place < text.count {
      guard Self.isDigit(text[place]) || text[place] == "+" else {
        place += 1
        continue
      }
      let end = Self.endOfNumber(from: place, in: text)
      let digits = Self.digits(String(text[place..<end]))
      if phones.contains(where: { Self.contains(digits, $0) }) {
        text.replaceSubrange(place..<end, with: Self.mark)
        place += Self.mark.count
      } else {
        place = end
      }
    }
  }

  /// The end of a run of digits with single spaces, dashes or brackets between them.
  private static func endOfNumber(from start: Int, in text: [Character]) -> Int {
    var (place, end) = (start, start + 1)
    while place < text.count, isDigit(text[place]) || "+ -()\u{A0}".contains(text[place]) {
      if isDigit(text[place]) { end = place + 1 }
      place += 1
    }
    return end
  }

  private static func contains(_ digits: [Character], _ phone: [Character]) -> Bool {
    digits.count >= phone.count
      && (0...(digits.count - phone.count)).contains {
        digits[$0..<($0 + phone.count)].elementsEqual(phone)
      }
  }

  /// The digits of a number without the country code and the zero that stands for it.
  private static func digits(_ text: String) -> [Character] {
    var digits = text.filter(isDigit)
    if digits.hasPrefix("358") { digits.removeFirst(3) }
    while digits.hasPrefix("0") { digits.removeFirst() }
    return Array(digits)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
