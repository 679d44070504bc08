import TiimiDomain

/// Something that has a name for people in every language of the program.
///
/// A label is written as a word in the middle of a sentence, without a capital letter.
public protocol Labelled {
  /// The name for people.
  var label: Phrase { get }
}

extension Labelled {
  /// The name in the given language, with a capital first letter.
  package func title(_ language: Language) -> String { label(language).capitalisedFirst }
}
