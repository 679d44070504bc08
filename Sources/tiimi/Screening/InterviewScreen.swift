import TiimiDomain
import TiimiReports
import TiimiRules

/// What is shown at one place of an interview; it fits a small terminal.
struct InterviewScreen {
  /// The interview.
  let interview: Interview
  /// Whose interview it is: the case and the client.
  let subject: String
  /// The style.
  let style: TextStyle
  /// Scores the answers for the summary.
  var result: ([String: Checklist.Answer]) -> ScreeningResult? = { try? ScreeningResult($0) }

  private var checklist: Checklist { interview.checklist }
  private var keys: InterviewKeys { InterviewKeys(language: style.language) }

  /// The screen.
  var blocks: [Block] {
    switch interview.place {
    case .welcome: welcome
    case .question(let index): question(checklist.items[index])
    case .summary: summary
    }
  }

  private var welcome: [Block] {
    [.heading(style(checklist.title)), .paragraph(subject)]
      + (interview.answers.isEmpty ? introduction : resumption)
  }

  private var introduction: [Block] {
    [
      .paragraph(style(checklist.introduction)),
      .paragraph(style(checklist.disclaimer)),
      legend([("Enter", Self.begin), ("q", Self.leave)]),
    ]
  }

  private var resumption: [Block] {
    let facts = [
      "answered": String(interview.answers.count), "all": String(checklist.items.count),
    ]
    return [
      .paragraph(Self.unfinished(style.language, facts)),
      legend([("Enter", Self.goOn), (String(keys.restart), Self.restart), ("q", Self.leave)]),
    ]
  }

  private func question(_ item: ChecklistItem) -> [Block] {
    let progress = "\(item.number)/\(checklist.items.count)  \(style(item.name))"
    let choices = Checklist.Answer.allCases.map {
      Block.Pair(String(keys.letter(for: $0)), style($0.name))
    }
    return [
      .heading(progress), .paragraph(subject), .paragraph(style(item.question)),
      .paragraph(style(item.rationale), role: .dim, indent: 2), .pairs(choices),
    ] + given(item) + [
      legend([("b", Self.back), ("q", Self.later)])
    ]
  }

  private func given(_ item: ChecklistItem) -> [Block] {
    guard let answer = interview.answers[item.slug] else { return [] }
    return [.paragraph(Self.given(style.language, ["answer": style(answer.name)]))]
  }

  private var summary: [Block] {
    let result = result(interview.answers)
    return [.heading(style(Self.summary)), .paragraph(subject)]
      + (result.map { $0.finding(style) + [.pairs($0.answers(style))] + $0.disclaimer(style) } ?? [])
      + [legend([("Enter", Self.record), ("b", Self.back), ("q", Self.later)])]
  }

  private func legend(_ keys: [(key: String, what: Phrase)]) -> Block {
    .paragraph(keys.map { "\($0.key) = \(style($0.what))" }.joined(separator: ", "))
  }
}

extension InterviewScreen {
  private static let begin = Phrase(fi: "aloita", sv: "börja", en: "begin")
  private static let goOn = Phrase(fi: "jatka", sv: "fortsätt", en: "go on")
  private static let restart = Phrase(
    fi: "aloita alusta",
    sv: "börja om från början",
    en: "start over"
  )
  private static let leave = Phrase(fi: "poistu", sv: "avsluta", en: "leave")
  private static let later = Phrase(
    fi: "jatka myöhemmin",
    sv: "fortsätt senare",
    en: "go on later"
  )
  private static let back = Phrase(fi: "takaisin", sv: "tillbaka", en: "back")
  private static let record = Phrase(fi: "kirjaa", sv: "anteckna", en: "record")
  private static let summary = Phrase(fi: "Yhteenveto", sv: "Sammandrag", en: "Summary")
  private static let given = Phrase(
    fi: "Vastattu: {answer}. Enter = seuraava.",
    sv: "Besvarad: {answer}. Enter = nästa.",
    en: "Answered: {answer}. Enter = next."
  )
  private static let unfinished = Phrase(
    fi: "Lista on kesken: {answered}/{all} vastattu. Aiemmat vastaukset ovat tallessa.",
    sv: "Listan är ofullständig: {answered}/{all} besvarade. De tidigare svaren finns kvar.",
    en: "The list is unfinished: {answered}/{all} answered. The earlier answers are kept."
  )
}
