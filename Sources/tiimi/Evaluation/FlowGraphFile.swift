import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The file that a flow is written to, as a picture or as data.
struct FlowGraphFile {
  /// Where it goes.
  let path: String
  private let isPicture: Bool

  /// Takes the path of `--graph`; nil when there is none.
  ///
  /// Throws `UsageError` for a name that ends neither in `.svg` nor in `.json`.
  init?(_ arguments: Arguments) throws(UsageError) {
    guard let path = arguments.text("graph") else { return nil }
    let name = path.lowercased()
    guard name.hasSuffix(".svg") || name.hasSuffix(".json") else {
      throw arguments.wrong(.badForm, "graph")
    }
    self.path = path
    isPicture = name.hasSuffix(".svg")
  }

  /// Writes the flow; a picture in the language, data with codes.
  func write(_ sketch: FlowSketch, _ language: Language) throws {
    let file = try OutputFile(becoming: path)
    if isPicture {
      let drawing = FlowDrawing(sketch, title: Self.title(language), in: language)
      try file.write([UInt8](drawing.svg.utf8))
    } else {
      var writer = JSONWriter()
      FlowPage.json(of: sketch.view).write(into: &writer)
      try file.write(writer.bytes + [UInt8(ascii: "\n")])
    }
    try file.finish()
  }

  private static let title = Phrase(
    fi: "Asioiden kulku prosessissa",
    sv: "Ärendenas gång i processen",
    en: "How cases flow through the process"
  )
}
