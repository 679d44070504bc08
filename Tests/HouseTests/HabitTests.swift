import Testing

/// Habits that neither the compiler nor the formatter keeps.
struct HabitTests {
  @Test(arguments: [
    "fatalError(", "as! ", "@unchecked Sendable", "nonisolated(unsafe)", "TODO", "FIXME",
    "import XCTest",
  ])
  func `the sources do without`(habit: String) throws {
    for room in try SourceFiles.rooms() {
      let files = try SourceFiles.files(of: room).filter { $0.text.contains(habit) }.map(\.path)
      #expect(files.isEmpty)
    }
  }

  @Test func `no file is too long to read`() throws {
    for room in try SourceFiles.rooms() {
      let long = try SourceFiles.files(of: room)
        .filter { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 400 }
        .map(\.path)
      #expect(long.isEmpty)
    }
  }
}
