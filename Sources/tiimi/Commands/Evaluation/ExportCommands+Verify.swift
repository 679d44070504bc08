import TiimiDomain
import TiimiEncoding

extension Command {
  /// Holds an export against its manifest.
  static let exportVerify = Command(
    "export verify",
    summary: Phrase(
      fi: "Tarkista, että vienti on sellainen kuin manifesti kertoo",
      sv: "Kontrollera att en export är som manifestet säger",
      en: "Check that an export is as its manifest says"
    ),
    details: Phrase(
      fi: """
        Jokaisen tiedoston on oltava paikallaan, ja koon, tiivisteen ja rivimäärän on täsmättävä. \
        Rekisteriä ei tarvita. Paluuarvo on 0, kun kaikki täsmää, ja 1, kun jokin ei.
        """,
      sv: """
        Varje fil ska finnas, och storlek, kontrollsumma och antal rader ska stämma. Registret \
        behövs inte. Returvärdet är 0 när allt stämmer och 1 när något inte gör det.
        """,
      en: """
        Every file has to be there, and size, hash and number of rows have to be equal. No register \
        is needed. The exit code is 0 when everything is equal and 1 when something is not.
        """
    ),
    arguments: [
      Argument(
        "manifest",
        .file,
        summary: Phrase(
          fi: "manifesti tai viennin kansio",
          sv: "manifestet eller exportens mapp",
          en: "the manifest, or the folder of the export"
        )
      )
    ],
    examples: [
      Example(
        "tiimi export verify aineisto",
        Phrase(
          fi: "kansio ja sen manifest.json",
          sv: "mappen och dess manifest.json",
          en: "a folder and its manifest.json"
        )
      )
    ]
  ) { call in
    let check = try ManifestCheck(try call.arguments.requiredText("manifest"))
    return Output(json: check.json, exitCode: check.isWhole ? .done : .refused) { style in
      [
        .paragraph(style(check.verdict), role: check.isWhole ? .good : .bad),
        .bullets(
          check.lines.map { line in
            line.problem.map { Cell("\(line.name): \(style($0.phrase))", .bad) } ?? Cell(line.name)
          }
        ),
      ]
    }
  }
}

extension ManifestCheck {
  fileprivate var json: JSON {
    [
      "whole": .bool(isWhole),
      "files": .array(
        lines.map { ["name": .string($0.name), "problem": JSON($0.problem?.rawValue)] }
      ),
    ]
  }

  fileprivate var verdict: Phrase {
    isWhole
      ? Phrase(
        fi: "Vienti on sellainen kuin manifesti kertoo.",
        sv: "Exporten är som manifestet säger.",
        en: "The export is as its manifest says."
      )
      : Phrase(
        fi: "Vienti ei ole sellainen kuin manifesti kertoo.",
        sv: "Exporten är inte som manifestet säger.",
        en: "The export is not as its manifest says."
      )
  }
}

extension ManifestCheck.Problem {
  fileprivate var phrase: Phrase {
    switch self {
    case .unreadable:
      Phrase(
        fi: "ei ole tämän ohjelman manifesti",
        sv: "är inget manifest av detta program",
        en: "is no manifest of this program"
      )
    case .missing: Phrase(fi: "puuttuu", sv: "saknas", en: "is missing")
    case .size: Phrase(fi: "koko on toinen", sv: "storleken är en annan", en: "has another size")
    case .hash:
      Phrase(fi: "sisältö on toinen", sv: "innehållet är ett annat", en: "has another content")
    case .rows:
      Phrase(fi: "rivejä on eri määrä", sv: "antalet rader är ett annat", en: "has other rows")
    }
  }
}
