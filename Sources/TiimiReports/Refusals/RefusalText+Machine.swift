import TiimiDomain

extension RefusalText {
  static let diskFull = RefusalText(
    problem: Phrase(
      fi: "Levy on täynnä. Mitään ei kirjattu.",
      sv: "Disken är full. Ingenting antecknades.",
      en: "The disk is full. Nothing was recorded."
    ),
    remedy: Phrase(
      fi: "Vapauta levytilaa ja yritä uudelleen.",
      sv: "Frigör utrymme på disken och försök igen.",
      en: "Make room on the disk and try again."
    )
  )
  static let readOnly = RefusalText(
    problem: Phrase(
      fi: "Rekisteriin ei voi kirjoittaa.",
      sv: "Det går inte att skriva i registret.",
      en: "The register cannot be written to."
    ),
    remedy: Phrase(
      fi: "Tarkista tiedoston ja sen kansion käyttöoikeudet.",
      sv: "Kontrollera rättigheterna till filen och dess mapp.",
      en: "Check the permissions of the file and of its folder."
    )
  )
  static let busy = RefusalText(
    problem: Phrase(
      fi: "Joku muu kirjoittaa rekisteriin juuri nyt.",
      sv: "Någon annan skriver i registret just nu.",
      en: "Somebody else is writing to the register just now."
    ),
    remedy: Phrase(
      fi: "Yritä hetken kuluttua uudelleen.",
      sv: "Försök igen om en stund.",
      en: "Try again in a moment."
    )
  )
  static let cannotOpen = RefusalText(
    problem: Phrase(
      fi: "Rekisteriä ei voi avata.",
      sv: "Registret kan inte öppnas.",
      en: "The register cannot be opened."
    ),
    remedy: Phrase(
      fi: "Tarkista polku ja tiedoston käyttöoikeudet.",
      sv: "Kontrollera sökvägen och filens rättigheter.",
      en: "Check the path and the permissions of the file."
    )
  )
  static let alreadyExists = RefusalText(
    problem: Phrase(
      fi: "Tiedosto on jo olemassa, eikä sen päälle kirjoiteta.",
      sv: "Filen finns redan och skrivs inte över.",
      en: "The file is there already and is not written over."
    ),
    remedy: Phrase(
      fi: "Anna toinen nimi tai siirrä vanha tiedosto muualle.",
      sv: "Ange ett annat namn eller flytta den gamla filen.",
      en: "Give another name, or move the old file away."
    )
  )
  static let machineFailure = RefusalText(
    problem: Phrase(
      fi: "Levyn tai tietokannan toiminta häiriintyi[ (SQLiten koodi {code})].",
      sv: "Det uppstod en störning i disken eller databasen[ (SQLite-kod {code})].",
      en: "The disk or the database failed[ (code {code} of SQLite)]."
    ),
    remedy: Phrase(
      fi: "Yritä uudelleen. Jos virhe toistuu, kerro koodi pääkäyttäjälle.",
      sv: "Försök igen. Om felet upprepas, meddela koden till huvudanvändaren.",
      en: "Try again. If it happens again, tell the code to the administrator."
    )
  )
}
