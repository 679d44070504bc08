import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  func name(_ matter: ObservedMatter, _ number: Int = 0) -> ResourceName {
    name(.observation, matter.rawValue, number)
  }

  /// Writes an observation; the body writes its value.
  ///
  /// - Parameters:
  ///   - matter: What it is about.
  ///   - name: Its name in the bundle.
  ///   - place: The register that it belongs to.
  ///   - codes: Codes of others for the same.
  ///   - words: What people call it.
  ///   - recorded: The entry that it comes from.
  ///   - performer: Whose observation it is, when not the writer's.
  ///   - writer: Where it is written.
  ///   - body: Writes value, notes and components.
  func observation(
    _ matter: ObservedMatter,
    _ name: ResourceName,
    in place: ClientRegister = .both,
    codes: [FHIRCode] = [],
    called words: String? = nil,
    from recorded: RecordedEntry?,
    by performer: FHIRReference? = nil,
    into writer: inout JSONWriter,
    _ body: (inout JSONWriter) -> Void
  ) {
    resource(name, in: place, into: &writer) { writer in
      writer.field("status", "final")
      writer.concepts("category", [.survey])
      writer.key("code")
      writer.concept([FHIRCode(.observation, matter, language)] + codes, text: words)
      writer.reference("subject", patient)
      writer.field("effectiveDateTime", recorded?.occurred.iso)
      writer.field("issued", recorded?.recorded.iso)
      writer.references(
        "performer",
        [performer ?? recorded.map { reference(to: $0.actor) }].compactMap { $0 }
      )
      body(&writer)
    }
  }

  /// Writes what people said: views, strengths and the shared understanding.
  func writeWords(into writer: inout JSONWriter) {
    for view in file.views {
      let recorded = authorship.beginning(.view, view.number.value)
      observation(
        .view,
        name(.view, view.number.value),
        from: recorded,
        by: reference(to: view.participant),
        into: &writer
      ) { $0.words("valueString", view.words) }
    }
    for strength in file.strengths {
      let recorded = authorship.beginning(.strength, strength.number.value)
      observation(
        .strength,
        name(.strength, strength.number.value),
        from: recorded,
        by: reference(to: strength.namedBy),
        into: &writer
      ) { $0.words("valueString", strength.words) }
    }
    for understanding in file.understandings { write(understanding, into: &writer) }
  }

  private func write(_ understanding: Understanding, into writer: inout JSONWriter) {
    let number = understanding.number.value
    let recorded = authorship.beginning(.understanding, number)
    observation(.understanding, name(.understanding, number), from: recorded, into: &writer) {
      writer in
      writer.words("valueString", understanding.words)
      let parts =
        understanding.agreeing.map { ("agrees", $0, String?.none) }
        + understanding.disagreeing.map { ("disagrees", $0.participant, $0.about) }
      if parts.isEmpty { return }
      writer.array("component", parts) { part, writer in
        writer.object { writer in
          writer.concept("code", FHIRCode(.part, part.0), text: plainName(of: part.1))
          if let about = part.2?.fitForFHIR {
            writer.field("valueString", about)
          } else {
            writer.field("valueBoolean", part.0 == "agrees")
          }
        }
      }
    }
  }

  /// What somebody is called inside words.
  func plainName(of participant: Participant) -> String {
    switch participant {
    case .client: Names().name(of: .client, language)
    case .staff(let id): source.staff[id]?.name ?? Names().name(of: id, language)
    case .closePerson(let number):
      source.client.closePersons.first { $0.number == number }?.name
        ?? Names().name(of: participant, language)
    case .outside(let name, let organisation): "\(name) (\(organisation))"
    }
  }
}
