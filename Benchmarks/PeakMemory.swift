/// The most memory that a program has at once.
///
/// The system charges a process with at least the peak of the one that started it. That one is
/// therefore a fresh copy of this program, which has done nothing else.
enum PeakMemory {
  /// What this program is called with to be that copy; the program to measure and its words follow.
  static let word = "--peak-memory-of"

  /// Runs a program from a fresh copy of this one; in bytes.
  static func of(_ program: String, _ words: [String]) throws -> Int {
    let copy = try Spawned.run("/proc/self/exe", [word, program] + words, output: .kept)
    guard let bytes = Int(copy.text.filter(\.isNumber)) else {
      throw BenchFailure("no peak of memory was told")
    }
    return bytes
  }

  /// In the copy: runs the program and tells the peak; false when the words ask for something else.
  static func tell(_ words: [String]) throws -> Bool {
    guard words.first == word, words.count > 1 else { return false }
    print(try Spawned.run(words[1], Array(words.dropFirst(2))).peakMemory)
    return true
  }
}
