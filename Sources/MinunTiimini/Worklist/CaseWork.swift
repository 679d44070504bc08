import TiimiDomain
import TiimiRules

/// Everything that waits in one case, whoever it waits for.
struct CaseWork {
  /// A line with what decides in whose list it stands.
  struct Line {
    var item: WorkItem
    let assignee: WorkAssignee
    let isAwaited: Bool
    let isForToday: Bool
  }

  let facts: CaseFacts
  let caseNumber: String
  private(set) var lines: [Line] = []
  private(set) var faults: [WorkFault] = []

  /// Gathers the lines of the case; none for a case that is closed or was never opened.
  init(_ facts: CaseFacts, by rules: WorkRules) {
    self.facts = facts
    caseNumber = facts.file.opening?.caseNumber ?? ""
    guard facts.file.isOpened, !facts.file.isClosed else { return }
    for item in facts.file.openItems { add(item, by: rules) }
    let findings = rules.findings(on: facts)
    for finding in findings { note(finding) }
    let duties = findings.filter { $0.rule.outcome.duty != nil }
    for finding in duties { addDuty(finding) }
    for finding in findings where finding.rule.outcome.advice != nil { addFinding(finding) }
  }

  private var file: CaseFile { facts.file }

  /// Where rules stand: with whoever looks after the case, else with the unit.
  private var leading: WorkAssignee { WorkAssignee(file.lead, file.unit) }

  private mutating func add(_ item: OpenItem, by rules: WorkRules) {
    append(
      .item(item),
      due: rules.due(of: item),
      waitsFor: file.holder(of: item),
      reasons: file.ground(of: item).map { [.ground($0)] } ?? [],
      command: WorkCommand(item.kind.template, of: caseNumber, number: item.number),
      to: WorkAssignee(item, in: file),
      isAwaited: item.kind.isAwaited,
      isForToday: item.kind == .transferToAnswer
    )
  }

  private mutating func addDuty(_ finding: RuleFinding) {
    guard let day = StatutoryDay(finding, in: facts), day.met == nil else { return }
    append(
      .duty(day),
      due: finding.duty?.stage == .excused ? nil : day.deadline.due,
      agreed: day.agreed,
      waitsFor: leading.holder,
      reasons: [.rule(finding.rule)],
      command: command(of: finding),
      to: leading
    )
  }

  /// Adds what a rule found, unless another line says the same: then the rule is named there.
  private mutating func addFinding(_ finding: RuleFinding) {
    guard finding.verdict == .found else { return }
    let command = command(of: finding)
    let same = lines.indices.filter { lines[$0].item.command.isAboutSame(as: command) }
    for place in same { lines[place].item.reasons.append(.rule(finding.rule)) }
    if !same.isEmpty { return }
    let isNotice = if case .notice = finding.rule.outcome { true } else { false }
    append(
      .finding(finding),
      waitsFor: leading.holder,
      reasons: [.rule(finding.rule)],
      command: command,
      to: leading,
      isForToday: isNotice
    )
  }

  private mutating func note(_ finding: RuleFinding) {
    guard let fault = finding.fault, !faults.contains(where: { $0.rule?.id == finding.rule.id })
    else { return }
    let refusal = fault.refusal(of: finding.rule)
    faults.append(
      WorkFault(
        rule: finding.rule,
        refusal: refusal,
        cases: [caseNumber],
        caseID: file.id,
        client: file.opening?.client
      )
    )
  }

  private func command(of finding: RuleFinding) -> WorkCommand {
    let fallback = "tiimi explain CASE --rule \(finding.rule.id)"
    return WorkCommand(
      finding.rule.outcome.command ?? fallback,
      of: caseNumber,
      number: finding.item
    )
  }

  private mutating func append(
    _ matter: WorkMatter,
    due: Day? = nil,
    agreed: Day? = nil,
    waitsFor: WorkHolder?,
    reasons: [WorkReason],
    command: WorkCommand,
    to assignee: WorkAssignee,
    isAwaited: Bool = false,
    isForToday: Bool = false
  ) {
    guard let opening = file.opening else { return }
    let item = WorkItem(
      key: "\(caseNumber)/\(matter.key)",
      caseID: file.id,
      caseNumber: caseNumber,
      client: opening.client,
      matter: matter,
      waitsFor: waitsFor,
      due: due,
      agreed: agreed,
      reasons: reasons,
      command: command
    )
    lines.append(
      Line(item: item, assignee: assignee, isAwaited: isAwaited, isForToday: isForToday)
    )
  }
}

extension RuleFault {
  /// The same as a coded refusal that names the rule.
  fileprivate func refusal(of rule: Rule) -> any CodedRefusal {
    switch self {
    case .cutShort: CentreRefusal(.ruleCutShort, facts: ["rule": rule.id])
    case .unfitValue: CentreRefusal(.ruleValueUnfit, facts: ["rule": rule.id])
    case .counting(let refusal): refusal
    }
  }
}
