import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

extension WorklistPage {
  /// The list for machines; docs/json-output.md describes the shape.
  func json(_ language: Language) -> JSON {
    [
      "day": .string(worklist.day.iso),
      "within": JSON(worklist.within),
      "hiddenCases": JSON(worklist.hiddenCases),
      "items": .array(worklist.items.map { .object(members(of: $0, language)) }),
    ]
  }

  private func members(of item: WorkItem, _ language: Language) -> [JSON.Member] {
    [
      JSON.Member("key", .string(item.key)),
      JSON.Member("urgency", .string(item.urgency.rawValue)),
      JSON.Member("due", JSON(item.due?.iso)),
      JSON.Member("agreed", JSON(item.agreed?.iso)),
      JSON.Member("late", .bool(item.isLate(on: worklist.day))),
      JSON.Member("lateByAgreement", .bool(item.isLateByAgreement(on: worklist.day))),
      JSON.Member("day", JSON(item.openItem?.day?.iso)),
      JSON.Member("time", JSON(item.openItem?.minute.flatMap(Self.clock))),
      JSON.Member("kind", .string(item.matter.code)),
      JSON.Member("number", JSON(item.matter.number ?? 0)),
      JSON.Member("title", .string(item.title(language))),
      JSON.Member("words", JSON(item.openItem?.words)),
    ] + place(of: item, language) + grounds(of: item, language)
  }

  private func place(of item: WorkItem, _ language: Language) -> [JSON.Member] {
    [
      JSON.Member("case", JSON(item.caseID?.text)),
      JSON.Member("caseNumber", JSON(item.caseNumber.isEmpty ? nil : item.caseNumber)),
      JSON.Member("client", JSON(item.client?.text)),
      JSON.Member("clientName", JSON(item.client.flatMap { worklist.clientNames[$0] })),
      JSON.Member("waitsFor", holder(of: item, language)),
    ]
  }

  private func grounds(of item: WorkItem, _ language: Language) -> [JSON.Member] {
    [
      JSON.Member("why", .array(item.fullReasons(language).map(JSON.string))),
      JSON.Member("rule", JSON(item.rule?.id)),
      JSON.Member("version", item.rule.map { JSON($0.version) } ?? .null),
      JSON.Member("source", JSON(item.rule?.source.line(language))),
      JSON.Member("error", JSON(item.fault?.refusal.code)),
      JSON.Member("cases", .array((item.fault?.cases ?? []).map(JSON.string))),
      JSON.Member("command", .string(item.command.text)),
      JSON.Member("from", JSON(item.starts?.iso)),
      JSON.Member("hint", JSON(item.hint)),
    ]
  }

  private func holder(of item: WorkItem, _ language: Language) -> JSON {
    let (kind, id): (String, String?)
    switch item.waitsFor {
    case .person(.staff(let staff)): (kind, id) = ("staff", staff.text)
    case .person(.client): (kind, id) = ("client", nil)
    case .person(.closePerson), .person(.outside): (kind, id) = ("outside", nil)
    case .unit(let unit): (kind, id) = ("unit", unit.text)
    case nil: return .null
    }
    return [
      "kind": .string(kind), "id": JSON(id), "name": JSON(item.holderName(names, language)),
    ]
  }

  private static func clock(_ minute: Int) -> String {
    let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }
}

extension WorkItem {
  fileprivate var openItem: OpenItem? { if case .item(let item) = matter { item } else { nil } }

  fileprivate var fault: WorkFault? { if case .fault(let fault) = matter { fault } else { nil } }
}
