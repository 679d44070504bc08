extension CaseFile {
  /// True when the client's own view is on record in the assessment of this episode.
  public var clientHasSpoken: Bool {
    assessment.views.contains { views[$0]?.participant == .client }
  }

  /// True when a contact or an initiation waits for an assessment to be completed.
  public var hasUnfinishedAssessment: Bool {
    let isPending = assessment.contact != nil || assessment.initiation != nil
    return (isPending || assessment.started != nil) && assessment.completed == nil
  }

  mutating func apply(_ entry: AssessmentEntry) {
    switch entry {
    case .contactRecorded(let day, let source, let grounds):
      assessment.contact = Contact(day: day, from: source, grounds: grounds)
    case .initiationRecorded(let day, let reason):
      assessment.initiation = Initiation(day: day, reason: reason)
    case .started(let day):
      assessment.started = day
    case .viewRecorded(let number, let participant, let words):
      views.add(View(number: number, participant: participant, words: words))
      assessment.views.append(number)
    case .obstacleRecorded(let reason):
      assessment.obstacle = reason
    case .needRecorded(let number, let area, let nature, let words, let importance):
      needs.add(
        Need(number: number, area: area, nature: nature, words: words, importance: importance)
      )
    case .strengthRecorded(let number, let words, let participant):
      strengths.add(Strength(number: number, words: words, namedBy: participant))
    case .placedOnMap(let number, let place):
      network.add(NetworkPerson(number: number, place: place))
    case .understandingRecorded(let number, let words, let agreeing, let disagreeing):
      understandings.add(
        Understanding(
          number: number,
          words: words,
          agreeing: agreeing,
          disagreeing: disagreeing
        )
      )
    case .ownWorkerNeedEvaluated(let isNeeded, let words):
      assessment.ownWorkerNeed = OwnWorkerNeed(isNeeded: isNeeded, words: words)
    case .completed(let day, let conclusion, _):
      assessment.completed = day
      assessment.conclusion = conclusion
    }
  }
}

extension AssessmentEntry {
  var links: EntryLinks {
    let assessment = ItemReference(.assessment)
    let clientView = ItemReference(.clientView)
    switch self {
    case .contactRecorded:
      return EntryLinks(touches: [ItemReference(.contact)], uses: [ItemReference(.opening)])
    case .initiationRecorded:
      return EntryLinks(touches: [ItemReference(.initiation)], uses: [ItemReference(.opening)])
    case .started:
      // Not the contact or the initiation: statutory days are counted from them, so a wrong day
      // must be put right even when the assessment has begun.
      return EntryLinks(touches: [assessment], uses: [ItemReference(.answer)])
    case .viewRecorded(let number, .client, _):
      return EntryLinks(touches: [number.reference, clientView], uses: [assessment])
    case .viewRecorded(let number, _, _):
      return EntryLinks(touches: [number.reference], uses: [assessment, clientView])
    case .obstacleRecorded:
      return EntryLinks(touches: [clientView], uses: [assessment])
    case .needRecorded(let number, _, _, _, _):
      return EntryLinks(touches: [number.reference], uses: [assessment])
    case .strengthRecorded(let number, _, _):
      return EntryLinks(touches: [number.reference], uses: [assessment])
    case .placedOnMap(let number, _):
      return EntryLinks(touches: [number.reference], uses: [assessment])
    case .understandingRecorded(let number, _, _, _):
      return EntryLinks(touches: [number.reference], uses: [assessment])
    case .ownWorkerNeedEvaluated:
      return EntryLinks(touches: [ItemReference(.ownWorkerNeed)], uses: [assessment])
    case .completed(_, _, let needs):
      return EntryLinks(
        touches: [ItemReference(.assessmentCompletion)],
        uses: [assessment, clientView, ItemReference(.ownWorkerNeed)] + needs.map(\.reference)
      )
    }
  }
}
