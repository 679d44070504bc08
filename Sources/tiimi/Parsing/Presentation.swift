import TiimiDomain

/// How to talk to the caller: found out from anything, wrong calls too, so that even a usage error
/// is told in the right language and form.
struct Presentation: Sendable {
  /// When to use colours.
  enum Color: String, Sendable {
    /// On a terminal that has them.
    case auto
    /// Always.
    case always
    /// Never.
    case never
  }

  /// The language of texts for people.
  let language: Language
  /// When to use colours.
  let color: Color
  /// Whether the output is JSON.
  let isJSON: Bool
  /// Whether messages are left out.
  let isQuiet: Bool

  /// Reads what it can; whatever does not make sense counts as not said.
  init(_ words: GlobalWords, environment: Environment) {
    language =
      words.texts["lang"].flatMap(Language.init(rawValue:)) ?? Self.language(in: environment)
    color = words.texts["color"].flatMap(Color.init(rawValue:)) ?? .auto
    isJSON = words.has("json")
    isQuiet = words.has("quiet")
  }

  /// `TIIMI_LANG`, then the locale when it is Swedish or English, then Finnish.
  private static func language(in environment: Environment) -> Language {
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return environment["TIIMI_LANG"].flatMap(Language.init(rawValue:))
      ?? Language(rawValue: String(locale.prefix(2)))
      ?? .finnish
  }
}
