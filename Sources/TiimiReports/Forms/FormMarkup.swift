import TiimiDomain
import TiimiRules

/// Pieces of HTML that carry every language of the form at once.
///
/// A text stands once for each wording, in an element that says its language (`lang`) and for which
/// languages of the page it is shown (`class`). What is the same everywhere carries no class.
enum FormMarkup {
  /// The text made harmless in elements and in quoted attributes.
  static func escape(_ text: String) -> String { Markup.escape(Markup.clean(text)) }

  /// The text in elements of that name, one for each wording.
  static func text(
    _ text: AskedText,
    in element: String = "span",
    class name: String = ""
  ) -> String {
    wordings(text).map { wording in
      let shown = wording.languages.count == Language.allCases.count ? [] : wording.languages
      let classes =
        (name.isEmpty ? [] : [name]) + (shown.isEmpty ? [] : ["only"])
        + shown.map(\.rawValue)
      let attribute = classes.isEmpty ? "" : #" class="\#(classes.joined(separator: " "))""#
      return #"<\#(element)\#(attribute) lang="\#(wording.spoken.rawValue)">"#
        + "\(escape(wording.words))</\(element)>"
    }.joined()
  }

  /// A phrase in elements of that name, one for each language.
  static func text(_ phrase: Phrase, in element: String = "span", class name: String = "") -> String
  {
    text(AskedText(phrase), in: element, class: name)
  }

  /// A phrase with a part in it that a script writes, marked `{}` in every language.
  static func text(_ phrase: Phrase, around part: String) -> String {
    Language.allCases.map { language in
      let halves = phrase(language).split(
        separator: "{}",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      let words = halves.map { escape(String($0)) }.joined(separator: part)
      return
        #"<span class="only \#(language.rawValue)" lang="\#(language.rawValue)">\#(words)</span>"#
    }.joined()
  }

  private struct Wording {
    let words: String
    let spoken: Language
    var languages: [Language]
  }

  private static func wordings(_ text: AskedText) -> [Wording] {
    var found: [Wording] = []
    for language in Language.allCases {
      let spoken = text.spoken(for: language)
      if let place = found.firstIndex(where: { $0.spoken == spoken }) {
        found[place].languages.append(language)
      } else {
        found.append(Wording(words: text(language), spoken: spoken, languages: [language]))
      }
    }
    return found
  }
}
