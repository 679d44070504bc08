import MinunTiimini
import TiimiDomain
import TiimiReports

extension Doctor {
  /// The register: where it lies, whether it opens, and how it is kept.
  func registerLines() -> [DoctorLine] {
    guard let path = settings.register else {
      return [DoctorLine("register", Self.register, ProgramFailure.registerNotNamed)]
    }
    let seen = RegisterExamination(
      at: path,
      as: settings.staff,
      systemUser: RegisterDoor.systemUser,
      in: RegisterDoor(settings).surroundings
    )
    switch seen.contents {
    case .failure(let fault):
      let isOlder = fault.refusal.number == 813
      let line = DoctorLine("register", Self.register, fault.refusal, isOlder ? .notice : .wrong)
      return [line] + fileLines(seen.file)
    case .success(let contents):
      let opened = DoctorLine("register", Self.register, .same(path))
      return [opened] + fileLines(seen.file) + contentLines(contents)
    }
  }

  private static let register = Phrase(fi: "Rekisteri", sv: "Registret", en: "Register")

  private func contentLines(_ contents: RegisterExamination.Contents) -> [DoctorLine] {
    [
      DoctorLine(
        "kind",
        Phrase(fi: "Laji", sv: "Slag", en: "Kind"),
        contents.isPractice
          ? Phrase(fi: "harjoitusrekisteri", sv: "övningsregister", en: "a practice register")
          : Phrase(fi: "varsinainen rekisteri", sv: "egentligt register", en: "a real register")
      ),
      DoctorLine(
        "schema",
        Phrase(fi: "Rakenteen versio", sv: "Strukturens version", en: "Schema version"),
        .same(String(contents.schemaVersion))
      ),
      DoctorLine(
        "head",
        Phrase(fi: "Kirjauksia", sv: "Anteckningar", en: "Entries"),
        .same("\(contents.head.count):\(contents.head.hash)")
      ),
      backup(contents), caller(contents), now(contents),
    ]
  }

  private func backup(_ contents: RegisterExamination.Contents) -> DoctorLine {
    let title = Phrase(fi: "Varmuuskopio", sv: "Säkerhetskopia", en: "Backup")
    let remedy = Phrase(
      fi: "Ota varmuuskopio: tiimi backup TIEDOSTO.",
      sv: "Ta en säkerhetskopia: tiimi backup FIL.",
      en: "Make a backup: tiimi backup FILE."
    )
    guard let moment = contents.lastBackup else {
      let level: DoctorLine.Level = contents.isPractice ? .ok : .notice
      let never = Phrase(
        fi: "ei tällä ohjelmalla",
        sv: "inte med detta program",
        en: "not with this program"
      )
      return DoctorLine("backup", title, level, never, remedy: level == .ok ? nil : remedy)
    }
    let age = RegisterDoor(settings).surroundings.now().milliseconds - moment.milliseconds
    let isOld = age > 7 * 86_400_000 && !contents.isPractice
    let text = Phrase(
      fi: TextStyle(language: .finnish)(moment),
      sv: TextStyle(language: .swedish)(moment),
      en: TextStyle(language: .english)(moment)
    )
    return DoctorLine("backup", title, isOld ? .notice : .ok, text, remedy: isOld ? remedy : nil)
  }

  /// Who would act: the roles alone, never a name.
  private func caller(_ contents: RegisterExamination.Contents) -> DoctorLine {
    let title = Phrase(fi: "Käyttäjä", sv: "Användaren", en: "Caller")
    switch contents.caller {
    case .failure(let fault): return DoctorLine("caller", title, fault.refusal)
    case .success(let roles):
      func text(_ language: Language) -> String {
        let words = roles.sorted().map { $0.label(language) }.joined(separator: ", ")
        return words.isEmpty ? "–" : words
      }
      return DoctorLine(
        "caller",
        title,
        roles.isEmpty ? .notice : .ok,
        Phrase(fi: text(.finnish), sv: text(.swedish), en: text(.english))
      )
    }
  }

  private func now(_ contents: RegisterExamination.Contents) -> DoctorLine {
    let title = Phrase(fi: "Kirjausten aika", sv: "Anteckningarnas tid", en: "Time of entries")
    if settings.now != nil, !contents.isPractice {
      return DoctorLine("recorded", title, ProgramFailure.clockIsReal)
    }
    let now = RegisterDoor(settings).surroundings.now()
    guard let last = contents.lastRecorded, last > now else {
      return DoctorLine(
        "recorded",
        title,
        Phrase(
          fi: "viimeinen kirjaus on menneisyydessä",
          sv: "den sista anteckningen är i det förflutna",
          en: "the last entry is in the past"
        )
      )
    }
    return DoctorLine(
      "recorded",
      title,
      .wrong,
      Phrase(
        fi: "viimeinen kirjaus on kellon mukaan tulevaisuudessa",
        sv: "den sista anteckningen är i framtiden enligt klockan",
        en: "by the clock the last entry is in the future"
      ),
      remedy: Phrase(
        fi: "Tarkista koneen kello.",
        sv: "Kontrollera datorns klocka.",
        en: "Check the clock of the machine."
      )
    )
  }
}
