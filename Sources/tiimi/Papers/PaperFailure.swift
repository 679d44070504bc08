import TiimiDomain

/// Why a paper was not made.
enum PaperFailure: PhrasedRefusal {
  /// PDF was asked for without a file to write it to.
  case fileNotNamed
  /// No Chromium is installed that could make a PDF.
  case noChromium
  /// Chromium was there and made no PDF.
  case chromiumFailed
  /// Chromium did not finish in time and was stopped.
  case chromiumTooSlow

  var number: Int {
    switch self {
    case .fileNotNamed: 970
    case .noChromium: 971
    case .chromiumFailed: 972
    case .chromiumTooSlow: 973
    }
  }

  var kind: RefusalKind {
    switch self {
    case .fileNotNamed: .usage
    case .noChromium: .refused
    case .chromiumFailed, .chromiumTooSlow: .failed
    }
  }

  var phrase: Phrase {
    switch self {
    case .fileNotNamed:
      Phrase(
        fi: "PDF kirjoitetaan tiedostoon. Anna myös --to TIEDOSTO.",
        sv: "PDF skrivs till en fil. Ange också --to FIL.",
        en: "A PDF is written to a file. Give --to FILE too."
      )
    case .noChromium:
      Phrase(
        fi: """
          PDF tarvitsee Chromium-selaimen, eikä sitä löydy tältä koneelta. Kirjoita HTML \
          (--format html --to TIEDOSTO) ja tulosta se selaimesta, tai anna selaimen polku \
          muuttujassa TIIMI_CHROMIUM.
          """,
        sv: """
          PDF behöver webbläsaren Chromium, som inte finns på den här datorn. Skriv HTML \
          (--format html --to FIL) och skriv ut den i en webbläsare, eller ange webbläsarens \
          sökväg i variabeln TIIMI_CHROMIUM.
          """,
        en: """
          A PDF needs the browser Chromium, which is not on this machine. Write HTML \
          (--format html --to FILE) and print it from a browser, or give the browser's path in \
          the variable TIIMI_CHROMIUM.
          """
      )
    case .chromiumFailed:
      Phrase(
        fi: """
          Chromium ei saanut PDF:ää aikaan. Kirjoita HTML (--format html --to TIEDOSTO) ja tulosta \
          se selaimesta.
          """,
        sv: """
          Chromium kunde inte göra en PDF. Skriv HTML (--format html --to FIL) och skriv ut den i \
          en webbläsare.
          """,
        en: """
          Chromium could not make a PDF. Write HTML (--format html --to FILE) and print it from a \
          browser.
          """
      )
    case .chromiumTooSlow:
      Phrase(
        fi: "Chromium ei saanut PDF:ää valmiiksi minuutissa ja pysäytettiin. Yritä uudelleen.",
        sv: "Chromium fick inte PDF:en klar på en minut och stoppades. Försök igen.",
        en: "Chromium did not finish the PDF within a minute and was stopped. Try again."
      )
    }
  }
}
