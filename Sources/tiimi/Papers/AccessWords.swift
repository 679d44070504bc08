import MinunTiimini
import TiimiDomain
import TiimiReports

extension AccessRecord {
  /// What was done, said to the client as a sentence without a subject and without any codes.
  var saidToClient: Phrase {
    if !allowed { return Self.refused }
    if detail == "access-report" { return Self.report }
    if let paper = CasePaperKind(detail: detail) { return paper.saidToClient }
    switch AccessAction(rawValue: action) {
    case .read: return said(ofReading: detail)
    case .write: return Self.wrote
    case .list: return Self.listed
    case .export: return said(ofExport: detail)
    case .import: return Self.imported
    case .print, nil: return Self.other
    }
  }

  /// The reason that was given for taking out what a protection order hides.
  private static let reason = "whereabouts: "

  private func said(ofExport detail: String) -> Phrase {
    guard detail.hasPrefix(Self.reason) else { return Self.exported }
    let words = detail.dropFirst(Self.reason.count)
    return Phrase(
      fi: "otti yhteystietosi tiedostoon. Syy: \(words)",
      sv: "tog dina kontaktuppgifter till en fil. Orsak: \(words)",
      en: "took your contact details to a file. Reason: \(words)"
    )
  }

  private func said(ofReading detail: String) -> Phrase {
    if detail.hasPrefix(Self.reason) {
      let words = detail.dropFirst(Self.reason.count)
      return Phrase(
        fi: "katsoi yhteystietojasi. Syy: \(words)",
        sv: "såg dina kontaktuppgifter. Orsak: \(words)",
        en: "saw your contact details. Reason: \(words)"
      )
    }
    if detail == "access-log" { return Self.log }
    return detail.hasPrefix("client/") ? Self.record : Self.read
  }

  private static let refused = Phrase(
    fi: "yritti katsoa tietojasi, mutta se estettiin",
    sv: "försökte se dina uppgifter, men det hindrades",
    en: "tried to see your data and was stopped"
  )
  private static let report = Phrase(
    fi: "tulosti tämän selvityksen",
    sv: "skrev ut den här redogörelsen",
    en: "printed this report"
  )
  private static let read = Phrase(fi: "katsoi asiaasi", sv: "såg ditt ärende", en: "saw your case")
  private static let record = Phrase(
    fi: "katsoi henkilötietojasi",
    sv: "såg dina personuppgifter",
    en: "saw your personal details"
  )
  private static let log = Phrase(
    fi: "katsoi, kuka on käyttänyt tietojasi",
    sv: "såg vem som har använt dina uppgifter",
    en: "saw who has used your data"
  )
  private static let wrote = Phrase(
    fi: "kirjoitti tietoihisi",
    sv: "skrev i dina uppgifter",
    en: "wrote in your data"
  )
  private static let listed = Phrase(
    fi: "näki sinut luettelossa",
    sv: "såg dig i en lista",
    en: "saw you in a list"
  )
  private static let exported = Phrase(
    fi: "otti tietosi tiedostoon",
    sv: "tog dina uppgifter till en fil",
    en: "took your data to a file"
  )
  private static let imported = Phrase(
    fi: "toi tietosi rekisteriin",
    sv: "förde in dina uppgifter i registret",
    en: "brought your data into the register"
  )
  private static let other = Phrase(
    fi: "käytti tietojasi",
    sv: "använde dina uppgifter",
    en: "used your data"
  )
}

extension CasePaperKind {
  /// What the paper is, for the access log.
  var phrase: Phrase {
    switch self {
    case .planForClient:
      Phrase(fi: "suunnitelma asiakkaalle", sv: "planen för klienten", en: "plan for the client")
    case .planForTeam:
      Phrase(fi: "suunnitelma tiimille", sv: "planen för teamet", en: "plan for the team")
    case .planForProvider(let recipient):
      Phrase(
        fi: "suunnitelman osia: \(recipient)",
        sv: "delar av planen: \(recipient)",
        en: "parts of the plan: \(recipient)"
      )
    case .planForArchive:
      Phrase(fi: "suunnitelma arkistoon", sv: "planen för arkivet", en: "plan for the archive")
    case .summary: Phrase(fi: "asian yhteenveto", sv: "ärendets sammandrag", en: "case summary")
    case .invitation: Phrase(fi: "tiimiehdotus", sv: "teamförslaget", en: "team proposal")
    case .minutes(let recipient):
      Phrase(
        fi: "tapaamisen muistio: \(recipient)",
        sv: "mötets promemoria: \(recipient)",
        en: "minutes of a meeting: \(recipient)"
      )
    }
  }

  fileprivate var saidToClient: Phrase {
    switch self {
    case .planForClient:
      Phrase(
        fi: "tulosti suunnitelmasi sinulle",
        sv: "skrev ut din plan åt dig",
        en: "printed your plan for you"
      )
    case .planForTeam:
      Phrase(
        fi: "tulosti suunnitelmasi tiimillesi",
        sv: "skrev ut din plan för ditt team",
        en: "printed your plan for your team"
      )
    case .planForProvider(let recipient):
      Phrase(
        fi: "tulosti osia suunnitelmastasi, vastaanottaja: \(recipient)",
        sv: "skrev ut delar av din plan, mottagare: \(recipient)",
        en: "printed parts of your plan, recipient: \(recipient)"
      )
    case .planForArchive:
      Phrase(
        fi: "tulosti suunnitelmasi arkistoon",
        sv: "skrev ut din plan för arkivet",
        en: "printed your plan for the archive"
      )
    case .summary:
      Phrase(
        fi: "tulosti yhteenvedon asiastasi",
        sv: "skrev ut ett sammandrag av ditt ärende",
        en: "printed a summary of your case"
      )
    case .invitation:
      Phrase(
        fi: "tulosti sinulle ehdotuksen tiimistä",
        sv: "skrev ut ett förslag om ett team åt dig",
        en: "printed you the proposal of a team"
      )
    case .minutes(let recipient):
      Phrase(
        fi: "tulosti tapaamisesi muistion, vastaanottaja: \(recipient)",
        sv: "skrev ut promemorian från ditt möte, mottagare: \(recipient)",
        en: "printed the minutes of your meeting, recipient: \(recipient)"
      )
    }
  }
}
