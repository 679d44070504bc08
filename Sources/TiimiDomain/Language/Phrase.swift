/// One text for people, said in every language of the program.
///
/// Making all three parts of the initializer is what keeps a translation from being forgotten.
public struct Phrase: Hashable, Sendable {
  /// The Finnish text.
  public let fi: String
  /// The Swedish text.
  public let sv: String
  /// The English text.
  public let en: String

  /// Makes a phrase from its three texts.
  public init(fi: String, sv: String, en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  /// The text in the given language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .finnish: fi
    case .swedish: sv
    case .english: en
    }
  }
}
