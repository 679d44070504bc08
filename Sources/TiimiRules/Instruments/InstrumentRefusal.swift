import TiimiDomain
import TiimiEncoding

/// Why a form, a scoring description, a text pack or answers cannot be used at all.
public enum InstrumentRefusal: CodedRefusal, Hashable {
  /// The text is not JSON.
  case notJSON(line: Int, column: Int)
  /// The text is nested too deeply.
  case tooDeep(line: Int, column: Int)
  /// The text or the number of its items is too large.
  case tooLarge
  /// The JSON is no FHIR Questionnaire.
  case notQuestionnaire
  /// Two items have the same link identifier; the place of the second.
  case duplicateLinkId(place: String)
  /// The JSON is no scoring description; the place that is wrong.
  case notScoring(place: String)
  /// The JSON is no text pack; the place that is wrong.
  case notTextPack(place: String)
  /// The JSON is neither an object of answers nor a QuestionnaireResponse.
  case notAnswers
  /// There is no instrument of that name.
  case unknownInstrument
  /// The instrument has no such switch or the switch no such value; the accepted ones.
  case unknownSwitch(accepted: String)
  /// Only the result of the instrument may be kept, no texts.
  case resultOnly(instrument: String)
  /// No folder was named for what is brought in.
  case folderNotNamed
  /// The file has errors and was not brought in; how many.
  case faulty(count: Int)
  /// There is a file of that name with another content already.
  case alreadyThere
  /// The instrument cannot give such a score; its least and greatest one, where they are known.
  case scoreImpossible(low: String?, high: String?)
  /// The instrument has no such band; the codes that it has.
  case unknownBand(accepted: String)
  /// The answers have errors: the place and code of the first, how many, and the alerts raised all the same.
  case answersFaulty(place: String, finding: String, count: Int, alerts: [String])
  /// The questions of the instrument have no words, so that it cannot be asked.
  case textsMissing(instrument: String)
  /// The form has a question that is no choice out of a few; its place.
  case notAskable(place: String)
  /// The response does not say which questionnaire it answers.
  case questionnaireNotNamed
  /// The response answers another questionnaire; the one expected and the one named.
  case otherForm(expected: String, found: String)
  /// The response answers another version of the questionnaire; the one expected and the one named.
  case otherVersion(expected: String, found: String)
  /// The response does not say when it was answered.
  case authoredMissing
  /// The response was answered later than now.
  case authoredInFuture
  /// The response says of itself that it must not be used; its status.
  case responseWithdrawn(status: String)
  /// The same answers of the same moment are in the case already.
  case responseRecorded(number: String)
  /// Other answers of the same moment are in the case already.
  case responseDiffers(number: String)

  /// 0581–0607.
  public var number: Int {
    switch self {
    case .notJSON: 581
    case .tooDeep: 582
    case .tooLarge: 583
    case .notQuestionnaire: 584
    case .duplicateLinkId: 585
    case .notScoring: 586
    case .notTextPack: 587
    case .notAnswers: 588
    case .unknownInstrument: 589
    case .unknownSwitch: 590
    case .resultOnly: 591
    case .folderNotNamed: 592
    case .faulty: 593
    case .alreadyThere: 594
    case .scoreImpossible: 595
    case .unknownBand: 596
    case .answersFaulty: 597
    case .textsMissing: 598
    case .notAskable: 599
    case .questionnaireNotNamed: 600
    case .otherForm: 601
    case .otherVersion: 602
    case .authoredMissing: 603
    case .authoredInFuture: 604
    case .responseWithdrawn: 605
    case .responseRecorded: 606
    case .responseDiffers: 607
    }
  }

  /// Mostly the data are wrong.
  public var kind: RefusalKind {
    switch self {
    case .unknownInstrument: .notFound
    case .unknownSwitch, .folderNotNamed: .usage
    case .resultOnly, .alreadyThere, .textsMissing, .notAskable, .responseRecorded,
      .responseDiffers:
      .refused
    default: .badInput
    }
  }

  /// The place in the file or the value, where one is known.
  public var field: String? {
    switch self {
    case .duplicateLinkId(let place), .notScoring(let place), .notTextPack(let place):
      place.isEmpty ? nil : place
    case .notJSON(let line, let column), .tooDeep(let line, let column): "\(line):\(column)"
    case .notAnswers: "answers"
    case .unknownInstrument: "instrument"
    case .unknownSwitch: "set"
    case .folderNotNamed: "to"
    case .scoreImpossible: "score"
    case .unknownBand: "band"
    case .answersFaulty(let place, _, _, _): "answers.\(place)"
    case .textsMissing: "instrument"
    case .notAskable(let place): place
    case .questionnaireNotNamed, .otherForm, .otherVersion: "questionnaire"
    case .authoredMissing, .authoredInFuture: "authored"
    case .responseWithdrawn: "status"
    default: nil
    }
  }

  /// Lines, columns, places and codes.
  public var facts: [String: String] {
    switch self {
    case .notJSON(let line, let column), .tooDeep(let line, let column):
      ["line": String(line), "column": String(column)]
    case .duplicateLinkId(let place), .notScoring(let place), .notTextPack(let place):
      place.isEmpty ? [:] : ["place": place]
    case .unknownSwitch(let accepted): ["accepted": accepted]
    case .resultOnly(let instrument), .textsMissing(let instrument):
      ["instrument": instrument]
    case .notAskable(let place): ["place": place]
    case .otherForm(let expected, let found), .otherVersion(let expected, let found):
      ["expected": expected, "found": found]
    case .responseWithdrawn(let status): ["status": status]
    case .responseRecorded(let number), .responseDiffers(let number): ["number": number]
    case .faulty(let count): ["count": String(count)]
    case .scoreImpossible(let low, let high):
      ["low": low, "high": high].compactMapValues { $0 }
    case .unknownBand(let accepted): accepted.isEmpty ? [:] : ["accepted": accepted]
    case .answersFaulty(let place, let finding, let count, let alerts):
      ["place": place, "finding": finding, "count": String(count)]
        .merging(alerts.isEmpty ? [:] : ["alerts": alerts.joined(separator: ", ")]) { $1 }
    default: [:]
    }
  }
}

extension InstrumentRefusal {
  /// The refusal for a text that is not JSON.
  init(_ fault: JSONFault) {
    switch fault.expected {
    case .shallowerNesting: self = .tooDeep(line: fault.line, column: fault.column)
    case .shorterText: self = .tooLarge
    default: self = .notJSON(line: fault.line, column: fault.column)
    }
  }

  /// Parses a file as plain data.
  static func json(of bytes: [UInt8]) throws(InstrumentRefusal) -> JSON {
    do {
      return try JSON(JSONDocument(bytes, sizeLimit: 16 << 20).root)
    } catch {
      throw InstrumentRefusal(error)
    }
  }
}
