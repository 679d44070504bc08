import Testing
import TiimiDomain

/// Expects a text in every language, without leftovers of writing.
func expectSpoken(_ phrase: Phrase, sourceLocation: SourceLocation = #_sourceLocation) {
  for language in Language.allCases {
    let text = phrase(language)
    #expect(!text.isEmpty, sourceLocation: sourceLocation)
    #expect(!text.contains("  "), sourceLocation: sourceLocation)
    #expect(!text.contains("\n"), sourceLocation: sourceLocation)
    for leftover in ["TODO", "XXX", "FIXME", "Lorem", "Optional("] {
      #expect(!text.contains(leftover), sourceLocation: sourceLocation)
    }
  }
}
