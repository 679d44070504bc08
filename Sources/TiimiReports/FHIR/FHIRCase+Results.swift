import TiimiDomain
import TiimiEncoding

/// Scores, what follows from them, and facts recorded for the rules.
extension FHIRCase {
  func writeResults(into writer: inout JSONWriter) {
    let filled = filledInstruments
    for (screening, filled) in zip(file.screenings, filled) {
      write(screening.record, filled, into: &writer)
    }
    for (result, filled) in zip(file.results, filled.dropFirst(Array(file.screenings).count)) {
      write(result.result, filled, into: &writer)
    }
    for fact in file.facts.values.sorted(by: { $0.version < $1.version }) {
      write(fact, into: &writer)
    }
  }

  private func score(
    _ filled: FilledInstrument,
    _ score: JSONNumber?,
    findings: [String],
    into writer: inout JSONWriter
  ) {
    observation(
      .instrumentResult,
      name(.observation, filled.part.rawValue, filled.number),
      in: filled.place,
      codes: codes(of: filled.instrument),
      from: filled.recorded,
      by: filled.statedBy.map { reference(to: $0) },
      into: &writer
    ) { writer in
      if let score {
        writer.object("valueQuantity") { $0.field("value", score) }
      } else {
        writer.concept("dataAbsentReason", .unknown)
      }
      writer.concepts("interpretation", findings.map { FHIRCode(.band, $0) })
      let answers = reference(toWritten: responseName(filled))
      writer.references("derivedFrom", [answers].compactMap { $0 })
    }
  }

  private func codes(of instrument: String) -> [FHIRCode] {
    [FHIRCode(.instrument, instrument)] + (instrument == "audit-c" ? [.auditTotal] : [])
  }

  private func write(
    _ record: ScreeningRecord,
    _ filled: FilledInstrument,
    into writer: inout JSONWriter
  ) {
    score(
      filled,
      record.score.map { JSONNumber($0) },
      findings: record.redFlags,
      into: &writer
    )
    let basis = [
      responseName(filled), name(.observation, filled.part.rawValue, filled.number),
    ].compactMap { reference(toWritten: $0) }
    let name = name(.riskAssessment, filled.part.rawValue, filled.number)
    resource(name, in: filled.place, into: &writer) { writer in
      writer.field("status", "final")
      if !record.trace.isEmpty {
        writer.key("method")
        writer.concept(
          record.trace.map { FHIRCode(.rule, $0.rule) },
          text: record.trace.map { "\($0.rule) \($0.version): \($0.source)" }
            .joined(separator: "; ")
        )
      }
      writer.reference("subject", patient)
      writer.field("occurrenceDateTime", filled.recorded?.occurred.iso)
      writer.reference("performer", filled.recorded.map { reference(to: $0.actor) })
      writer.references("basis", basis)
      writer.array("prediction") { writer in
        writer.object { writer in
          writer.concept("outcome", FHIRCode(.recommendation, record.recommendation, language))
        }
      }
    }
  }

  private func write(
    _ result: InstrumentResult,
    _ filled: FilledInstrument,
    into writer: inout JSONWriter
  ) {
    score(
      filled,
      result.score.flatMap { JSONNumber($0.text) },
      findings: [result.band].compactMap { $0 } + result.alerts,
      into: &writer
    )
  }

  private func write(_ fact: RecordedFact, into writer: inout JSONWriter) {
    let recorded = authorship.standing.first { $0.version == fact.version }
    observation(
      .fact,
      name(.fact, fact.version),
      in: register(of: recorded),
      called: fact.name,
      from: recorded,
      into: &writer
    ) { writer in
      switch fact.value {
      case .yesNo(let truth): writer.field("valueBoolean", truth)
      case .number(let number):
        writer.object("valueQuantity") { $0.field("value", JSONNumber(number.text)) }
      case .day(let day): writer.field("valueDateTime", day.iso)
      case .text(let text): writer.words("valueString", text)
      }
      writer.notes([fact.note])
    }
  }
}
