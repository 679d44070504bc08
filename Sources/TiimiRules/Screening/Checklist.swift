import TiimiDomain

/// A list of yes-or-no questions that helps to notice who would gain from a team of their own.
///
/// The wording, the threshold and the needs that the questions point at are this project's own
/// design. The list is not validated: it is an aid for discussion, neither an instrument nor a
/// decision. Recognising such clients is the county's duty (612/2021 section 10).
public struct Checklist: Hashable, Sendable {
  /// The stable name of the list in data.
  public let id: String
  /// The version of questions and scoring; any change of either is a new version.
  public let version: String
  /// The heading.
  public let title: Phrase
  /// What to say and do before the first question.
  public let introduction: Phrase
  /// That the list is not validated; belongs on every print of the list and of its result.
  public let disclaimer: Phrase
  /// The questions in order.
  public let items: [ChecklistItem]
  /// How many positive items are enough to propose a team.
  public let threshold: Int

  /// What can be answered to a question.
  public enum Answer: String, CaseIterable, Sendable {
    /// Kyllä.
    case yes
    /// Ei.
    case no
    /// En tiedä: asked, but nobody knows.
    case unknown

    /// The answer in words.
    public var name: Phrase {
      switch self {
      case .yes: Phrase(fi: "kyllä", sv: "ja", en: "yes")
      case .no: Phrase(fi: "ei", sv: "nej", en: "no")
      case .unknown: Phrase(fi: "en tiedä", sv: "vet inte", en: "don't know")
      }
    }
  }

  /// The same list with another number of positive items that is enough.
  func proposing(from threshold: Int) -> Checklist {
    Checklist(
      id: id,
      version: version,
      title: title,
      introduction: introduction,
      disclaimer: disclaimer,
      items: items,
      threshold: threshold
    )
  }

  /// The item of the given slug or number as text, such as `memory` or `4`; nil if there is none.
  public func item(for key: String) -> ChecklistItem? {
    items.first { $0.slug == key || String($0.number) == key }
  }
}

extension Checklist {
  /// Tunnistamisen tarkistuslista: fifteen questions about a client of a sote-centre.
  public static let minunTiimini = Checklist(
    id: "minun-tiimini-checklist",
    version: "1",
    title: Phrase(
      fi: "Tunnistamisen tarkistuslista",
      sv: "Checklista för identifiering",
      en: "Identification checklist"
    ),
    introduction: Phrase(
      fi: """
        Viisitoista kysymystä, joiden avulla voidaan pohtia, olisiko asiakkaalle hyötyä omasta \
        tiimistä. Käykää kysymykset läpi yhdessä asiakkaan kanssa. Vastaa kyllä, ei tai en tiedä.
        """,
      sv: """
        Femton frågor som hjälper er att fundera på om klienten skulle ha nytta av ett eget team. \
        Gå igenom frågorna tillsammans med klienten. Svara ja, nej eller vet inte.
        """,
      en: """
        Fifteen questions that help to consider whether the client would gain from a team of their \
        own. Go through the questions together with the client. Answer yes, no or don't know.
        """
    ),
    disclaimer: Phrase(
      fi: "Listaa ei ole validoitu. Se on keskustelun apuväline, ei mittari eikä päätös.",
      sv: """
        Listan är inte validerad. Den är ett stöd för samtalet, varken ett mätinstrument eller ett \
        beslut.
        """,
      en: "Not validated; discussion aid. It is neither an instrument nor a decision."
    ),
    items: coordinationItems.prefix(2) + copingItems + lifeItems + coordinationItems.dropFirst(2),
    threshold: 3
  )
}
