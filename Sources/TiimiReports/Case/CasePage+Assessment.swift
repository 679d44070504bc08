import TiimiDomain

extension CasePage {
  /// The days of the assessment, the needs and strengths, and the shared understanding.
  var assessment: Page.Section? {
    section(Self.heading, [days, needs, strengths, understanding])
  }

  private var days: Page.Block? {
    let assessment = file.assessment
    return rows([
      row(Self.contact, assessment.contact.map { narrator.day($0.day) }),
      row(Self.initiation, assessment.initiation.map { narrator.day($0.day) }),
      deadlineRow,
      row(Self.started, assessment.started.map(narrator.day)),
      row(Self.completed, assessment.completed.map(narrator.day), .good),
      row(
        Self.ownWorkerNeed,
        assessment.ownWorkerNeed.map {
          narrator.word($0.isNeeded ? Self.isNeeded : Self.isNotNeeded)
        }
      ),
    ])
  }

  private var deadlineRow: Page.Row? {
    deadline.map { note in
      let role: Page.Role =
        if note.isOverdue { .bad } else if note.met == nil { .warning } else { .good }
      let lines = [Page.Line(status(of: note), role), Page.Line(note.rule, .quiet)]
      return Page.Row(narrator(Self.deadline), Page.Cell(lines: lines))
    }
  }

  private func status(of note: DeadlineNote) -> String {
    let due = narrator.day(note.due)
    guard let met = note.met else {
      let distance = DateText.distance(to: note.due, from: today, language)
      return narrator.word(Self.waiting, ["due": due, "distance": distance])
    }
    let phrase = note.isOverdue ? Self.metLate : Self.metInTime
    return narrator.word(phrase, ["due": due, "met": narrator.day(met)])
  }

  private var needs: Page.Block? {
    table(
      [Self.number, Self.need, Self.area, Self.nature, Self.importance],
      file.needs.map { need in
        [
          Page.Cell(need.number.description, .quiet), Page.Cell(need.words),
          Page.Cell(need.area.label(language)), Page.Cell(need.nature.label(language)),
          Page.Cell(need.importance.map { "\($0)/10" } ?? "–"),
        ]
      }
    )
  }

  private var strengths: Page.Block? {
    rows(
      [
        Page.Row(
          narrator(Self.strengthsName),
          Page.Cell(lines: file.strengths.map { Page.Line(narrator.quote($0.words)) })
        )
      ].filter { !$0.value.lines.isEmpty }
    )
  }

  private var understanding: Page.Block? {
    file.understandings.last.flatMap { understanding in
      rows([
        row(Self.shared, narrator.quote(understanding.words), .emphasis),
        row(Self.agreeing, narrator.people(understanding.agreeing)),
        row(Self.disagreeing, narrator.disagreements(understanding.disagreeing), .warning),
      ])
    }
  }
}

extension CasePage {
  private static let heading = Phase.sharedAssessment.label
  private static let contact = Phrase(fi: "yhteydenotto", sv: "kontakt", en: "contact")
  private static let initiation = Phrase(fi: "vireilletulo", sv: "inledande", en: "initiation")
  private static let started = Phrase(fi: "aloitettu", sv: "inledd", en: "started")
  private static let completed = Phrase(fi: "valmis", sv: "slutförd", en: "completed")
  private static let deadline = Phrase(fi: "määräaika", sv: "tidsfrist", en: "time limit")
  private static let waiting = Phrase(
    fi: "viimeistään {due} ({distance})",
    sv: "senast {due} ({distance})",
    en: "by {due} ({distance})"
  )
  private static let metInTime = Phrase(
    fi: "viimeistään {due}, toteutui {met}",
    sv: "senast {due}, skedde {met}",
    en: "by {due}, met {met}"
  )
  private static let metLate = Phrase(
    fi: "viimeistään {due}, toteutui myöhässä {met}",
    sv: "senast {due}, skedde försenat {met}",
    en: "by {due}, met late {met}"
  )
  private static let ownWorkerNeed = Phrase(
    fi: "omatyöntekijän tarve",
    sv: "behov av egen kontaktperson",
    en: "need of an own worker"
  )
  private static let isNeeded = Phrase(fi: "tarvitaan", sv: "behövs", en: "needed")
  private static let isNotNeeded = Phrase(fi: "ei tarvita", sv: "behövs inte", en: "not needed")
  private static let need = Phrase(fi: "tuen tarve", sv: "stödbehov", en: "need")
  private static let area = Phrase(fi: "osa-alue", sv: "område", en: "area")
  private static let nature = Phrase(fi: "luonne", sv: "karaktär", en: "nature")
  private static let importance = Phrase(fi: "tärkeys", sv: "betydelse", en: "importance")
  private static let strengthsName = Phrase(fi: "voimavarat", sv: "resurser", en: "strengths")
  private static let shared = Phrase(
    fi: "yhteinen ymmärrys",
    sv: "gemensam förståelse",
    en: "shared understanding"
  )
  private static let agreeing = Phrase(fi: "samaa mieltä", sv: "av samma åsikt", en: "agreeing")
  private static let disagreeing = Phrase(fi: "eri mieltä", sv: "av annan åsikt", en: "disagreeing")
}
