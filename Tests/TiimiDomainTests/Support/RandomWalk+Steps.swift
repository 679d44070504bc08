import TiimiDomain

extension RandomWalk {
  /// Walks from a stage drawn by chance and shows each step taken: before, told and after.
  static func steps(
    seed: UInt64,
    each: (_ before: Story, _ told: [RecordedEntry], _ after: Story) throws -> Void
  ) throws {
    var walk = RandomWalk(seed: seed)
    var story = try Story(Stage.allCases[walk.number(in: 0...Stage.allCases.count - 1)])
    for _ in 0..<80 {
      let before = story
      let command = walk.command(for: story)
      guard story.refusal(of: command) == nil else { continue }
      let told = try story.tell(command)
      if walk.number(in: 0...4) == 0 { story.wait(days: walk.number(in: 0...9)) }
      try each(before, told, story)
    }
  }

  /// Where the walk of a seed ends.
  static func end(seed: UInt64) throws -> Story {
    var end = try Story()
    try steps(seed: seed) { _, _, after in end = after }
    return end
  }
}
