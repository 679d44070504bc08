import TiimiDomain

/// M01–M04: identification and invitation.
extension MetricMeasure {
  static let coverage = MetricMeasure { figures, place, tally in
    guard let eligible = tally.request.eligible, eligible.people.contains(figures.person) else {
      return
    }
    for screening in figures.identifications where tally.request.contains(screening.day) {
      guard screening.isComplete else {
        tally.note(.left(.incomplete), to: place, on: screening.day, of: figures)
        continue
      }
      if tally.screened.insert(figures.person).inserted {
        tally.note(.unit(isAbove: true), to: place, on: screening.day, of: figures)
      }
    }
  }

  static let positives = MetricMeasure { figures, place, tally in
    for screening in figures.identifications where tally.request.contains(screening.day) {
      if screening.isComplete {
        let isAbove = screening.isPositive
        tally.note(.unit(isAbove: isAbove), to: place, on: screening.day, of: figures)
      } else {
        tally.note(.left(.incomplete), to: place, on: screening.day, of: figures)
        tally.note(.part(0), to: place, on: screening.day, of: figures)
      }
    }
  }

  static let proposals = MetricMeasure { figures, place, tally in
    for screening in figures.identifications
    where screening.isPositive && tally.request.contains(screening.day) {
      guard let episode = figures.episode(screening.episode) else { continue }
      let last = screening.day.adding(days: 30)
      let note: MetricNote
      if let informed = episode.informed, informed < screening.day {
        note = .left(.alreadyProposed)
      } else if !tally.known.hasPassed(last) {
        note = .left(.notYetDue)
      } else {
        note = .unit(isAbove: episode.informed.map { $0 <= last } ?? false)
      }
      tally.note(note, to: place, on: screening.day, of: figures)
      if case .unit = note, episode.answer == .no {
        tally.note(.part(0), to: place, on: screening.day, of: figures)
      }
    }
  }

  static let answers = MetricMeasure { figures, place, tally in
    for episode in figures.episodes {
      guard let day = episode.answered, let answer = episode.answer, tally.request.contains(day)
      else { continue }
      switch answer {
      case .yes: tally.note(.unit(isAbove: true), to: place, on: day, of: figures)
      case .no:
        tally.note(.unit(isAbove: false), to: place, on: day, of: figures)
        tally.note(.part(0), to: place, on: day, of: figures)
      case .later:
        tally.note(.left(.answerDeferred), to: place, on: day, of: figures)
        tally.note(.part(1), to: place, on: day, of: figures)
      }
    }
  }
}

extension CaseFigures {
  /// The screenings of the identification, other instruments left out.
  var identifications: some Sequence<ScreeningFigure> {
    screenings.lazy.filter { $0.kind == .identification }
  }

  /// The episode of that number.
  func episode(_ number: Int) -> EpisodeFigure? {
    episodes.indices.contains(number - 1) ? episodes[number - 1] : nil
  }
}
