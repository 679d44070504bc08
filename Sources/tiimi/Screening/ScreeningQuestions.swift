import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// The checklist itself, to be read or printed.
struct ScreeningQuestions {
  /// The list.
  let checklist: Checklist

  /// The list as one object; texts are in the given language.
  func json(_ language: Language) -> JSON {
    [
      "instrument": .string(checklist.id),
      "version": .string(checklist.version),
      "validated": false,
      "threshold": JSON(checklist.threshold),
      "title": .string(checklist.title(language)),
      "introduction": .string(checklist.introduction(language)),
      "disclaimer": .string(checklist.disclaimer(language)),
      "answers": .array(Checklist.Answer.allCases.map { .string($0.rawValue) }),
      "items": .array(checklist.items.map { json($0, language) }),
    ]
  }

  /// The list as a page.
  func blocks(_ style: TextStyle) -> [Block] {
    let columns = [Self.number, Self.question].map { Table.Column(style($0)) }
    let rows = checklist.items.map { item in
      [Cell(String(item.number)), Cell(question(item, style), item.isRedFlag ? .emphasis : .plain)]
    }
    return [
      .heading(style(checklist.title)),
      .paragraph(style(checklist.introduction)),
      .paragraph(style(checklist.disclaimer), role: .warning),
      .table(Table(columns: columns, rows: rows)),
      .paragraph(Self.scoring(style.language, ["threshold": String(checklist.threshold)])),
    ]
  }

  private func question(_ item: ChecklistItem, _ style: TextStyle) -> String {
    style(item.question) + (item.isRedFlag ? " " + style(Self.oneIsEnough) : "")
  }

  private func json(_ item: ChecklistItem, _ language: Language) -> JSON {
    [
      "number": JSON(item.number),
      "slug": .string(item.slug),
      "name": .string(item.name(language)),
      "question": .string(item.question(language)),
      "rationale": .string(item.rationale(language)),
      "areas": .array(item.needAreas.map { JSON($0) }),
      "redFlag": .bool(item.isRedFlag),
    ]
  }

  private static let number = Phrase(fi: "Nro", sv: "Nr", en: "No.")
  private static let question = Phrase(fi: "Kysymys", sv: "Fråga", en: "Question")
  private static let oneIsEnough = Phrase(
    fi: "(Yksikin kyllä riittää.)",
    sv: "(Ett enda ja räcker.)",
    en: "(One yes is enough.)"
  )
  private static let scoring = Phrase(
    fi: "Tiimiä ehdotetaan, kun kyllä-vastauksia on vähintään {threshold}.",
    sv: "Ett team föreslås när ja-svaren är minst {threshold}.",
    en: "A team is proposed from {threshold} yes answers on."
  )
}
