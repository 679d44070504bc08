import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// That somebody who was added may be in the register already.
struct DuplicateWarning {
  /// Who was added.
  let added: ClientID
  /// Who they may be, the most alike first.
  let duplicates: [LikelyDuplicate]

  /// The duplicates as JSON.
  var json: JSON {
    .array(
      duplicates.map {
        [
          "client": .string($0.client.id.text), "name": .string($0.client.details.fullName),
          "birthDay": JSON($0.client.details.birthDay?.iso), "likeness": $0.likeness.json,
        ]
      }
    )
  }

  /// One message for each, and how to say that it is the same person.
  var messages: [Phrase] {
    guard let first = duplicates.first else { return [] }
    return duplicates.map(Self.line) + [command(first.client.id)]
  }

  private static func line(_ duplicate: LikelyDuplicate) -> Phrase {
    let (details, likeness) = (duplicate.client.details, duplicate.likeness)
    let reasons = likeness.comparisons.filter { $0.points != 0 }
    func text(_ language: Language) -> String {
      let born = details.birthDay.map { ", " + DateText.day($0, language) } ?? ""
      let why = reasons.map { "\($0.field.label(language)): \($0.agreement.label(language))" }
      return """
        \(likeness.level.title(language)) (\(likeness.points)/100): \(details.fullName)\(born), \
        \(duplicate.client.id.text). \(why.joined(separator: "; ").capitalisedFirst).
        """
    }
    return Phrase(fi: text(.finnish), sv: text(.swedish), en: text(.english))
  }

  private func command(_ other: ClientID) -> Phrase {
    let link = "tiimi client link \(added.text) \(other.text) --reason …"
    return Phrase(
      fi: "Jos henkilö on sama, merkitse se: \(link)",
      sv: "Om personen är densamma, anteckna det: \(link)",
      en: "If it is the same person, say so: \(link)"
    )
  }
}
