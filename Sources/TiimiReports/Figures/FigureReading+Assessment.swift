import TiimiDomain

extension FigureReading {
  mutating func take(_ entry: AssessmentEntry, _ day: Day) {
    switch entry {
    case .contactRecorded(let contact, let source, let grounds):
      changeEpisode {
        $0.contact = contact
        $0.contactSource = source
        $0.grounds = grounds
      }
    case .initiationRecorded(let initiated, _):
      changeEpisode { $0.initiated = initiated }
    case .started(let started):
      if let contact = figures.episodes.last?.contact, started < contact {
        contradict(.startedBeforeContact)
      }
      changeEpisode { $0.assessmentStarted = started }
    case .needRecorded(let number, let area, let nature, _, let importance):
      figures.needs.append(
        NeedFigure(
          number: number.value,
          episode: episode,
          unit: unit,
          day: day,
          area: area,
          nature: nature,
          importance: importance
        )
      )
    case .placedOnMap(_, let place):
      if place.isWanted, case .closePerson(let number) = place.who { wanted.insert(number) }
      figures.wantedClosePersons = wanted
      let count = wanted.count
      changeEpisode { $0.wantedClosePersons = count }
    case .completed(let completed, let conclusion, _):
      if let started = figures.episodes.last?.assessmentStarted, completed < started {
        contradict(.completedBeforeStarted)
      }
      changeEpisode {
        $0.assessmentCompleted = completed
        $0.needFound = conclusion.needFound
      }
    case .viewRecorded, .obstacleRecorded, .strengthRecorded, .understandingRecorded,
      .ownWorkerNeedEvaluated:
      break
    }
  }

  mutating func take(_ entry: TeamEntry, _ day: Day) {
    switch entry {
    case .proposed(let number, let participant, let capacity, let need, _):
      let traits = traits(of: participant)
      figures.members.append(
        MemberFigure(
          number: number.value,
          episode: episode,
          unit: unit,
          participant: ParticipantFigure(participant),
          capacity: capacity,
          profession: traits?.profession,
          sector: traits?.sector,
          need: need.value,
          proposed: day
        )
      )
    case .approved(let number): changeMember(number) { $0.stage = .approved }
    case .declinedByClient(let number, _): changeMember(number) { $0.stage = .declinedByClient }
    case .declined(let number, _): changeMember(number) { $0.stage = .declined }
    case .accepted(let number, let from, let until):
      changeMember(number) {
        $0.stage = .accepted
        $0.accepted = from
        $0.ended = until
      }
    case .ended(let number, let last, _, let fates):
      changeMember(number) {
        $0.stage = .ended
        $0.ended = last
      }
      dispose(fates, on: day)
    case .ownWorkerNamed: name(.named, on: day)
    case .noOwnWorker: name(.groundForNone, on: day)
    case .convenerNamed: break
    }
  }

  private mutating func changeMember(
    _ number: ItemNumber<Member>,
    _ change: (inout MemberFigure) -> Void
  ) {
    figures.members.change(number.value, by: \.number, change)
  }

  private mutating func name(_ ownWorker: OwnWorkerFigure, on day: Day) {
    changeEpisode {
      $0.ownWorker = ownWorker
      if $0.ownWorkerDay == nil { $0.ownWorkerDay = day }
    }
  }
}
