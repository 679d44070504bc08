/// Texts that many rows share, one after another in one piece of memory, so that adding one to a row
/// only copies it.
struct EventTexts {
  private var bytes: [UInt8] = []
  private var ends = [0]

  /// Makes the text of each word, in the order of their places.
  init<Word>(_ words: [Word], _ text: (Word) -> [UInt8]) {
    for word in words {
      bytes += text(word)
      ends.append(bytes.count)
    }
  }

  /// Adds a text by its place.
  func append(_ place: Int, to row: inout [UInt8]) {
    bytes.withUnsafeBufferPointer {
      row.append(contentsOf: UnsafeBufferPointer(rebasing: $0[ends[place]..<ends[place + 1]]))
    }
  }
}
