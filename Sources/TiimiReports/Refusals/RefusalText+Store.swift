import TiimiDomain

extension RefusalText {
  static let notARegister = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole Minun tiimini -rekisteri.",
      sv: "Filen är inget Mitt team-register.",
      en: "The file is not a register of Minun tiimini."
    ),
    remedy: Phrase(
      fi: "Tarkista polku. Uuden rekisterin tekee tiimi init.",
      sv: "Kontrollera sökvägen. Ett nytt register görs med tiimi init.",
      en: "Check the path. tiimi init makes a new register."
    )
  )
  static let newerRegister = RefusalText(
    problem: Phrase(
      fi: "Rekisteri on uudemman ohjelman tekemä[ (rakenne {version}, ohjelma tuntee {known})].",
      sv:
        "Registret är gjort med ett nyare program[ (struktur {version}, programmet kan {known})].",
      en: "A newer program made the register[ (structure {version}, known up to {known})]."
    ),
    remedy: Phrase(
      fi: "Päivitä ohjelma.",
      sv: "Uppdatera programmet.",
      en: "Update the program."
    )
  )
  static let olderRegister = RefusalText(
    problem: Phrase(
      fi: """
        Rekisteri on vanhemman ohjelman tekemä, ja se avattiin vain luettavaksi[ (rakenne \
        {version}, ohjelman {known})].
        """,
      sv: """
        Registret är gjort med ett äldre program och öppnades bara för läsning[ (struktur \
        {version}, programmets {known})].
        """,
      en: """
        An older program made the register, and it was opened for reading only[ (structure \
        {version}, the program’s {known})].
        """
    ),
    remedy: Phrase(
      fi: "Avaa rekisteri kerran kirjoitettavana. Ohjelma päivittää sen samalla.",
      sv: "Öppna registret en gång för skrivning. Programmet uppdaterar det samtidigt.",
      en: "Open the register once for writing. The program updates it then."
    )
  )
  static let damaged = RefusalText(
    problem: Phrase(
      fi: "Rekisteritiedosto on katkennut tai vaurioitunut.",
      sv: "Registerfilen är avhuggen eller skadad.",
      en: "The register file is cut short or damaged."
    ),
    remedy: Phrase(
      fi: "Ota tiedosto talteen ja palauta viimeisin ehjä varmuuskopio.",
      sv: "Spara filen och återställ den senaste hela säkerhetskopian.",
      en: "Put the file aside and restore the latest good backup."
    )
  )
  static let chainBroken = RefusalText(
    problem: Phrase(
      fi: "Kirjausten ketju katkeaa[ kohdassa {position}]: rekisteriä on muutettu ohjelman ohi.",
      sv:
        "Kedjan av anteckningar bryts[ vid {position}]: registret har ändrats vid sidan av programmet.",
      en: "The chain of entries breaks[ at {position}]: the register was changed past the program."
    ),
    remedy: Phrase(
      fi: "Ota tiedosto talteen, palauta varmuuskopio ja kerro asiasta pääkäyttäjälle.",
      sv: "Spara filen, återställ en säkerhetskopia och berätta för huvudanvändaren.",
      en: "Put the file aside, restore a backup and tell the administrator."
    )
  )
  static let copyDiffers = RefusalText(
    problem: Phrase(
      fi: "Varmuuskopio ei vastaa alkuperäistä.",
      sv: "Säkerhetskopian motsvarar inte originalet.",
      en: "The backup does not equal the original."
    ),
    remedy: Phrase(
      fi: "Hylkää kopio ja ota uusi. Jos virhe toistuu, tarkista levy.",
      sv: "Förkasta kopian och gör en ny. Om felet upprepas, kontrollera disken.",
      en: "Discard the copy and make a new one. If it happens again, check the disk."
    )
  )
  static let duplicateEntry = RefusalText(
    problem: Phrase(
      fi: "Sama kirjaus on jo rekisterissä[: {entry}].",
      sv: "Samma anteckning finns redan i registret[: {entry}].",
      en: "The same entry is in the register already[: {entry}]."
    ),
    remedy: Phrase(
      fi: "Tarkista, onko tiedosto jo tuotu. Samaa kirjausta ei lisätä kahdesti.",
      sv:
        "Kontrollera om filen redan har importerats. Samma anteckning läggs inte till två gånger.",
      en: "Check whether the file has been imported already. An entry is not added twice."
    )
  )
  static let streamChanged = RefusalText(
    problem: Phrase(
      fi: "Joku muu ehti kirjata samaan[ (odotettiin kirjausta {expected}, nyt {actual})].",
      sv: "Någon annan hann anteckna i samma[ (väntade anteckning {expected}, nu {actual})].",
      en: "Somebody else recorded in the same first[ (entry {expected} expected, {actual} now)]."
    ),
    remedy: Phrase(
      fi: "Katso, mitä on muuttunut, ja yritä uudelleen.",
      sv: "Se vad som har ändrats och försök igen.",
      en: "See what has changed and try again."
    )
  )
}
