import TiimiDomain

extension CaseEntry {
  /// The command that leads to this entry.
  var command: CaseCommand {
    switch self {
    case .identification(let entry): .identification(entry.command)
    case .invitation(let entry): .invitation(entry.command)
    case .assessment(let entry): .assessment(entry.command)
    case .team(let entry): .team(entry.command)
    case .meeting(let entry): .meeting(entry.command)
    case .agreement(let entry): .agreement(entry.command)
    case .plan(let entry): .plan(entry.command)
    case .followUp(let entry): .followUp(entry.command)
    case .closing(let entry): .closing(entry.command)
    case .fact(let entry): .fact(entry.command)
    case .markedInError(let entry, let reason): .markInError(entry: entry, reason: reason)
    }
  }
}

extension IdentificationEntry {
  fileprivate var command: IdentificationCommand {
    switch self {
    case .opened(let client, let unit, let caseNumber, let source, let worry):
      .open(client: client, unit: unit, caseNumber: caseNumber, source: source, worry: worry)
    case .screeningRecorded(_, let record): .recordScreening(record)
    case .decided(let decision, _, _, let reason): .decide(decision, reason: reason)
    }
  }
}

extension FactEntry {
  fileprivate var command: FactCommand {
    switch self {
    case .recorded(let name, let value, let note): .record(name: name, value: value, note: note)
    case .deadlineOverridden(let override): .overrideDeadline(override)
    case .resultRecorded(_, let result): .recordResult(result)
    }
  }
}

extension InvitationEntry {
  fileprivate var command: InvitationCommand {
    switch self {
    case .informed(let information): .inform(information)
    case .answered(let answer, let voice, let words): .answer(answer, by: voice, words: words)
    case .permitted(_, let terms, let voice): .permit(terms, by: voice)
    case .permissionWithdrawn(let number, let reason):
      .withdrawPermission(number, reason: reason)
    }
  }
}

extension AssessmentEntry {
  fileprivate var command: AssessmentCommand {
    switch self {
    case .contactRecorded(let day, let source, let grounds):
      .recordContact(day: day, from: source, grounds: grounds)
    case .initiationRecorded(let day, let reason): .recordInitiation(day: day, reason: reason)
    case .started(let day): .start(day: day)
    case .viewRecorded(_, let participant, let words):
      .recordView(of: participant, words: words)
    case .obstacleRecorded(let reason): .recordObstacle(reason: reason)
    case .needRecorded(_, let area, let nature, let words, let importance):
      .recordNeed(area: area, nature: nature, words: words, importance: importance)
    case .strengthRecorded(_, let words, let participant):
      .recordStrength(words: words, namedBy: participant)
    case .placedOnMap(_, let place): .placeOnMap(place)
    case .understandingRecorded(_, let words, let agreeing, let disagreeing):
      .recordUnderstanding(words: words, agreeing: agreeing, disagreeing: disagreeing)
    case .ownWorkerNeedEvaluated(let isNeeded, let words):
      .evaluateOwnWorkerNeed(isNeeded: isNeeded, words: words)
    case .completed(let day, let conclusion, _): .complete(day: day, conclusion)
    }
  }
}

extension TeamEntry {
  fileprivate var command: TeamCommand {
    switch self {
    case .proposed(_, let participant, let capacity, let need, let reason):
      .propose(participant, capacity: capacity, need: need, reason: reason)
    case .approved(let number): .approve(number)
    case .declinedByClient(let number, let words): .declineForClient(number, words: words)
    case .accepted(let number, let from, let until): .accept(number, from: from, until: until)
    case .declined(let number, let reason): .decline(number, reason: reason)
    case .ended(let number, let day, let reason, let fates):
      .end(number, day: day, reason: reason, fates: fates)
    case .ownWorkerNamed(let naming): .nameOwnWorker(naming)
    case .noOwnWorker(let ground): .recordNoOwnWorker(ground: ground)
    case .convenerNamed(let number): .nameConvener(number)
    }
  }
}

extension MeetingEntry {
  fileprivate var command: MeetingCommand {
    switch self {
    case .called(_, let venue): .call(venue)
    case .moved(let number, let venue, let reason): .move(number, to: venue, reason: reason)
    case .cancelled(let number, let reason): .cancel(number, reason: reason)
    case .raised(_, let meeting, let title, let participant):
      .raise(meeting, title: title, by: participant)
    case .held(let number, let attendance, let reason):
      .hold(number, attendance: attendance, workersOnlyReason: reason)
    case .settled(let number, let outcome): .settle(number, outcome)
    case .minutesClosed(let number, _, let text, _): .closeMinutes(number, text: text)
    case .minutesReopened(let number, let reason): .reopenMinutes(number, reason: reason)
    }
  }
}

extension AgreementEntry {
  fileprivate var command: AgreementCommand {
    switch self {
    case .goalSet(_, let need, let words, let scale, let weight):
      .setGoal(need: need, words: words, scale: scale, weight: weight)
    case .rated(let rating): .rate(rating)
    case .agreed(_, let what, let holder, let due, let basis):
      .agree(what: what, holder: holder, due: due, basis: basis)
    case .accepted(let number): .accept(number)
    case .declined(let number, let reason): .decline(number, reason: reason)
    case .handedOver(let number, let holder, let reason):
      .handOver(number, to: holder, reason: reason)
    case .rescheduled(let number, let due, let reason):
      .reschedule(number, due: due, reason: reason)
    case .completed(let number, let day, let outcome):
      .complete(number, day: day, outcome: outcome)
    case .cancelled(let number, let reason): .cancel(number, reason: reason)
    }
  }
}

extension PlanEntry {
  fileprivate var command: PlanCommand {
    switch self {
    case .written(let item, let content): .write(item, content)
    case .agreed(_, let clientView): .agree(clientView: clientView)
    case .revised(let reason): .revise(reason: reason)
    }
  }
}

extension FollowUpEntry {
  fileprivate var command: FollowUpCommand {
    switch self {
    case .scheduled(_, let day): .schedule(day)
    case .held(let number, let day, let experience, let next):
      .hold(number, day: day, experience: experience, next: next)
    }
  }
}

extension ClosingEntry {
  fileprivate var command: ClosingCommand {
    switch self {
    case .closed(let summary, _): .close(summary)
    case .reopened(let reason, _): .reopen(reason: reason)
    case .transferRequested(let unit, let reason, let fates):
      .requestTransfer(to: unit, reason: reason, fates: fates)
    case .transferAccepted: .acceptTransfer
    case .transferRejected(let reason): .rejectTransfer(reason: reason)
    case .transferRevoked(let reason): .revokeTransfer(reason: reason)
    }
  }
}
