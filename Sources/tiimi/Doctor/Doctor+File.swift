import MinunTiimini
import TiimiDomain

extension Doctor {
  /// The file from outside: who may read it, its log, and the room on its disk.
  func fileLines(_ file: RegisterExamination.File?) -> [DoctorLine] {
    guard let file else { return [] }
    return [permissions(of: file), log(of: file), space(around: file)]
  }

  private func permissions(of file: RegisterExamination.File) -> DoctorLine {
    let title = Phrase(fi: "Oikeudet", sv: "Rättigheter", en: "Permissions")
    let text = Phrase.same("0" + String(file.permissions, radix: 8))
    guard file.permissions & 0o077 == 0 else {
      return DoctorLine(
        "permissions",
        title,
        file.permissions & 0o007 == 0 ? .notice : .wrong,
        text,
        remedy: Phrase(
          fi: "Muutkin kuin omistaja pääsevät tiedostoon. Sulje se muilta: chmod 600.",
          sv: "Även andra än ägaren kommer åt filen. Stäng den för andra: chmod 600.",
          en: "Others than the owner can get at the file. Shut them out: chmod 600."
        )
      )
    }
    guard file.folderIsWritable else {
      return DoctorLine(
        "permissions",
        title,
        .notice,
        text,
        remedy: Phrase(
          fi: "Kansioon ei voi kirjoittaa, joten rekisteriä voi vain lukea.",
          sv: "Det går inte att skriva i mappen, så registret kan bara läsas.",
          en: "The folder cannot be written to, so the register can only be read."
        )
      )
    }
    return DoctorLine("permissions", title, text)
  }

  private func log(of file: RegisterExamination.File) -> DoctorLine {
    let title = Phrase(fi: "Muutosloki", sv: "Ändringslogg", en: "Write-ahead log")
    let size = Phrase.same(Self.size(file.logBytes))
    if let writer = file.writer {
      return DoctorLine(
        "log",
        title,
        .notice,
        size,
        remedy: Phrase(
          fi: "Prosessi \(writer) kirjoittaa rekisteriin parhaillaan.",
          sv: "Processen \(writer) skriver i registret just nu.",
          en: "Process \(writer) is writing to the register just now."
        )
      )
    }
    let isLarge = file.logBytes > 64 << 20
    return DoctorLine(
      "log",
      title,
      isLarge ? .notice : .ok,
      size,
      remedy: isLarge
        ? Phrase(
          fi: "Joku pitää rekisteriä auki pitkään; loki lyhenee, kun kaikki sulkevat sen.",
          sv: "Någon håller registret öppet länge; loggen förkortas när alla har stängt det.",
          en: "Somebody keeps the register open for long; the log shrinks when all close it."
        ) : nil
    )
  }

  private func space(around file: RegisterExamination.File) -> DoctorLine {
    let needed = max(100 << 20, 2 * file.bytes)
    let level: DoctorLine.Level =
      file.freeBytes < 10 << 20 ? .wrong : file.freeBytes < needed ? .notice : .ok
    return DoctorLine(
      "space",
      Phrase(fi: "Levytila", sv: "Diskutrymme", en: "Disk space"),
      level,
      .same(Self.size(file.freeBytes)),
      remedy: level == .ok
        ? nil
        : Phrase(
          fi: "Vapauta levytilaa; varmuuskopio tarvitsee rekisterin verran.",
          sv: "Frigör diskutrymme; en säkerhetskopia behöver lika mycket som registret.",
          en: "Make room; a backup needs as much as the register."
        )
    )
  }

  /// A number of bytes in the largest unit that leaves a whole number: `12 MiB`.
  private static func size(_ bytes: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB"]
    var (size, unit) = (bytes, 0)
    while size >= 10_240, unit < units.count - 1 { (size, unit) = (size / 1_024, unit + 1) }
    return "\(size) \(units[unit])"
  }
}
