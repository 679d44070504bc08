import Foundation
import Testing
import TiimiEncoding

/// The example in `Examples/ylojarvi`, as a script and as a file of commands.
@Suite struct StoryTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "tiimi-story-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test(arguments: [("fi", "Työlista"), ("sv", "Arbetslista"), ("en", "Worklist")])
  func `the demo plays to its end in every language`(language: String, heading: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = folder.appending(path: "demo.tiimi").path
    let demo = examples.appending(path: "demo.sh").path
    let ending = try BuiltProgram.shell(
      "TIIMI_LANG=\(language) '\(demo)' '\(BuiltProgram.url.path)' '\(register)'"
    )
    #expect(ending.errors.isEmpty)
    #expect(ending.exitCode == 0)
    #expect(ending.output.contains(heading))
    #expect(ending.output.contains("YLO-2025-1"))
  }

  @Test func `the story as a file of commands gives the reopened case`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = folder.appending(path: "story.tiimi").path
    let story = examples.appending(path: "story.json").path
    let root = examples.deletingLastPathComponent().deletingLastPathComponent().path
    let ending = try BuiltProgram.shell(
      """
      cd '\(root)' && export TIIMI_REGISTER='\(register)' TIIMI_NOW=2026-11-22T12:00 &&
      TIIMI_NOW=2025-12-01T08:00 tiimi init --practice --login ohjaaja --quiet > /dev/null &&
      tiimi apply '\(story)' --as ohjaaja > /dev/null &&
      tiimi case show YLO-2025-1 --as sari.sosiaali --json
      """
    )
    #expect(ending.errors.isEmpty)
    let shown = try JSON(parsing: ending.output)
    guard case .array(let episodes)? = shown["episodes"] else {
      Issue.record("no episodes")
      return
    }
    #expect(episodes.count == 2)
    #expect(episodes.last?["closed"] ?? .null == .null)
  }

  private var examples: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/ylojarvi")
  }
}
