import TiimiDomain
import TiimiEncoding

extension Page {
  /// The page as data: title, language and sections of blocks, each with its `type`.
  package var json: JSON {
    [
      "title": .string(title), "language": .string(language.rawValue),
      "sections": .array(
        sections.map {
          ["heading": JSON($0.heading), "blocks": .array($0.blocks.map(\.json))]
        }
      ),
    ]
  }
}

extension Page.Block {
  fileprivate var json: JSON {
    switch self {
    case .subheading(let text): ["type": "subheading", "text": .string(text)]
    case .rows(let rows):
      [
        "type": "rows",
        "rows": .array(rows.map { ["name": .string($0.name), "value": $0.value.json] }),
      ]
    case .table(let header, let rows):
      [
        "type": "table", "header": .array(header.map { .string($0) }),
        "rows": .array(rows.map { .array($0.map(\.json)) }),
      ]
    case .list(let items): ["type": "list", "items": .array(items.map(\.json))]
    case .paragraph(let line): ["type": "paragraph", "text": .string(line.text)]
    case .quote(let words, let speaker):
      ["type": "quote", "words": .string(words), "by": JSON(speaker)]
    case .picture(let picture): ["type": "picture", "alternative": .string(picture.alternative)]
    case .choices(let choices): ["type": "choices", "choices": .array(choices.map(\.json))]
    case .blanks(let names): ["type": "blanks", "names": .array(names.map { .string($0) })]
    }
  }
}

extension Page.Cell {
  /// The lines as texts; what a text is to its reader is for the eye only.
  fileprivate var json: JSON { .array(lines.map { .string($0.text) }) }
}
