import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Doctor {
  /// The clock, and how days are counted.
  func clockLines() -> [DoctorLine] {
    let now = RegisterDoor(settings).surroundings.now()
    let text = Phrase(
      fi: TextStyle(language: .finnish)(now) + " (Suomen aikaa)",
      sv: TextStyle(language: .swedish)(now) + " (finsk tid)",
      en: TextStyle(language: .english)(now) + " (Finnish time)"
    )
    let isSet = settings.now != nil
    let clock = DoctorLine(
      "clock",
      Phrase(fi: "Kello", sv: "Klockan", en: "Clock"),
      isSet ? .notice : HelsinkiTime.day(of: now).year < 2025 ? .wrong : .ok,
      text,
      remedy: isSet
        ? Phrase(
          fi: "Ajan määrää TIIMI_NOW; se kelpaa vain harjoitteluun.",
          sv: "Tiden bestäms av TIIMI_NOW; den duger bara för övning.",
          en: "The time is set by TIIMI_NOW; it is for practice only."
        ) : nil
    )
    let reading = DoctorLine(
      "reading",
      Phrase(fi: "Päivien laskutapa", sv: "Sättet att räkna dagar", en: "Counting of days"),
      .same("\(settings.switches.reading.rawValue) (TIIMI_READING)")
    )
    return [clock, reading]
  }

  /// The language and why, the character set, and the terminal.
  func speechLines() -> [DoctorLine] { [language, charset, screen] }

  private var language: DoctorLine {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].first { environment[$0] != nil }
    let known = locale.flatMap { environment[$0] }.flatMap {
      Language(rawValue: String($0.prefix(2)))
    }
    let stated = environment["TIIMI_LANG"]
    let source: String
    if settings.statedLanguage != nil {
      source = "--lang"
    } else if let stated, Language(rawValue: stated) != nil {
      source = "TIIMI_LANG"
    } else if known != nil, let locale {
      source = locale
    } else {
      source = ""
    }
    let isWrong = stated.map { Language(rawValue: $0) == nil } ?? false
    let code = settings.language.rawValue
    let standard = Phrase(fi: "oletus", sv: "standard", en: "default")
    let text =
      source.isEmpty
      ? Phrase(
        fi: "\(code) (\(standard.fi))",
        sv: "\(code) (\(standard.sv))",
        en: "\(code) (\(standard.en))"
      )
      : Phrase.same("\(code) (\(source))")
    return DoctorLine(
      "language",
      Phrase(fi: "Kieli", sv: "Språk", en: "Language"),
      isWrong ? .wrong : .ok,
      text,
      remedy: isWrong
        ? Phrase(
          fi: "Anna muuttujan TIIMI_LANG arvoksi fi, sv tai en.",
          sv: "Ge variabeln TIIMI_LANG värdet fi, sv eller en.",
          en: "Set the variable TIIMI_LANG to fi, sv or en."
        ) : nil
    )
  }

  private var charset: DoctorLine {
    let charset = Charset(environment: environment)
    return DoctorLine(
      "charset",
      Phrase(fi: "Merkistö", sv: "Teckenuppsättning", en: "Character set"),
      charset == .utf8 ? .ok : .notice,
      .same(charset.rawValue),
      remedy: charset == .utf8
        ? nil
        : Phrase(
          fi:
            "Päätteellä puuttuvat merkit korvataan (ä = ae). Valitse UTF-8-kieliasetus, kuten fi_FI.UTF-8.",
          sv:
            "I terminalen ersätts tecken som saknas (ä = ae). Välj en UTF-8-lokal, såsom sv_FI.UTF-8.",
          en:
            "On the terminal missing characters are spelled (ä = ae). Choose a UTF-8 locale, such as fi_FI.UTF-8."
        )
    )
  }

  private var screen: DoctorLine {
    let title = Phrase(fi: "Pääte", sv: "Terminal", en: "Terminal")
    guard let width = terminal.width(of: .output) else {
      return DoctorLine(
        "terminal",
        title,
        Phrase(
          fi: "tuloste ei mene päätteelle",
          sv: "utskriften går inte till en terminal",
          en: "the output goes to no terminal"
        )
      )
    }
    let hasColor = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    return DoctorLine(
      "terminal",
      title,
      Phrase(
        fi: "merkkejä rivillä \(width), \(hasColor ? "värit käytössä" : "ilman värejä")",
        sv: "\(width) tecken per rad, \(hasColor ? "med färger" : "utan färger")",
        en: "\(width) columns, \(hasColor ? "with colours" : "without colours")"
      )
    )
  }

  /// The rule packs in force, each with its hash, or what is wrong with them.
  func ruleLines() -> [DoctorLine] {
    let title = Phrase(fi: "Sääntöpaketti", sv: "Regelpaket", en: "Rule pack")
    do {
      let book = try settings.shelf.book()
      let packs = book.packs.map { pack in
        DoctorLine("pack", title, .same("\(pack.id) \(pack.version) \(SHA256.hex(of: pack.bytes))"))
      }
      let remarks = RuleCheck(of: book.rules).remarks.count { $0.isError }
      guard remarks > 0 else { return packs }
      return packs + [
        DoctorLine(
          "rules",
          Phrase(fi: "Säännöt", sv: "Reglerna", en: "Rules"),
          .notice,
          Phrase(
            fi: "huomautuksia: \(remarks)",
            sv: "anmärkningar: \(remarks)",
            en: "remarks: \(remarks)"
          ),
          remedy: Phrase(
            fi: "Katso ne: tiimi rules check.",
            sv: "Se dem: tiimi rules check.",
            en: "See them: tiimi rules check."
          )
        )
      ]
    } catch {
      return [DoctorLine("pack", title, ErrorReport(error).refusal)]
    }
  }
}
