/// One item of a questionnaire: a question, a group or a text.
public struct QuestionnaireItem: Hashable, Sendable {
  /// What kind of item it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Items that belong together.
    case group
    /// A text to read.
    case display
    /// Yes or no.
    case boolean
    /// A number with decimals.
    case decimal
    /// A whole number.
    case integer
    /// A day.
    case date
    /// A day and a time.
    case dateTime
    /// A time of day.
    case time
    /// A short text.
    case string
    /// A long text.
    case text
    /// One of the options.
    case choice
    /// One of the options, or words of one's own.
    case openChoice = "open-choice"
    /// A number with a unit.
    case quantity
    /// Anything else: an address, a file, a reference.
    case other

    /// Whether the answers are numbers.
    var isNumeric: Bool { self == .decimal || self == .integer || self == .quantity }
  }

  /// The identifier by which answers refer to the item.
  public let linkId: String
  /// What the item is about, in code systems.
  public let codes: [AnswerCoding]
  /// The text, in the language of the form.
  public let text: String?
  /// Texts in other languages, by language code.
  public let translations: [String: String]
  /// The kind.
  public let kind: Kind
  /// What can be answered.
  public let options: [AnswerOption]
  /// When the item is to be shown.
  public let conditions: [EnableCondition]
  /// Whether all conditions have to be met; otherwise one is enough.
  public let needsAllConditions: Bool
  /// Whether the item is never shown.
  public let isHidden: Bool
  /// Whether the answer is computed or may not be written by people.
  public let isComputed: Bool
  /// Whether there may be several answers, by the item itself or by a group around it.
  public let repeats: Bool
  /// Whether the options are elsewhere, so that codes cannot be checked.
  public let hasOptionsElsewhere: Bool
  /// What stands in the answer before anybody answers.
  public let initial: [AnswerValue]
  /// The place of the item around this one; nil at the top.
  public let parent: Int?
  /// Where the item stands in the file, such as `item[0].item[2]`.
  public let place: String

  /// Whether any option has a weight.
  package var hasWeights: Bool { options.contains { $0.weight != nil } }
}

/// One of the answers that an item offers.
public struct AnswerOption: Hashable, Sendable {
  /// The value.
  public let value: AnswerValue
  /// How many points it gives; nil when the form does not say.
  public let weight: ExactDecimal?
  /// Whether the answer leaves the question open, as "don't know" does.
  public let isOpen: Bool
  /// The words in other languages, by language code.
  public let translations: [String: String]

  /// Makes an option.
  public init(
    value: AnswerValue,
    weight: ExactDecimal? = nil,
    isOpen: Bool = false,
    translations: [String: String] = [:]
  ) {
    self.value = value
    self.weight = weight
    self.isOpen = isOpen
    self.translations = translations
  }

  /// The code, or the text or the number as text.
  public var code: String {
    switch value {
    case .coding(let coding): coding.code
    case .text(let text), .time(let text), .reference(let text): text
    case .number(let number), .quantity(let number, _): number.text
    case .boolean(let value): value ? "true" : "false"
    }
  }
}

/// When an item is to be shown: what has been answered to another one.
public struct EnableCondition: Hashable, Sendable {
  /// How the answer compares.
  public enum Operator: String, CaseIterable, Sendable {
    /// There is an answer, or there is none.
    case exists
    /// One answer equals.
    case equal = "="
    /// No answer equals.
    case notEqual = "!="
    /// One answer is greater.
    case greater = ">"
    /// One answer is less.
    case less = "<"
    /// One answer is greater or equal.
    case atLeast = ">="
    /// One answer is less or equal.
    case atMost = "<="
  }

  /// The link identifier of the other item.
  public let question: String
  /// The comparison.
  public let comparison: Operator
  /// What it is compared with.
  public let value: AnswerValue

  /// Whether the answers meet the condition.
  func isMet(by answers: [AnswerValue]) -> Bool {
    func some(_ fits: (Int) -> Bool) -> Bool {
      answers.contains { $0.order(to: value).map(fits) ?? false }
    }
    switch comparison {
    case .exists: return value == .boolean(!answers.isEmpty)
    case .equal: return answers.contains { $0.equals(value) }
    case .notEqual: return !answers.contains { $0.equals(value) }
    case .greater: return some { $0 > 0 }
    case .less: return some { $0 < 0 }
    case .atLeast: return some { $0 >= 0 }
    case .atMost: return some { $0 <= 0 }
    }
  }
}
