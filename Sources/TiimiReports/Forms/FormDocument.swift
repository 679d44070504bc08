import TiimiDomain
import TiimiEncoding
import TiimiRules

/// An instrument as one HTML file that is filled in on a tablet or on paper, without a network.
///
/// The file carries no data of anybody, fetches nothing, keeps nothing outside the page, and saves
/// the answers as a FHIR R4 QuestionnaireResponse. The same form gives the same bytes.
package struct FormDocument {
  /// The questions.
  let form: AskedForm
  /// The language in which the page opens.
  private let language: Language

  /// Makes the document of a form that opens in the language.
  package init(_ form: AskedForm, opensIn language: Language = .finnish) {
    self.form = form
    self.language = language
  }

  /// The whole file.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)" data-language="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light">
    <title>\(FormMarkup.escape(form.title(language)))</title>
    <style>\(FormStyle.css)</style>
    </head>
    <body>
    \(header)\(main)\(footer)<script>\(FormScript.javaScript)</script>
    </body>
    </html>

    """
  }

  /// Nothing may be loaded, sent or embedded; only this style and this script may run.
  private static let policy = [
    "default-src 'none'", "style-src '\(digest(FormStyle.css))'",
    "script-src '\(digest(FormScript.javaScript))'", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static func digest(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text)
    return "sha256-\(Base64.text(of: hash.finish()))"
  }

  private var header: String {
    """
    <header>
    <fieldset class="languages scripted">
    <legend>\(FormMarkup.text(FormPhrases.language))</legend>
    \(Language.allCases.map(choice).joined(separator: "\n"))
    </fieldset>
    <h1>\(FormMarkup.text(form.title))</h1>
    \(introduction)</header>

    """
  }

  private func choice(of language: Language) -> String {
    let (code, name) = (language.rawValue, Self.name(of: language))
    return #"<label><input type="radio" name="language" value="\#(code)">"#
      + #"<span lang="\#(code)">\#(name)</span></label>"#
  }

  private static func name(of language: Language) -> String {
    switch language {
    case .finnish: "Suomi"
    case .swedish: "Svenska"
    case .english: "English"
    }
  }

  private var introduction: String {
    let intro = form.introduction.map { FormMarkup.text($0, in: "p") + "\n" } ?? ""
    return intro + onlyIn + FormMarkup.text(FormPhrases.privacy, in: "p", class: "privacy scripted")
      + "\n" + FormMarkup.text(FormPhrases.onPaper, in: "p", class: "paper") + "\n" + blanks
      + "<noscript>\(FormMarkup.text(FormPhrases.noScript, in: "p"))</noscript>\n"
  }

  /// For each language without the questions, that they are shown in another one.
  private var onlyIn: String {
    Language.allCases.filter { !form.languages.contains($0) }.map { language in
      let shown = form.questions.first?.text.spoken(for: language) ?? language
      let words = FormPhrases.onlyIn(shown, instead: language)(language)
      return #"<p class="only-in only \#(language.rawValue)" lang="\#(language.rawValue)">"#
        + FormMarkup.escape(words) + "</p>\n"
    }.joined()
  }

  private var blanks: String {
    let lines = [FormPhrases.caseNumber, FormPhrases.day].map { name in
      "<div>\(FormMarkup.text(name)) <span class=\"line\">&nbsp;</span></div>"
    }
    return "<div class=\"paper\"><div class=\"blanks\">\(lines.joined())</div></div>\n"
  }
}
