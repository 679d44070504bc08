import TiimiDomain

extension FigureReading {
  mutating func take(_ entry: IdentificationEntry, _ day: Day) {
    switch entry {
    case .opened:
      figures.episodes.append(EpisodeFigure(number: 1, unit: unit, opened: day))
    case .screeningRecorded(let number, let record):
      figures.screenings.append(
        ScreeningFigure(
          kind: .identification,
          number: number.value,
          episode: episode,
          unit: unit,
          day: day,
          instrument: record.instrument,
          version: record.version,
          score: record.score.map { String($0) },
          band: nil,
          answered: record.answers.count,
          alerts: record.redFlags.count,
          recommendation: record.recommendation
        )
      )
    case .decided(let decision, _, let recommendation, let reason):
      let decision = DecisionFigure(decision)
      changeEpisode {
        $0.decided = day
        $0.decision = decision
        $0.recommendation = recommendation
        $0.departsFromRecommendation = reason != nil && decision.code != recommendation
        if decision == .proposeTeam, $0.teamProposed == nil { $0.teamProposed = day }
      }
    }
  }

  mutating func take(_ entry: InvitationEntry, _ day: Day) {
    switch entry {
    case .informed:
      changeEpisode { if $0.informed == nil { $0.informed = day } }
    case .answered(let answer, _, _):
      let answer = AnswerFigure(answer)
      if let informed = figures.episodes.last?.informed, day < informed {
        contradict(.answeredBeforeInformed)
      }
      changeEpisode {
        $0.answered = day
        $0.answer = answer
        if answer == .yes, $0.accepted == nil { $0.accepted = day }
      }
    case .permitted(let number, let terms, let voice):
      figures.permissions.append(PermissionFigure(number, terms, voice, episode, unit, day))
    case .permissionWithdrawn(let number, _):
      figures.permissions.change(number.value, by: \.number) { $0.withdrawn = day }
    }
  }

  mutating func take(_ entry: FactEntry, _ day: Day) {
    switch entry {
    case .recorded(let name, let value, _):
      var shown: FactValue? = value
      if case .text = value { shown = nil }
      figures.facts[name] = FactFigure(value: shown, day: day, episode: episode)
    case .resultRecorded(let number, let result):
      figures.screenings.append(
        ScreeningFigure(
          kind: .instrument,
          number: number.value,
          episode: episode,
          unit: unit,
          day: day,
          instrument: result.instrument,
          version: result.version,
          score: result.score?.text,
          band: result.band,
          answered: result.answers.count,
          alerts: result.alerts.count,
          recommendation: nil
        )
      )
    case .deadlineOverridden: break
    }
  }
}

extension DecisionFigure {
  fileprivate init(_ decision: IdentificationDecision) {
    switch decision {
    case .notIndicated: self = .notIndicated
    case .lightGuidance: self = .lightGuidance
    case .proposeTeam: self = .proposeTeam
    }
  }

  /// The recommendation that it would follow.
  fileprivate var code: ScreeningRecommendation? { ScreeningRecommendation(rawValue: rawValue) }
}

extension AnswerFigure {
  fileprivate init(_ answer: InvitationAnswer) {
    switch answer {
    case .yes: self = .yes
    case .no: self = .no
    case .later: self = .later
    }
  }
}

extension PermissionFigure {
  fileprivate init(
    _ number: ItemNumber<Permission>,
    _ terms: PermissionTerms,
    _ voice: Voice,
    _ episode: Int,
    _ unit: UnitID,
    _ day: Day
  ) {
    self.init(
      number: number.value,
      episode: episode,
      unit: unit,
      day: day,
      kind: terms.kind,
      from: terms.from,
      until: terms.until,
      recipients: terms.recipients.count,
      items: terms.items.count,
      isByRepresentative: voice != .client,
      withdrawn: nil
    )
  }
}
