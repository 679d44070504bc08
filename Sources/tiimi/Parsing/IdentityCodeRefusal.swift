import TiimiDomain

/// A personal identity code that will not do; never the code itself.
struct IdentityCodeRefusal: PhrasedRefusal, Equatable {
  /// What is wrong with it.
  let flaw: PersonalIdentityCode.Flaw
  /// The option or the place in a batch file.
  let field: String?

  /// The number, the same for every flaw.
  static let number = 920

  var number: Int { Self.number }

  var kind: RefusalKind { .badInput }

  var facts: [String: String] { ["reason": flaw.rawValue] }

  /// What is wrong, and what can be done when nothing better is known.
  var phrase: Phrase {
    Phrase(
      fi: "\(flaw.phrase.fi) \(Self.remedy.fi)",
      sv: "\(flaw.phrase.sv) \(Self.remedy.sv)",
      en: "\(flaw.phrase.en) \(Self.remedy.en)"
    )
  }

  private static let remedy = Phrase(
    fi: "Jos oikea tunnus ei ole tiedossa, jätä se pois tai anna --temporary-code.",
    sv: "Om den rätta beteckningen inte är känd, lämna bort den eller ange --temporary-code.",
    en: "If the right code is not known, leave it out or give --temporary-code."
  )
}

extension Arguments {
  /// A personal identity code, checked; throws `IdentityCodeRefusal`.
  func identityCode(_ name: String) throws -> PersonalIdentityCode? {
    guard let text = text(name) else { return nil }
    do {
      return try PersonalIdentityCode(text)
    } catch {
      throw IdentityCodeRefusal(flaw: error, field: field(name))
    }
  }
}
