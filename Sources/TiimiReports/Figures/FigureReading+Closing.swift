import TiimiDomain

extension FigureReading {
  mutating func take(_ entry: PlanEntry, _ day: Day) {
    switch entry {
    case .written(let item, let content):
      if case .obstacle = content { plan[item] = true } else { plan[item] = false }
      let (items, obstacles) = (plan.count, plan.values.count { $0 })
      changeEpisode {
        $0.planItems = items
        $0.planObstacles = obstacles
      }
    case .agreed:
      changeEpisode {
        if $0.planAgreed == nil { $0.planAgreed = day }
        $0.planAgreements += 1
      }
    case .revised: break
    }
  }

  mutating func take(_ entry: FollowUpEntry, _ day: Day) {
    switch entry {
    case .scheduled(let number, let planned):
      figures.followUps.append(
        FollowUpFigure(
          number: number.value,
          episode: episode,
          unit: unit,
          scheduled: day,
          planned: planned
        )
      )
    case .held(let number, let held, let experience, let next):
      figures.followUps.change(number.value, by: \.number) {
        $0.held = held
        if case .text = experience { $0.hasExperience = true }
        $0.next = next == .closing ? .closing : .followUp
      }
    }
  }

  mutating func take(_ entry: ClosingEntry, _ day: Day) {
    switch entry {
    case .closed(let summary, let cancelled): close(summary.reason, cancelled, on: day)
    case .reopened(_, let restored): reopen(restored, on: day)
    case .transferRequested(let unit, _, _):
      figures.transfers.append(
        TransferFigure(episode: episode, from: self.unit, to: unit, requested: day)
      )
    case .transferAccepted(let unit, let fates):
      answerTransfer(.accepted, on: day)
      figures.unit = unit
      dispose(fates, on: day)
    case .transferRejected: answerTransfer(.rejected, on: day)
    case .transferRevoked: answerTransfer(.revoked, on: day)
    }
  }

  private mutating func close(
    _ reason: ClosingReason,
    _ cancelled: [ItemNumber<Responsibility>],
    on day: Day
  ) {
    for number in cancelled {
      changeResponsibility(number) {
        $0.stageBeforeClosing = $0.stage
        $0.stage = .cancelled
        $0.cancelled = day
        $0.isCancelledByClosing = true
      }
    }
    for place in figures.meetings.indices where figures.meetings[place].stage == .called {
      figures.meetings[place].stage = .cancelled
    }
    for place in figures.followUps.indices where figures.followUps[place].isOpen {
      figures.followUps[place].isCancelled = true
    }
    if let opened = figures.episodes.last?.opened, day < opened { contradict(.closedBeforeOpened) }
    changeEpisode {
      $0.closed = day
      $0.closingReason = reason
    }
  }

  private mutating func reopen(_ restored: [ItemNumber<Responsibility>], on day: Day) {
    let closed = figures.episodes.last?.closed ?? day
    for number in restored {
      changeResponsibility(number) {
        $0.stage = $0.stageBeforeClosing ?? .agreed
        $0.cancelled = nil
        $0.isCancelledByClosing = false
      }
    }
    for place in figures.members.indices where figures.members[place].isProposedAgain(after: closed)
    {
      figures.members[place].stage = .proposed
    }
    var next = EpisodeFigure(number: episode + 1, unit: unit, opened: day)
    if let last = figures.episodes.last { next.carryOver(from: last) }
    figures.episodes.append(next)
    if day < closed { contradict(.reopenedBeforeClosed) }
  }

  private mutating func answerTransfer(_ outcome: TransferFigure.Outcome, on day: Day) {
    guard let last = figures.transfers.indices.last else { return }
    figures.transfers[last].outcome = outcome
    figures.transfers[last].answered = day
  }
}

extension EpisodeFigure {
  /// What a reopening leaves as it was: the own worker, the wishes on the map and the plan.
  fileprivate mutating func carryOver(from last: EpisodeFigure) {
    ownWorker = last.ownWorker
    ownWorkerDay = last.ownWorkerDay
    wantedClosePersons = last.wantedClosePersons
    planItems = last.planItems
    planObstacles = last.planObstacles
  }
}

extension MemberFigure {
  /// Whoever belonged to the team, or was approved, when the case was closed is proposed again.
  fileprivate func isProposedAgain(after closed: Day) -> Bool {
    switch stage {
    case .approved: true
    case .accepted: ended.map { closed <= $0 } ?? true
    default: false
    }
  }
}
