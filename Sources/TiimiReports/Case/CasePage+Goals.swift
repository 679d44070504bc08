import TiimiDomain

extension CasePage {
  /// The goals in the client's words, with the latest rating from each viewpoint.
  var goals: Page.Section? {
    let viewpoints = Viewpoint.allCases.map(\.label)
    return section(
      Self.heading,
      [
        table(
          [Self.number, Self.goal] + viewpoints,
          file.goals.map { goal in
            [
              Page.Cell(goal.number.description, .quiet),
              Page.Cell(lines: [
                Page.Line(goal.words),
                Page.Line(goal.need.reference.label(language), .quiet),
              ]),
            ] + Viewpoint.allCases.map { rating(of: goal, $0) }
          }
        ),
        file.ratings.isEmpty ? nil : .paragraph(Page.Line(narrator(Self.scale), .quiet)),
      ]
    )
  }

  /// The first and the latest rating: `−1 → +1`.
  private func rating(of goal: Goal, _ viewpoint: Viewpoint) -> Page.Cell {
    let ratings = file.ratings.filter { $0.goal == goal.number && $0.viewpoint == viewpoint }
    guard let first = ratings.first, let last = ratings.last else { return Page.Cell("–", .quiet) }
    let latest = narrator.signed(last.rating)
    if ratings.count == 1 { return Page.Cell(latest) }
    return Page.Cell(
      narrator.signed(first.rating) + " → " + latest,
      last.rating > first.rating ? .good : .normal
    )
  }

  private static let heading = Phrase(fi: "tavoitteet", sv: "mål", en: "goals")
  private static let goal = Phrase(
    fi: "tavoite asiakkaan sanoin",
    sv: "mål med klientens ord",
    en: "goal in the client’s words"
  )
  private static let scale = Phrase(
    fi: "arvio −2…+2: ensimmäinen → viimeisin; 0 on odotettu tulos.",
    sv: "bedömning −2…+2: första → senaste; 0 är det förväntade resultatet.",
    en: "rating −2…+2: first → latest; 0 is the expected outcome."
  )
}
