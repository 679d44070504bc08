import TiimiDomain
import TiimiEncoding
import TiimiRules

/// An instrument that was filled in: a screening, or a result recorded later.
struct FilledInstrument {
  /// `screening` or `result`.
  let part: ItemKind
  let number: Int
  let instrument: String
  let version: String
  let answers: [ScreeningAnswer]
  let recorded: RecordedEntry?
  let statedBy: Participant?
  let place: ClientRegister
}

extension FHIRCase {
  /// The screenings and the results of the case.
  var filledInstruments: [FilledInstrument] {
    file.screenings.map { screening in
      let recorded = authorship.beginning(.screening, screening.number.value)
      return FilledInstrument(
        part: .screening,
        number: screening.number.value,
        instrument: screening.record.instrument,
        version: screening.record.version,
        answers: screening.record.answers,
        recorded: recorded,
        statedBy: nil,
        place: register(of: recorded)
      )
    }
      + file.results.map { result in
        let recorded = authorship.beginning(.result, result.number.value)
        return FilledInstrument(
          part: .result,
          number: result.number.value,
          instrument: result.result.instrument,
          version: result.result.version,
          answers: result.result.answers,
          recorded: recorded,
          statedBy: result.result.statedBy,
          place: register(of: recorded)
        )
      }
  }

  func responseName(_ filled: FilledInstrument) -> ResourceName {
    name(.questionnaireResponse, filled.part.rawValue, filled.number)
  }

  /// The answers of each instrument; an instrument of which only the result is kept has none.
  func writeAnswers(into writer: inout JSONWriter) {
    for filled in filledInstruments where !filled.answers.isEmpty {
      resource(responseName(filled), in: filled.place, into: &writer) { writer in
        write(filled, into: &writer)
      }
    }
  }

  private func write(_ filled: FilledInstrument, into writer: inout JSONWriter) {
    let known = forms.known(filled.instrument, version: filled.version)
    if known?.form != nil { written.forms[filled.instrument] = filled.version }
    let address = "\(FHIRSystem.questionnaire.uri):\(filled.instrument)|\(filled.version)"
    writer.field("questionnaire", known?.form?.canonical ?? address)
    writer.field("status", "completed")
    writer.reference("subject", patient)
    writer.field("authored", filled.recorded?.occurred.iso)
    writer.reference("author", filled.recorded.map { reference(to: $0.actor) })
    writer.reference("source", filled.statedBy.map { reference(to: $0) })
    writer.array("item", filled.answers) { answer, writer in
      writer.object { writer in
        writer.field("linkId", answer.item)
        let question = known?.form?.question(answer.item)
        writer.words("text", question?.text(language))
        writer.array("answer") { writer in
          writer.object { writer in
            write(answer.answer, to: question, known?.description.item(answer.item), into: &writer)
          }
        }
      }
    }
  }

  private func write(
    _ answer: String,
    to question: AskedQuestion?,
    _ item: ScoringItem?,
    into writer: inout JSONWriter
  ) {
    guard let choice = question?.choice(answer) else {
      writer.object("valueCoding") { writer in
        writer.points(item?.weight(of: answer))
        writer.field("system", FHIRSystem.answer.uri)
        writer.field("code", answer)
      }
      return
    }
    switch choice.value {
    case .boolean(let truth): writer.field("valueBoolean", truth)
    case .number(let number), .quantity(let number, _):
      writer.field("valueDecimal", JSONNumber(number.text))
    default:
      writer.object("valueCoding") {
        write(choice, weight: item?.weight(of: answer), into: &$0)
      }
    }
  }
}
