import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// Facts that conditions may name: what each is, of what type, and how it is recorded.
struct FactCataloguePage {
  /// The facts.
  let facts: [Fact]

  /// The facts one under the other.
  func outline(_ style: TextStyle) -> Block {
    .outline(
      facts.flatMap { fact -> [Block.OutlineLine] in
        let type = fact.type.words(style.language)
        return [
          .init(fact.name, .emphasis),
          .init(style(fact.summary), indent: 2),
          .init("\(type) · \(style(fact.origin.label))", .dim, indent: 2),
        ] + (fact.command.map { [.init($0, .dim, indent: 2)] } ?? [])
      }
    )
  }
}
