import TiimiDomain

/// The page `docs/refusals.md`, written from the catalogues.
package enum RefusalDocument {
  /// The page in Markdown, with one table for each catalogue.
  package static func markdown(_ catalogues: [RefusalCatalogue]) -> String {
    introduction + catalogues.map(section).joined(separator: "\n")
  }

  private static let introduction = """
    # Refusals

    Everything that the program refuses to do, with its stable code, its kind and what it says. This
    page is written from the phrase catalogue; a test keeps the two equal.

    The kinds are `refused` (the process does not allow it), `usage` (the call was wrong), `badInput`
    (the data are wrong), `notFound`, `conflict` (somebody else changed the case first), `notAllowed`
    and `failed` (the register or the machine). `{…}` stands for a fact of the case; what is in square
    brackets is said only when the fact is known. No text carries a person’s data.


    """

  private static func section(_ catalogue: RefusalCatalogue) -> String {
    let lines = [
      "## \(catalogue.title.en)", "", "| Code | Kind | Suomi | Svenska | English |",
      "|---|---|---|---|---|",
    ]
    return (lines + catalogue.entries.map(row)).joined(separator: "\n") + "\n"
  }

  private static func row(_ entry: RefusalCatalogue.Entry) -> String {
    let texts = Language.allCases.map { language in
      let remedy = entry.text.remedy(language)
      return cell(entry.text.problem(language)) + (remedy.isEmpty ? "" : " *" + cell(remedy) + "*")
    }
    let cells = [code(entry.number), "`\(entry.kind)`"] + texts
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func code(_ number: Int) -> String {
    let digits = String(number)
    return "TIIMI-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The text with the one character that would end a table cell made harmless.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
