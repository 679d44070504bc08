import TiimiDomain
import TiimiEncoding

extension Command {
  /// Says what is configured and what is wrong.
  static let doctor = Command(
    "doctor",
    summary: Phrase(
      fi: "Kerro, mitä on asetettu ja mikä on vialla",
      sv: "Berätta vad som är inställt och vad som är fel",
      en: "Say what is configured and what is wrong"
    ),
    details: Phrase(
      fi: """
        Ei kirjaa mitään eikä näytä kenenkään tietoja, ja toimii, vaikka rekisteri ei aukeaisi. \
        Paluuarvo on 1, jos jokin on vialla; pelkkä huomautus ei muuta sitä.
        """,
      sv: """
        Antecknar ingenting och visar ingens uppgifter, och fungerar även om registret inte går att \
        öppna. Returvärdet är 1 om något är fel; enbart en anmärkning ändrar det inte.
        """,
      en: """
        Records nothing and shows nobody's data, and works though the register does not open. The \
        exit code is 1 when something is wrong; a notice alone does not change it.
        """
    ),
    examples: [
      Example(
        "tiimi doctor --register ylojarvi.tiimi",
        Phrase(
          fi: "miksi rekisteri ei aukea",
          sv: "varför registret inte går att öppna",
          en: "why the register does not open"
        )
      )
    ]
  ) { call in
    let doctor = Doctor(
      settings: call.settings,
      environment: call.environment,
      terminal: call.terminal
    )
    let lines = doctor.lines()
    return Output(
      json: ["lines": .array(lines.map { $0.json(call.language) })],
      exitCode: lines.contains { $0.level == .wrong } ? .refused : .done
    ) { style in
      [.pairs(lines.map { pair($0, style) })]
    }
  }

  /// The finding after its level, and what to do below it.
  private static func pair(_ line: DoctorLine, _ style: TextStyle) -> Block.Pair {
    let mark = line.level == .ok ? "" : "\(style(line.level.label)): "
    let remedy = line.remedy.map { [Cell.Line(style($0))] } ?? []
    return Block.Pair(
      style(line.title),
      Cell(lines: [Cell.Line(mark + style(line.finding), line.level.role)] + remedy)
    )
  }
}
