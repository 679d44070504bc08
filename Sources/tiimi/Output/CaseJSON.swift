import MinunTiimini
import TiimiDomain
import TiimiEncoding

/// A case as `case show --json` gives it; docs/json-output.md describes the shape.
struct CaseJSON {
  let view: CaseView
  /// The Finnish wall time for which it is told what is ahead, late or in force.
  let now: WallTime
  /// The language of the sentences about the statutory day.
  let language: Language
  /// The rules that give the statutory day; without them none is told.
  var desk: RuleDesk?

  var file: CaseFile { view.file }

  /// The whole case.
  var json: JSON {
    .object(identity + people + work + agreement)
  }

  private var identity: [JSON.Member] {
    let opening = file.opening
    return [
      JSON.Member("case", .string(file.id.text)),
      JSON.Member("caseNumber", JSON(opening?.caseNumber)),
      JSON.Member("version", JSON(file.version)),
      JSON.Member("phase", .string(file.phase.rawValue)),
      JSON.Member("phases", .array(file.phasesBegun.map { .string($0.rawValue) })),
      JSON.Member("closed", .bool(file.isClosed)),
      JSON.Member("unit", file.unit.map(unit) ?? .null),
      JSON.Member("transfer", transfer),
      JSON.Member("source", JSON(opening?.source.rawValue)),
      JSON.Member("worry", JSON(opening?.worry)),
    ]
  }

  private var people: [JSON.Member] {
    [
      JSON.Member("client", client),
      JSON.Member("answer", answer),
      JSON.Member("team", .array(file.members.compactMap(member))),
      JSON.Member("awaited", .array(file.members.filter(\.awaitsAnswer).map(awaited))),
      JSON.Member("ownWorker", ownWorker),
      JSON.Member("convener", file.convener.map { JSON($0.value) } ?? .null),
    ]
  }

  private var work: [JSON.Member] {
    [
      JSON.Member("deadline", deadline),
      JSON.Member("assessment", assessment),
      JSON.Member("needs", .array(file.needs.map(need))),
      JSON.Member("nextMeeting", nextMeeting),
      JSON.Member("goals", .array(file.goals.map(goal))),
      JSON.Member("openResponsibilities", .array(file.openResponsibilities.map(responsibility))),
      JSON.Member("doneResponsibilities", doneResponsibilities),
    ]
  }

  private var agreement: [JSON.Member] {
    [
      JSON.Member("plan", plan),
      JSON.Member("followUp", followUp),
      JSON.Member("permissions", PermissionList(view: view, today: now.day).lines),
      JSON.Member("facts", FactList(view: view).lines),
      JSON.Member("results", .array(file.results.map(result))),
      JSON.Member("episodes", .array(file.episodes.map(episode))),
    ]
  }

  private var client: JSON {
    [
      "id": .string(view.client.id.text), "name": JSON(view.client.details?.fullName),
      "code": JSON(view.client.details?.code.text),
    ]
  }

  private func unit(_ id: UnitID) -> JSON {
    [
      "id": .string(id.text), "code": JSON(view.units[id]?.code),
      "name": JSON(view.units[id]?.name),
    ]
  }

  private var transfer: JSON {
    guard let transfer = file.transfer else { return .null }
    return [
      "to": unit(transfer.unit), "reason": .string(transfer.reason),
      "requested": .string(transfer.occurred.iso),
    ]
  }

  private func episode(_ episode: Episode) -> JSON {
    let closing = episode.closing
    return [
      "episode": JSON(episode.number), "opened": .string(episode.opened.iso),
      "closed": JSON(closing?.occurred.iso), "reason": JSON(closing?.summary.reason.rawValue),
      "summary": JSON(closing?.summary.summary), "next": JSON(closing?.summary.contactNext),
    ]
  }
}
