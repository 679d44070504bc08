import TiimiDomain
import TiimiEncoding

/// The instruments that are built in; each is read when it is asked for.
public enum InstrumentLibrary {
  /// The names of the built-in instruments, in the order of the list.
  public static let ids = [
    "minun-tiimini-checklist", "phq-2", "phq-9", "audit-c", "ucla-3", "isar-pc", "gas", "who-5",
    "gds-15", "prisma-7", "frail", "isar", "isar-hp", "mna-sf", "eurohis-8", "3x10d", "cfs", "cps",
    "adl-h", "drs", "maple", "promis-global-10", "kykyviisari",
  ]

  /// The built-in instrument of that name, letters and hyphens written as one likes; nil if none.
  ///
  /// Throws `InstrumentRefusal` if a built-in file is damaged.
  public static func instrument(
    named name: String,
    textPack: TextPack? = nil
  ) throws(InstrumentRefusal) -> Instrument? {
    guard let id = id(of: name) else { return nil }
    let description = try description(of: id)
    guard let form = try questionnaire(of: id) else {
      return Instrument(description, textPack: textPack)
    }
    return Instrument(questionnaire: form, description: description, textPack: textPack)
  }

  /// The name as the list has it: `PHQ9` is `phq-9`.
  public static func id(of name: String) -> String? {
    let wanted = bare(name)
    return ids.first { bare($0) == wanted }
  }

  private static func bare(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The scoring description of a built-in instrument; throws `InstrumentRefusal`.
  public static func description(of id: String) throws(InstrumentRefusal) -> ScoringDescription {
    guard let file = EmbeddedFile.named("instruments/\(id).scoring.json") else {
      throw .unknownInstrument
    }
    return try ScoringDescription(file.bytes)
  }

  /// The form with its texts; nil when the licence does not let us build texts in.
  public static func questionnaire(of id: String) throws(InstrumentRefusal) -> Questionnaire? {
    if id == Checklist.minunTiimini.id {
      return try Questionnaire(Array(Checklist.minunTiimini.questionnaire.pretty.utf8))
    }
    guard let file = EmbeddedFile.named("instruments/\(id).questionnaire.json") else { return nil }
    return try Questionnaire(file.bytes)
  }

  /// The alert of a code that a result of the instrument carries; nil when it is not known.
  ///
  /// A form from elsewhere raises the alerts of the built-in instrument that asks the same.
  public static func alert(_ code: String, of instrument: String) -> InstrumentAlert? {
    let own = id(of: instrument).flatMap { try? description(of: $0) }
    let known = own.map { [$0] } ?? recognisable
    return known.lazy.flatMap(\.alerts).first { $0.code == code }
  }

  /// Descriptions by which a form from elsewhere is known: what does not count, totals and alerts.
  static let recognisable: [ScoringDescription] = ["phq-9", "phq-2", "audit-c"].compactMap { id in
    try? description(of: id)
  }
}
