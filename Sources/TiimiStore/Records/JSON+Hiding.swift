import TiimiDomain
import TiimiEncoding

extension JSON {
  /// The same value with the whereabouts hidden in every text.
  func hiding(_ whereabouts: Whereabouts) -> JSON {
    switch self {
    case .string(let text) where !Self.isMachineMade(text): .string(whereabouts.hidden(in: text))
    case .array(let elements): .array(elements.map { $0.hiding(whereabouts) })
    case .object(let members):
      .object(members.map { Member($0.key, $0.value.hiding(whereabouts)) })
    default: self
    }
  }

  /// Whether it is an identifier or a time: digits in it are nobody's telephone number.
  private static func isMachineMade(_ text: String) -> Bool {
    CaseID(text) != nil || Day(iso: text) != nil || Moment(iso: text) != nil
      || WallTime(iso: text) != nil
  }
}
