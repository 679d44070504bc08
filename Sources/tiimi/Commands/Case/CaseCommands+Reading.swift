import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  static let caseShow = Command(
    "case show",
    summary: Phrase(
      fi: "Näytä, missä asia on ja mitä puuttuu",
      sv: "Visa var ärendet står och vad som saknas",
      en: "Show where a case stands and what is missing"
    ),
    arguments: [.case],
    examples: [
      Example(
        "tiimi case show YLO-2026-1",
        Phrase(
          fi: "asiakkaan sanat, tiimi, tapaamiset, vastuut, suunnitelma ja luvat",
          sv: "klientens ord, teamet, mötena, ansvaren, planen och tillstånden",
          en: "the client's words, the team, meetings, responsibilities, plan and permissions"
        )
      )
    ]
  ) { call in
    let (session, view) = try call.openCase()
    let now = HelsinkiTime.wall(at: session.now)
    let desk = RuleDesk(call.settings)
    let json = CaseJSON(view: view, now: now, language: call.language, desk: desk)
    return Output(json: json.json) { style in
      Block.blocks(
        of: CasePage.make(
          view.file,
          names: view.names,
          now: now,
          deadline: view.deadlineNote(on: now.day, by: desk, style.language),
          language: style.language
        )
      )
    }
  }

  static let caseTimeline = Command(
    "case timeline",
    summary: Phrase(
      fi: "Näytä asian historia kirjaus kirjaukselta",
      sv: "Visa ärendets historia anteckning för anteckning",
      en: "Show the history of a case, entry by entry"
    ),
    details: Phrase(
      fi: "Virheelliseksi merkityt kirjaukset näkyvät myös. Numeroita tarvitsee case mark-error.",
      sv: "Även felaktiga anteckningar visas. Numren behövs för case mark-error.",
      en: "Entries made in error are shown too. case mark-error needs the numbers."
    ),
    arguments: [.case],
    examples: [
      Example(
        "tiimi case timeline YLO-2026-1",
        Phrase(
          fi: "mitä asiassa on tapahtunut",
          sv: "vad som har hänt i ärendet",
          en: "what has happened in the case"
        )
      )
    ]
  ) { call in
    let view = try call.openCase().view
    return Output(json: TimelineJSON(view: view).json) { style in
      Block.blocks(
        of: TimelinePage.make(view.history.entries, names: view.names, language: style.language)
      )
    }
  }

  static let caseChecklist = Command(
    "case checklist",
    summary: Phrase(
      fi: "Näytä, mitä on auki ennen päättämistä",
      sv: "Visa vad som är öppet före avslutandet",
      en: "Show what is open before closing"
    ),
    arguments: [.case],
    examples: [
      Example(
        "tiimi case checklist YLO-2026-1",
        Phrase(
          fi: "mitä on auki ennen päättämistä",
          sv: "vad som är öppet före avslutandet",
          en: "what is open before the closing"
        )
      )
    ]
  ) { call in
    let view = try call.openCase().view
    return Output(json: view.checklistJSON) { style in
      Block.blocks(
        of: ChecklistPage.make(view.file, names: view.names, language: style.language)
      )
    }
  }
}

/// The history of a case as JSON.
private struct TimelineJSON {
  let view: CaseView

  var json: JSON {
    let entries = view.history.entries
    var marks: [Int: Int] = [:]
    for mark in entries {
      if let number = mark.markedEntry { marks[number] = mark.version }
    }
    let late = LateEntries.days(in: entries)
    return [
      "case": .string(view.file.id.text), "caseNumber": JSON(view.file.opening?.caseNumber),
      "version": JSON(view.file.version),
      "entries": .array(
        entries.map { line($0, markedBy: marks[$0.version], due: late[$0.version]) }
      ),
    ]
  }

  private func line(_ recorded: RecordedEntry, markedBy mark: Int?, due: Day?) -> JSON {
    [
      "entry": JSON(recorded.version), "kind": .string(recorded.entry.kind),
      "occurred": .string(recorded.occurred.iso), "recorded": .string(recorded.recorded.iso),
      "login": JSON(view.staff[recorded.actor]?.login),
      "name": JSON(view.staff[recorded.actor]?.name),
      "purpose": .string(recorded.purpose.rawValue),
      "items": .array(
        recorded.entry.links.touches.filter { $0.number > 0 }.map {
          ["kind": .string($0.kind.rawValue), "number": JSON($0.number)]
        }
      ),
      "markedInErrorBy": mark.map { JSON($0) } ?? .null,
      "late": .bool(due != nil), "due": JSON(due?.iso),
    ]
  }
}

extension CaseView {
  /// What is still open, as JSON; `ready` is true when nothing stops the closing.
  fileprivate var checklistJSON: JSON {
    let checklist = file.closingChecklist
    return [
      "case": .string(file.id.text), "caseNumber": JSON(file.opening?.caseNumber),
      "version": JSON(file.version), "closed": .bool(file.isClosed),
      "ready": .bool(checklist.openMinutes.isEmpty && file.transfer == nil && !file.isClosed),
      "openMinutes": numbers(checklist.openMinutes),
      "needsAssessmentGround": .bool(checklist.hasUnfinishedAssessment),
      "responsibilities": numbers(checklist.responsibilities),
      "meetings": numbers(checklist.meetings), "followUps": numbers(checklist.followUps),
      "goalsNotRated": numbers(checklist.goalsNotRated),
    ]
  }

  private func numbers<Item>(_ items: [ItemNumber<Item>]) -> JSON {
    .array(items.map { JSON($0.value) })
  }
}
