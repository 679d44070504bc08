/// What can be wrong with a call, before anything has been done.
///
/// No case carries a value that was given: a value may be a personal identity code.
enum UsageProblem: Error, Equatable, Sendable {
  /// No command has this name; carries the names that come close.
  case unknownCommand(closest: [String])
  /// The command has no option of this name; carries the name that comes close.
  case unknownOption(closest: String?)
  /// An option that takes a value was given none.
  case missingValue
  /// A value that the command needs was not given.
  case missingRequired
  /// The text is not a day.
  case badDay
  /// The text is not a whole number of the range.
  case badNumber(ClosedRange<Int>)
  /// The word is not one of those that are accepted; carries them, and the one that comes close.
  case badChoice([String], closest: String? = nil)
  /// More values were given than the command takes.
  case unexpectedArgument
  /// A value that may be given once was given again.
  case optionRepeated
  /// The text is not a day with or without a time.
  case badMoment
  /// A flag was given a value.
  case optionTakesNoValue
  /// The noun was given without a verb; carries the verbs.
  case verbMissing([String])
  /// A value of a batch file has the wrong JSON type; carries the wanted one.
  case wrongShape(wanted: Shape)
  /// The value is an empty text.
  case emptyValue
  /// The value is not written as the option's help tells.
  case badForm
  /// Just one of these options has to be given.
  case chooseOne([String])
  /// At least one of these options has to be given.
  case chooseSome([String])
  /// The text holds bytes that are no UTF-8.
  case notText
  /// The value does not go together with another, such as `--answer yes`.
  case notWith(String)

  /// The JSON type that a value of a batch file should have.
  enum Shape: String, Sendable {
    /// A JSON string.
    case text
    /// A JSON number.
    case number
    /// A JSON true or false.
    case truth
    /// A JSON object.
    case object
  }
}

extension UsageProblem {
  /// The stable number of the problem, 901–949 and 980–989.
  var number: Int {
    switch self {
    case .unknownCommand: 901
    case .unknownOption: 902
    case .missingValue: 903
    case .missingRequired: 904
    case .badDay: 905
    case .badNumber: 906
    case .badChoice: 907
    case .unexpectedArgument: 908
    case .optionRepeated: 909
    case .badMoment: 910
    case .optionTakesNoValue: 911
    case .verbMissing: 912
    case .wrongShape: 913
    case .emptyValue: 914
    case .badForm: 915
    case .chooseOne: 916
    case .notWith: 917
    case .chooseSome: 980
    case .notText: 981
    }
  }

  /// The words that would have been accepted, for machines that read the error.
  var facts: [String: String] {
    switch self {
    case .unknownCommand(let closest) where !closest.isEmpty:
      ["closest": closest.joined(separator: ", ")]
    case .unknownOption(let closest?): ["closest": closest]
    case .badNumber(let range):
      ["least": String(range.lowerBound), "most": String(range.upperBound)]
    case .badChoice(let words, let closest):
      ["accepted": words.joined(separator: ", ")]
        .merging(closest.map { ["closest": $0] } ?? [:]) { $1 }
    case .verbMissing(let words): ["accepted": words.joined(separator: ", ")]
    case .wrongShape(let wanted): ["wanted": wanted.rawValue]
    case .notWith(let other): ["with": other]
    default: [:]
    }
  }
}
