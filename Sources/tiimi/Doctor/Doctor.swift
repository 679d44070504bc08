import MinunTiimini
import TiimiDomain
import TiimiEncoding

/// Gathers what is configured and what is wrong.
struct Doctor {
  let settings: Settings
  let environment: Environment
  let terminal: any Terminal

  /// Every line, in order.
  func lines() -> [DoctorLine] {
    [version, database] + registerLines() + clockLines() + speechLines() + ruleLines()
      + [instruments, printer]
  }

  private var version: DoctorLine {
    DoctorLine(
      "program",
      Phrase(fi: "Ohjelma", sv: "Programmet", en: "Program"),
      .same("tiimi \(Program.version)")
    )
  }

  private var database: DoctorLine {
    let title = Phrase(fi: "Tietokantakirjasto", sv: "Databasbiblioteket", en: "Database library")
    let faults = DatabaseLibrary.faults.joined(separator: ", ")
    let found = "SQLite \(DatabaseLibrary.version)" + (faults.isEmpty ? "" : " (\(faults))")
    guard DatabaseLibrary.isNewEnough, faults.isEmpty else {
      return DoctorLine(
        "sqlite",
        title,
        .wrong,
        .same(found),
        remedy: Phrase(
          fi: "Asenna SQLite 3.37 tai uudempi ilman karsittuja osia.",
          sv: "Installera SQLite 3.37 eller nyare utan bortlämnade delar.",
          en: "Install SQLite 3.37 or newer with nothing left out."
        )
      )
    }
    return DoctorLine("sqlite", title, .same(found))
  }

  private var instruments: DoctorLine {
    let title = Phrase(fi: "Omat mittarit", sv: "Egna mätinstrument", en: "Own instruments")
    guard let path = settings.instruments else {
      return DoctorLine("instruments", title, .none("TIIMI_INSTRUMENTS"))
    }
    do {
      let folder = InstrumentFolder(settings)
      _ = try InputFolder.names(in: path, ending: ".json")
      let own = try InstrumentList(folder).entries.count { $0.isOwn }
      return DoctorLine("instruments", title, .same("\(path): \(own)"))
    } catch {
      return DoctorLine("instruments", title, ErrorReport(error).refusal)
    }
  }

  private var printer: DoctorLine {
    let title = Phrase(fi: "PDF-tulostus", sv: "PDF-utskrift", en: "PDF printing")
    if let program = settings.chromium.program {
      return DoctorLine("pdf", title, .same(program))
    }
    return DoctorLine(
      "pdf",
      title,
      environment["TIIMI_CHROMIUM"] == nil ? .notice : .wrong,
      Phrase(
        fi: "Chromiumia ei löydy; paperit saa tekstinä ja HTML:nä.",
        sv: "Chromium hittades inte; papper fås som text och HTML.",
        en: "No Chromium was found; papers come as text and HTML."
      ),
      remedy: Phrase(
        fi: "Asenna Chromium tai kerro sen polku muuttujassa TIIMI_CHROMIUM.",
        sv: "Installera Chromium eller ange dess sökväg i variabeln TIIMI_CHROMIUM.",
        en: "Install Chromium or give its path in the variable TIIMI_CHROMIUM."
      )
    )
  }
}

extension DoctorLine {
  /// A line of something that is in order.
  init(_ topic: String, _ title: Phrase, _ finding: Phrase) {
    self.init(topic, title, .ok, finding)
  }
}

extension Phrase {
  /// That a variable is not set.
  static func none(_ variable: String) -> Phrase {
    Phrase(
      fi: "ei ole (\(variable))",
      sv: "inga (\(variable))",
      en: "none (\(variable))"
    )
  }
}
