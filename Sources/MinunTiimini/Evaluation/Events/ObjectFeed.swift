import TiimiDomain
import TiimiReports

/// The cases of a selection as objects and events, one at a time.
struct ObjectFeed {
  let words: EventWords
  private let source: ExportSource
  private let names: ExportNames

  init(_ source: ExportSource, names: ExportNames) {
    self.source = source
    self.names = names
    words = EventWords(source.context, names: names)
  }

  /// Gives each chosen case to the body.
  func eachCase(
    progress: (_ done: Int) throws -> Void,
    _ body: (OCELCase, EvaluatedCase) throws -> Void
  ) throws {
    try source.eachCase(progress: progress) { evaluated in
      try body(told(evaluated), evaluated)
    }
  }

  private func told(_ evaluated: EvaluatedCase) -> OCELCase {
    let names = names
    let words = words
    let units = source.context.units
    return OCELCase(
      id: evaluated.id,
      entries: evaluated.entries,
      names: OCELCase.Names(
        caseName: names.text(of: evaluated.id),
        client: names.text(of: evaluated.person),
        staff: { names.text(of: $0) },
        unit: { names.text(of: $0, code: units[$0] ?? "") },
        activity: { entry in
          words.activity(of: entry).map { ($0, words.vocabulary.activities[$0].part) }
        },
        dates: names.dates(of: evaluated.person)
      )
    )
  }
}
