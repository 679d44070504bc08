/// What follows from the shown figures by one equation after the other.
struct FigureClosure {
  private(set) var isKnown: [Bool]

  /// What follows from everything that is shown, now or earlier.
  init(_ web: FigureWeb) {
    self.init(web, knowing: \.isKnown)
  }

  /// What follows from some of the figures.
  init(_ web: FigureWeb, knowing isGiven: (FigureWeb.Figure) -> Bool) {
    isKnown = web.figures.map(isGiven)
    var waiting = Array(web.equations.indices.reversed())
    while let next = waiting.popLast() {
      let open = web.equations[next].keys.filter { !isKnown[$0] }
      guard open.count == 1 else { continue }
      isKnown[open[0]] = true
      waiting.append(contentsOf: web.equationsOf[open[0]])
    }
  }

  /// The figures that stay open, in parts that share no equation.
  func openParts(of web: FigureWeb) -> [[Int]] {
    var visited = isKnown
    var parts: [[Int]] = []
    for start in web.figures.indices where !visited[start] {
      visited[start] = true
      var part = [start]
      var place = 0
      while place < part.count {
        for equation in web.equationsOf[part[place]] {
          for next in web.equations[equation].keys where !visited[next] {
            visited[next] = true
            part.append(next)
          }
        }
        place += 1
      }
      parts.append(part.sorted())
    }
    return parts
  }
}
