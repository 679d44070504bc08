import TiimiDomain
import TiimiRules

/// M05–M07: the needs assessment.
extension MetricMeasure {
  static let starts = MetricMeasure { figures, place, tally in
    for episode in figures.episodes {
      switch StatutoryGroup(episode, figures.traits, tally.request.ageRule) {
      case .outside: continue
      case .unclear(let contact):
        if case .day(let last) = tally.lastDay(.start, from: contact), tally.request.contains(last)
        {
          tally.note(.left(.groundMissing), to: place, on: last, of: figures)
        }
      case .undated(let contact):
        if tally.request.contains(contact) {
          tally.note(.left(.dayMissing), to: place, on: contact, of: figures)
        }
      case .applies(let rule, let start):
        let duty = StatutoryDuty(
          rule,
          start,
          done: episode.assessmentStarted,
          closed: episode.closed
        )
        guard let (day, isAbove) = tally.note(duty, to: place, of: figures) else { continue }
        let part = rule == .childStart ? 1 : 0
        tally.note(.partShare(part, isAbove: isAbove), to: place, on: day, of: figures)
        if duty.done == nil { tally.note(.part(2), to: place, on: day, of: figures) }
      }
    }
  }

  static let childrensAssessments = MetricMeasure { figures, place, tally in
    for episode in figures.episodes where episode.grounds.contains(.childSpecialSupport) {
      guard let start = episode.initiated else {
        if let contact = episode.contact, tally.request.contains(contact) {
          tally.note(.left(.dayMissing), to: place, on: contact, of: figures)
        }
        continue
      }
      let done = episode.assessmentCompleted
      let duty = StatutoryDuty(.childDone, start, done: done, closed: episode.closed)
      if let (day, _) = tally.note(duty, to: place, of: figures), done == nil {
        tally.note(.part(0), to: place, on: day, of: figures)
      }
    }
  }

  static let waitsForStart = MetricMeasure { figures, place, tally in
    for episode in figures.episodes {
      guard let contact = episode.contact else {
        if let started = episode.assessmentStarted, tally.request.contains(started) {
          tally.note(.left(.dayMissing), to: place, on: started, of: figures)
        }
        continue
      }
      let wait = Wait(from: contact, to: episode.assessmentStarted, lost: episode.closed)
      tally.note(wait, inWeekdays: true, to: place, of: figures)
    }
  }
}

/// Which statutory period an episode's assessment has, if any.
enum StatutoryGroup {
  /// The assessment has no statutory number of days.
  case outside
  /// It has, and the clock started on the day.
  case applies(StatutoryDays.Rule, from: Day)
  /// Nothing recorded says that it has, and the day of birth that could say so is missing.
  case unclear(contact: Day)
  /// A child's, of whom the day of initiation is missing.
  case undated(contact: Day)

  init(_ episode: EpisodeFigure, _ traits: ClientTraits, _ ageRule: AgeRule) {
    guard let contact = episode.contact else {
      self = .outside
      return
    }
    if episode.grounds.contains(.childSpecialSupport) {
      self = episode.initiated.map { .applies(.childStart, from: $0) } ?? .undated(contact: contact)
    } else if episode.contactSource == .other {
      self = .outside
    } else if !episode.grounds.isEmpty {
      self = .applies(.start, from: contact)
    } else if let birth = traits.birthDay {
      let applies = ageRule.applies(bornOn: birth, contactOn: contact)
      self = applies ? .applies(.start, from: contact) : .outside
    } else {
      self = .unclear(contact: contact)
    }
  }
}
