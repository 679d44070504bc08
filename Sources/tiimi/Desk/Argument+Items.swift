import TiimiDomain

/// The numbers by which commands name the things of a case.
extension Argument {
  /// A member of the team, proposed ones too.
  static let member = number(
    "member",
    Phrase(fi: "jäsenen numero", sv: "medlemmens nummer", en: "the member's number")
  )

  /// A team meeting.
  static let meeting = number(
    "meeting",
    Phrase(fi: "tapaamisen numero", sv: "mötets nummer", en: "the meeting's number")
  )

  /// A topic of a meeting.
  static let topic = number(
    "topic",
    Phrase(fi: "aiheen numero", sv: "ämnets nummer", en: "the topic's number")
  )

  /// A goal.
  static let goal = number(
    "goal",
    Phrase(fi: "tavoitteen numero", sv: "målets nummer", en: "the goal's number")
  )

  /// A responsibility.
  static let responsibility = number(
    "responsibility",
    Phrase(fi: "vastuun numero", sv: "ansvarets nummer", en: "the responsibility's number")
  )
}

extension Option {
  /// The number of something in the case that the command builds on.
  static func number(_ name: String, _ summary: Phrase, isRequired: Bool = false) -> Option {
    Option(name, .number(1...100_000), summary: summary, isRequired: isRequired)
  }

  /// A text.
  static func text(_ name: String, _ summary: Phrase, isRequired: Bool = false) -> Option {
    Option(name, .text, summary: summary, isRequired: isRequired)
  }

  /// A day.
  static func day(_ name: String, _ summary: Phrase, isRequired: Bool = false) -> Option {
    Option(name, .day, summary: summary, isRequired: isRequired)
  }

  /// The need that something answers.
  static let need = number(
    "need",
    Phrase(fi: "tuen tarpeen numero", sv: "stödbehovets nummer", en: "the need's number"),
    isRequired: true
  )

  /// What happens to each open responsibility of somebody who leaves.
  static let fate = Option(
    "fate",
    .text,
    summary: Phrase(
      fi: "miten vastuulle käy: 3=keep | 3=unassign | 3=client | 3=member:2 | 3=cancel:syy",
      sv:
        "vad som händer med ansvaret: 3=keep | 3=unassign | 3=client | 3=member:2 | 3=cancel:orsak",
      en: "what happens to it: 3=keep | 3=unassign | 3=client | 3=member:2 | 3=cancel:reason"
    ),
    isRepeatable: true
  )
}
