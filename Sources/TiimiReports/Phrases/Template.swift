/// A text for people with places for facts.
///
/// In `Vastuu[ {number}] on jo tehty` the place `{number}` is filled with the fact of that name. A
/// stretch in square brackets is left out when one of its facts is missing; a fact missing outside
/// brackets shows as a dash. Facts are put in as they are and never read as templates, so that
/// people may write braces.
package struct Template: Hashable, Sendable {
  private let parts: [Part]

  /// Reads the template's text.
  package init(_ text: String) {
    parts = stretches(of: text[...], between: "[", and: "]").map { stretch in
      Part(
        pieces: stretches(of: stretch.text, between: "{", and: "}").map {
          $0.isInside ? .fact(String($0.text)) : .text(String($0.text))
        },
        isOptional: stretch.isInside
      )
    }
  }

  /// The names of the facts that the template has places for.
  package var placeholders: Set<String> {
    Set(
      parts.flatMap(\.pieces).compactMap {
        if case .fact(let name) = $0 { name } else { nil }
      }
    )
  }

  /// The text with the facts in their places.
  ///
  /// A full stop after a fact that ends a sentence by itself, as quoted words may, is left out.
  package func filled(with facts: [String: String]) -> String {
    var result = ""
    for part in parts where !part.isOptional || part.hasAll(of: facts) {
      for piece in part.pieces {
        switch piece {
        case .fact(let name): result += facts[name] ?? "–"
        case .text(let text) where text.first == "." && result.endsSentence:
          result += text.dropFirst()
        case .text(let text): result += text
        }
      }
    }
    return result
  }

  private enum Piece: Hashable, Sendable {
    case text(String)
    case fact(String)
  }

  private struct Part: Hashable, Sendable {
    let pieces: [Piece]
    let isOptional: Bool

    func hasAll(of facts: [String: String]) -> Bool {
      pieces.allSatisfy {
        if case .fact(let name) = $0 { facts[name] != nil } else { true }
      }
    }
  }
}

extension String {
  /// True when the text ends with a full stop or its like, inside or outside a quotation mark.
  fileprivate var endsSentence: Bool {
    let last = last.map { "”".contains($0) } == true ? dropLast().last : last
    return last.map { ".!?…".contains($0) } ?? false
  }
}

/// Splits `a[b]c` into `a` outside, `b` inside and `c` outside.
private func stretches(
  of text: Substring,
  between open: Character,
  and close: Character
) -> [(text: Substring, isInside: Bool)] {
  text.split(separator: open, omittingEmptySubsequences: false).enumerated().flatMap {
    place,
    piece in
    guard place > 0, let end = piece.firstIndex(of: close) else { return [(piece, false)] }
    return [(piece[..<end], true), (piece[piece.index(after: end)...], false)]
  }
}
