import TiimiDomain
import TiimiEncoding

/// One line of what the doctor says: a topic, how it is, and what to do when it is not well.
///
/// Nothing in it is about a person.
struct DoctorLine {
  /// How it is.
  enum Level: String {
    /// In order.
    case ok
    /// Worth knowing.
    case notice
    /// Wrong.
    case wrong
  }

  /// The word by which machines know the topic.
  let topic: String
  /// The topic for people.
  let title: Phrase
  /// How it is.
  let level: Level
  /// What was found.
  let finding: Phrase
  /// What to do about it, if anything.
  let remedy: Phrase?

  /// Makes a line.
  init(
    _ topic: String,
    _ title: Phrase,
    _ level: Level = .ok,
    _ finding: Phrase,
    remedy: Phrase? = nil
  ) {
    self.topic = topic
    self.title = title
    self.level = level
    self.finding = finding
    self.remedy = remedy
  }

  /// Makes a line of a refusal, whose text tells what to do.
  init(_ topic: String, _ title: Phrase, _ refusal: any CodedRefusal, _ level: Level = .wrong) {
    func text(_ language: Language) -> String { ErrorReport(refusal).text(language) }
    self.init(
      topic,
      title,
      level,
      Phrase(fi: text(.finnish), sv: text(.swedish), en: text(.english))
    )
  }

  /// The line for machines.
  func json(_ language: Language) -> JSON {
    [
      "topic": .string(topic), "level": .string(level.rawValue),
      "finding": .string(finding(language)), "remedy": JSON(remedy?(language)),
    ]
  }
}

extension DoctorLine.Level {
  /// The level in words.
  var label: Phrase {
    switch self {
    case .ok: Phrase(fi: "kunnossa", sv: "i ordning", en: "in order")
    case .notice: Phrase(fi: "huomaa", sv: "observera", en: "notice")
    case .wrong: Phrase(fi: "vika", sv: "fel", en: "wrong")
    }
  }

  /// The colour of the level.
  var role: TextStyle.Role {
    switch self {
    case .ok: .good
    case .notice: .warning
    case .wrong: .bad
    }
  }
}

extension Phrase {
  /// A text that is the same in every language: a path, a number, a code.
  static func same(_ text: String) -> Phrase { Phrase(fi: text, sv: text, en: text) }
}
