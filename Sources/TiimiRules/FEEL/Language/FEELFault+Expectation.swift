import TiimiDomain

extension FEELFault {
  /// What the grammar of FEEL wants at a place; the raw value is a stable code.
  public enum Expectation: String, CaseIterable, Hashable, Sendable {
    /// Any expression.
    case expression
    /// A unary test, such as `[18..65]` or `> 3`.
    case unaryTest = "unary-test"
    /// The end of the text.
    case end
    /// A name.
    case name
    /// A name that the context does not have yet.
    case newKey = "new-key"
    /// The name of a type.
    case type
    /// A day, a time or a duration in the quotes of `@"…"`.
    case temporal
    /// A number of at most 34 digits.
    case number
    /// The quotation mark that ends a text.
    case closingQuote = "closing-quote"
    /// The digits of an escaped character.
    case escape
    /// The end of a comment.
    case closingComment = "closing-comment"
    /// A closing round bracket.
    case closingParenthesis = "closing-parenthesis"
    /// A bracket that ends a list, a filter or a range.
    case closingBracket = "closing-bracket"
    /// A closing curly bracket.
    case closingBrace = "closing-brace"
    /// An opening round bracket.
    case openingParenthesis = "opening-parenthesis"
    /// A closing angle bracket.
    case closingAngle = "closing-angle"
    /// A colon.
    case colon
    /// A comma.
    case comma
    /// Two dots.
    case dots
    /// The arrow before the type of a result.
    case arrow
    /// The word `then`.
    case then
    /// The word `else`.
    case otherwise = "else"
    /// The word `in`.
    case membership = "in"
    /// The word `return`.
    case result = "return"
    /// The word `satisfies`.
    case satisfies
    /// The word `and`.
    case conjunction = "and"
    /// The word `of`.
    case of
    /// A body written in FEEL: a function of another language is not run.
    case feelBody = "feel-body"
  }
}

extension FEELFault.Expectation {
  /// The words for it.
  public var phrase: Phrase {
    switch self {
    case .expression: Phrase(fi: "lauseke", sv: "ett uttryck", en: "an expression")
    case .unaryTest:
      Phrase(
        fi: "ehto, kuten [18..65] tai > 3",
        sv: "ett villkor, såsom [18..65] eller > 3",
        en: "a test, such as [18..65] or > 3"
      )
    case .end: Phrase(fi: "lausekkeen loppu", sv: "uttryckets slut", en: "the end")
    case .name: Phrase(fi: "nimi", sv: "ett namn", en: "a name")
    case .newKey:
      Phrase(
        fi: "nimi, jota ei ole vielä käytetty",
        sv: "ett namn som ännu inte använts",
        en: "a name that is not used yet"
      )
    case .type: Phrase(fi: "tyypin nimi", sv: "namnet på en typ", en: "the name of a type")
    case .temporal:
      Phrase(
        fi: "päivä, kellonaika tai kesto",
        sv: "en dag, ett klockslag eller en varaktighet",
        en: "a day, a time or a duration"
      )
    case .number:
      Phrase(
        fi: "enintään 34-numeroinen luku",
        sv: "ett tal med högst 34 siffror",
        en: "a number of at most 34 digits"
      )
    case .escape:
      Phrase(
        fi: "merkin heksadesimaalikoodi",
        sv: "tecknets hexadecimala kod",
        en: "the hexadecimal code of a character"
      )
    case .feelBody:
      Phrase(
        fi: "FEEL-kielinen funktio, sillä muunkielisiä ei ajeta",
        sv: "en funktion skriven i FEEL, eftersom andra språk inte körs",
        en: "a function written in FEEL, as no other language is run"
      )
    default: Phrase(fi: sign, sv: sign, en: sign)
    }
  }

  /// The sign or word itself, for those that are one.
  private var sign: String {
    switch self {
    case .closingQuote: "\""
    case .closingComment: "*/"
    case .closingParenthesis: ")"
    case .closingBracket: "]"
    case .closingBrace: "}"
    case .openingParenthesis: "("
    case .closingAngle: ">"
    case .colon: ":"
    case .comma: ","
    case .dots: ".."
    case .arrow: "->"
    default: rawValue
    }
  }
}
