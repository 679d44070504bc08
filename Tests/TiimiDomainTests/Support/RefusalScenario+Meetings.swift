import TiimiDomain

extension RefusalScenario {
  /// What is refused when people are invited and when minutes are read.
  static let invitations = [
    RefusalScenario(.invitedMeetingHeld) { try Story(.meetingHeld).refusalOfInvitation() },
    RefusalScenario(.invitedMeetingPast) {
      var story = try Story(.meetingCalled)
      story.wait(days: 30)
      return story.refusalOfInvitation()
    },
    RefusalScenario(.nobodyToInvite) {
      var story = try Story(.teamAccepted)
      try story.tell(.call(.room(onDay: 30)))
      for member in story.file.activeMembers {
        try story.tell(.end(member.number, on: story.today))
      }
      return story.refusalOfInvitation()
    },
    RefusalScenario(.recipientNotInTeam) {
      var story = try Story(.teamAccepted)
      try story.tell(.call(.room(onDay: 30)))
      return story.refusal { story throws(Refusal) in
        _ = try story.invitation().member(.staff(Cast.stranger))
      }
    },
    RefusalScenario(.minutesVersionUnknown) {
      try Story(.minutesClosed).refusal { story throws(Refusal) in
        _ = try story.history.minutes(of: 1, version: 7)
      }
    },
    RefusalScenario(.oneMinutesVersion) {
      try Story(.minutesClosed).refusal { story throws(Refusal) in
        _ = try story.history.minutesPair(of: 1)
      }
    },
  ]
}

extension Story {
  /// The invitation to the first meeting, or to another one.
  func invitation(to meeting: ItemNumber<Meeting> = 1) throws(Refusal) -> MeetingInvitation {
    try history.invitation(to: meeting, at: HelsinkiTime.wall(at: now))
  }

  /// The refusal that an invitation to the first meeting meets.
  func refusalOfInvitation() -> Refusal? {
    refusal { story throws(Refusal) in _ = try story.invitation() }
  }

  /// The refusal that asking something of the story meets.
  func refusal(_ ask: (Story) throws(Refusal) -> Void) -> Refusal? {
    do {
      try ask(self)
      return nil
    } catch {
      return error
    }
  }
}
