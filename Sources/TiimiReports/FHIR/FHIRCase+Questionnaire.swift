import TiimiDomain
import TiimiEncoding
import TiimiRules

extension FHIRCase {
  /// Writes the forms whose texts may be exported and to which answers refer.
  ///
  /// A form is the same in every bundle, so that it is made once and copied.
  func writeForms(into writer: inout JSONWriter) {
    for (instrument, version) in written.forms.sorted(by: { $0.key < $1.key }) {
      guard let known = forms.known(instrument, version: version), let form = known.form else {
        continue
      }
      let name = ResourceName(.questionnaire, hashing: form.canonical)
      written.places[name] = .both
      writer.value(
        json: forms.bytes(of: instrument) { writer in
          resource(name, into: &writer) { write(form, known.description, into: &$0) }
        }
      )
    }
  }

  private func write(
    _ form: AskedForm,
    _ description: ScoringDescription,
    into writer: inout JSONWriter
  ) {
    writer.field("language", form.questions.first?.text.spoken(for: language).rawValue)
    writer.field("url", form.address)
    writer.field("version", form.version)
    writer.words("title", form.title(language))
    writer.field("status", "active")
    writer.array("subjectType") { $0.value("Patient") }
    writer.words("copyright", description.licence(language))
    writer.array("code") { writer in
      writer.coding(FHIRCode(.instrument, description.id))
      if description.id == "audit-c" { writer.coding(.auditPanel) }
    }
    writer.array("item", form.questions) { question, writer in
      writer.object { writer in
        writer.field("linkId", question.linkId)
        writer.field("prefix", String(question.number))
        writer.words("text", question.text(language))
        write(question.choices, of: description.item(question.linkId), into: &writer)
      }
    }
  }

  private func write(
    _ choices: [AskedChoice],
    of item: ScoringItem?,
    into writer: inout JSONWriter
  ) {
    guard choices.allSatisfy({ $0.coding != nil }) else {
      // A number or a truth value needs no options: the answer says itself what it is.
      writer.field("type", choices.first?.isTruth == true ? "boolean" : "decimal")
      return
    }
    writer.field("type", "choice")
    writer.array("answerOption", choices) { choice, writer in
      writer.object { writer in
        writer.object("valueCoding") {
          write(choice, weight: item?.weight(of: choice.code), into: &$0)
        }
      }
    }
  }

  /// Writes the members of an answer's coding, its points first.
  func write(_ choice: AskedChoice, weight: ExactDecimal?, into writer: inout JSONWriter) {
    writer.points(weight)
    writer.field("system", choice.coding?.system ?? FHIRSystem.answer.uri)
    writer.field("code", choice.code)
    writer.words("display", choice.text(language))
  }
}

extension JSONWriter {
  /// Writes the extension that says how many points an answer gives.
  mutating func points(_ weight: ExactDecimal?) {
    guard let number = weight.flatMap({ JSONNumber($0.text) }) else { return }
    array("extension") { writer in
      writer.addition(.ordinalValue) { $0.field("valueDecimal", number) }
    }
  }
}

extension ScoringItem {
  /// The points of an answer before any turning around.
  func weight(of code: String) -> ExactDecimal? {
    options.first { $0.code == code }?.weight
  }
}

extension AskedChoice {
  var coding: AnswerCoding? {
    if case .coding(let coding) = value { coding } else { nil }
  }

  var isTruth: Bool {
    if case .boolean = value { true } else { false }
  }
}
