import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  /// The client.
  ///
  /// Under a protection order the source has nothing that tells where the person lives: no address, no
  /// municipality, no telephone, not even a representative's.
  func writePatient(into writer: inout JSONWriter) {
    resource(patientName, into: &writer) { writer in
      guard let details = source.client.details else { return }
      writeAdditions(of: details, into: &writer)
      writeIdentifier(details.code, into: &writer)
      writer.array("name") { writer in
        writer.object { writer in
          writer.field("use", "official")
          writer.words("text", details.fullName)
          writer.words("family", details.familyName)
          writer.array("given") { writer in
            for name in details.givenNames.fitForFHIR?.split(separator: " ") ?? [] {
              writer.value(String(name))
            }
          }
        }
      }
      writer.telephone(details.phone)
      writer.field("gender", gender(of: details))
      writer.field("birthDate", details.birthDay?.iso)
      if let address = details.address?.fitForFHIR {
        writer.array("address") { $0.object { $0.field("text", address) } }
      }
      writeRepresentative(details.representative, into: &writer)
      writer.array("communication") { writer in
        writer.object { writer in
          writer.concept("language", FHIRCode(.language, details.language))
          writer.field("preferred", true)
        }
      }
    }
  }

  private func writeAdditions(of details: ClientDetails, into writer: inout JSONWriter) {
    guard details.municipality != nil || details.needsInterpreter else { return }
    writer.array("extension") { writer in
      if let municipality = details.municipality {
        writer.addition(.municipalityExtension) {
          $0.coding("valueCoding", FHIRCode(.municipality, municipality))
        }
      }
      if details.needsInterpreter {
        writer.addition(.interpreterRequired) { $0.field("valueBoolean", true) }
      }
    }
  }

  private func writeIdentifier(_ code: ClientCode, into writer: inout JSONWriter) {
    switch code {
    case .none: return
    case .personal(let code):
      writer.array("identifier") { writer in
        writer.object { writer in
          writer.field("use", "official")
          writer.concept("type", .personalIdentity)
          writer.field("system", FHIRSystem.personalIdentityCode.uri)
          writer.field("value", code.text)
        }
      }
    case .temporary(let text):
      // The system of a temporary code is its giver's own, which the register does not know.
      writer.array("identifier") { writer in
        writer.object { writer in
          writer.field("use", "temp")
          writer.words("value", text)
        }
      }
    }
  }

  private func gender(of details: ClientDetails) -> String {
    if case .personal(let code) = details.code { code.sex.rawValue } else { "unknown" }
  }

  private func writeRepresentative(
    _ representative: Representative?,
    into writer: inout JSONWriter
  ) {
    guard let representative else { return }
    writer.array("contact") { writer in
      writer.object { writer in
        writer.concepts("relationship", texts: [representative.ground.title(language)])
        writer.object("name") { $0.words("text", representative.name) }
        writer.telephone(representative.phone)
      }
    }
  }
}
