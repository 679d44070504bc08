import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  /// Takes an exported case or register back in.
  static let `import` = Command(
    "import",
    summary: Phrase(
      fi: "Tuo viety asia tai rekisteri, kaikki tai ei mitään",
      sv: "Importera ett exporterat ärende eller register, allt eller inget",
      en: "Import an exported case or register, all or nothing"
    ),
    details: Phrase(
      fi: """
        Rekisteri tuodaan tyhjään rekisteriin (tiimi init --empty). Jos tiedostossa on virheitä, \
        niistä kerrotaan paikka eikä mitään tuoda.
        """,
      sv: """
        Ett register importeras till ett tomt register (tiimi init --empty). Om filen har fel \
        berättas deras plats och ingenting importeras.
        """,
      en: """
        A register is imported into an empty one (tiimi init --empty). When the file has faults, \
        their places are told and nothing is imported.
        """
    ),
    arguments: [
      Argument(
        "file",
        .file,
        summary: Phrase(
          fi: "viety tiedosto, tai - vakiosyötteestä",
          sv: "filen, eller - från standardindata",
          en: "the exported file, or - for standard input"
        )
      )
    ],
    examples: [
      Example(
        "tiimi import rekisteri.jsonl --register uusi.tiimi",
        Phrase(
          fi: "tuo toisesta rekisteristä viety sisältö",
          sv: "importera det som exporterats från ett annat register",
          en: "bring in what another register exported"
        )
      )
    ]
  ) { call in
    let lines = try InputLines(try call.arguments.requiredText("file"))
    guard let first = try lines.next() else { throw ProgramFailure.fileNotText }
    do {
      let isRegister = (try? JSON(parsing: first))?["format"] == "minun-tiimini-register"
      return isRegister
        ? try importRegister(first, lines, call) : try importCase(first, lines, call)
    } catch let faults as ImportFaults {
      return output(faults)
    }
  }

  private static func importRegister(
    _ first: [UInt8],
    _ lines: InputLines,
    _ call: Invocation
  ) throws -> Output {
    let centre = try RegisterDoor(call.settings).open()
    var pending: [UInt8]? = first
    var bar: ProgressBar?
    let head = try centre.importRegister(
      by: RegisterDoor.systemUser ?? "unknown",
      progress: { done, total in
        if bar == nil {
          bar = ProgressBar(total: total, terminal: call.terminal, isQuiet: call.settings.isQuiet)
        }
        try bar?.advance(to: done)
      },
      lines: {
        defer { pending = nil }
        return try pending ?? lines.next()
      }
    )
    try bar?.finish()
    return imported(
      ["entries": .number(JSONNumber(head.count)), "head": .string(head.hash)],
      Phrase(
        fi: "Tuotu \(Counted.entries(head.count, .finnish)).",
        sv: "Importerat: \(Counted.entries(head.count, .swedish)).",
        en: "Imported: \(Counted.entries(head.count, .english))."
      )
    )
  }

  private static func importCase(
    _ first: [UInt8],
    _ lines: InputLines,
    _ call: Invocation
  ) throws -> Output {
    var bytes = first
    while let line = try lines.next() { bytes += [UInt8(ascii: "\n")] + line }
    let session = try RegisterDoor(call.settings).session()
    let id = try session.importCase(bytes)
    return imported(
      ["case": .string(id.text)],
      Phrase(fi: "Asia on tuotu.", sv: "Ärendet är importerat.", en: "The case is imported.")
    )
  }

  private static func imported(_ json: JSON, _ text: Phrase) -> Output {
    Output(json: json) { style in [.paragraph(style(text), role: .good)] }
  }

  private static func output(_ faults: ImportFaults) -> Output {
    Output(
      json: [
        "error": [
          "code": .string(faults.code), "kind": "badInput",
          "faults": .array(
            faults.faults.map { ["place": .string($0.place), "code": .string($0.code)] }
          ),
        ]
      ],
      exitCode: .badInput
    ) { style in
      [
        .paragraph(
          style(
            Phrase(
              fi: "\(faults.code) Tiedostossa on virheitä. Mitään ei tuotu.",
              sv: "\(faults.code) Filen har fel. Ingenting importerades.",
              en: "\(faults.code) The file has faults. Nothing was imported."
            )
          ),
          role: .bad
        ),
        .bullets(faults.faults.map { Cell("\($0.place): \($0.code)") }),
      ]
    }
  }
}
