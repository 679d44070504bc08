import Testing
import TiimiDomain
import TiimiReports

@Suite struct `The client's paper` {
  @Test func `begins with the client's own words`() throws {
    let text = try text(of: .example())
    let words = try #require(text.firstRange(of: "Haluan asua kotona"))
    let promises = try #require(text.firstRange(of: "Kuka tekee mitä"))
    let contact = try #require(text.firstRange(of: "Kenelle soitan"))
    #expect(words.lowerBound < promises.lowerBound)
    #expect(promises.lowerBound < contact.lowerBound)
  }

  @Test(arguments: Language.allCases)
  func `has no codes and no abbreviations`(language: Language) throws {
    let text = try text(of: .example(language))
    for code in ["YLO-", "§", "SHL", "TIIMI-", " klo ", " kl. ", " nro", "GAS", "1301/2014"] {
      #expect(!text.contains(code), "\(code)")
    }
  }

  @Test func `tells agreement and disagreement`() throws {
    let text = try text(of: .example())
    #expect(text.contains("Samaa mieltä: sinä"))
    #expect(text.contains("on eri mieltä"))
  }

  @Test func `says plainly that a draft is not agreed`() throws {
    let text = try text(of: .example(.finnish, ExampleCase.opened()))
    #expect(text.contains("Tämä on luonnos"))
    #expect(text.contains("Sinulla ei ole vielä omatyöntekijää"))
    #expect(text.contains("Omia sanojasi ei ole vielä kirjattu"))
  }

  @Test func `calls a late promise late and a missing holder missing`() throws {
    var example = try ExampleCase.inApril()
    try example.perform(
      .agreement(
        .agree(
          what: "Korjaa valon",
          holder: .client,
          due: ExampleCase.day("2026-04-10"),
          basis: .need(1)
        )
      ),
      at: "2026-04-01T09:00"
    )
    #expect(try text(of: .example(.finnish, example)).contains("Tämä on myöhässä"))
  }

  @Test func `draws nothing that is not escaped`() throws {
    var names = try ExampleCase.inApril().people.names
    names.clientName = "<b>Aino</b> & \u{202E}onia"
    names.closePersons = [1: .init(name: "</svg><script>", relation: "\"tytär\"")]
    let html = HTMLPaper().render(ClientPlanPaper.make(try .example(names: names)))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;/svg&gt;"))
    #expect(!html.contains("\u{202E}"))
  }

  private func text(of source: PaperSource) throws -> String {
    let lines = PlainText(width: 300).render(ClientPlanPaper.make(source))
    return lines
  }
}

@Suite struct `A network map` {
  @Test(arguments: [1, 2, 3, 7, 12, 20])
  func `lets no box lie on another`(count: Int) throws {
    var example = try ExampleCase.opened()
    try example.assess()
    for number in 1...count {
      try example.perform(
        .assessment(
          .placeOnMap(
            NetworkPlace(
              who: .outside(
                name: "Hyvin Pitkäniminen-Esimerkkinen \(number)",
                organisation: "Ystävätoiminta"
              ),
              relation: number.isMultiple(of: 2) ? "ystävä" : "vapaaehtoinen tukihenkilö, naapuri",
              closeness: 1 + number % 3,
              support: nil,
              isWanted: false
            )
          )
        ),
        at: "2026-02-0\(1 + number % 9)T09:00"
      )
    }
    let svg = try picture(of: example)
    let boxes = Box.all(in: svg)
    #expect(boxes.count == count + 1)
    for (place, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.x + box.width <= 560)
      #expect(!boxes.dropFirst(place + 1).contains { box.overlaps($0) })
    }
  }

  @Test func `says in words what it shows`() throws {
    let page = ClientPlanPaper.make(try .example())
    let pictures = page.sections.flatMap(\.blocks).compactMap { block -> Page.Picture? in
      if case .picture(let picture) = block { picture } else { nil }
    }
    #expect(pictures.count == 2)
    #expect(pictures.allSatisfy { !$0.alternative.isEmpty })
    #expect(pictures.allSatisfy { $0.svg.hasPrefix("<svg ") && $0.svg.hasSuffix("</svg>") })
  }

  private func picture(of example: ExampleCase) throws -> String {
    let page = ClientPlanPaper.make(try .example(.finnish, example))
    let svgs = page.sections.flatMap(\.blocks).compactMap { block -> String? in
      if case .picture(let picture) = block { picture.svg } else { nil }
    }
    return try #require(svgs.last)
  }

  /// A box on the map, read from the drawing; the samples of the legend are smaller.
  private struct Box {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    static func all(in svg: String) -> [Box] {
      svg.split(separator: "\n").compactMap { line in
        line.hasPrefix("<rect") ? rectangle(line) : line.hasPrefix("<polygon") ? polygon(line) : nil
      }.filter { $0.width > 100 }
    }

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }

    private static func rectangle(_ line: Substring) -> Box? {
      let numbers = ["x", "y", "width", "height"].compactMap { number(of: $0, in: line) }
      return numbers.count == 4
        ? Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]) : nil
    }

    private static func number(of name: String, in line: Substring) -> Int? {
      line.firstRange(of: " \(name)=\"").flatMap { range in
        Int(line[range.upperBound...].prefix { $0 != "\"" })
      }
    }

    private static func polygon(_ line: Substring) -> Box? {
      guard let start = line.firstRange(of: "points=\"") else { return nil }
      let points = line[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
        .map { $0.split(separator: ",").compactMap { Int($0) } }
      let xs = points.map { $0[0] }
      let ys = points.map { $0[1] }
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
      else { return nil }
      return Box(x: left, y: top, width: right - left, height: bottom - top)
    }
  }
}
