/// Every condition on which the process refuses a command; the raw value is the stable number.
public enum RefusalCode: Int, CaseIterable, Sendable {
  // Any command
  case caseAlreadyOpened = 101
  case caseNotOpened = 102
  case caseClosed = 103
  case occurredInFuture = 104
  case occurredBeforeCase = 105
  case textMissing = 106
  case textTooLong = 107
  case noSuchItem = 108
  case numberOutOfRange = 109
  case daysReversed = 110
  case dayInFuture = 111
  case alreadyRecorded = 112
  case staffUnknown = 113
  case occurredBeforeEpisode = 114

  // Identification and invitation
  case decisionNeedsReason = 120
  case identificationAlreadyDecided = 121
  case teamNotProposed = 130
  case clientNotInformed = 131
  case laterDayPast = 132
  case clientDeclined = 133
  case clientHasNotSaidYes = 134
  case permissionAlreadyWithdrawn = 135

  // Shared assessment
  case contactAlreadyRecorded = 140
  case initiationAlreadyRecorded = 141
  case assessmentAlreadyStarted = 142
  case assessmentNotStarted = 143
  case assessmentHasNoGround = 144
  case assessmentBeforeContact = 145
  case assessmentAlreadyCompleted = 146
  case assessmentIncomplete = 147
  case clientViewComesFirst = 148
  case clientViewStands = 149
  case understandingWithoutParticipants = 150
  case participantAgreesAndDisagrees = 151

  // Team
  case clientIsAlwaysMember = 160
  case memberAlreadyInTeam = 161
  case memberAlreadyAnswered = 162
  case memberNotApproved = 163
  case memberDeclinedByClient = 164
  case memberNotActive = 165
  case responsibilityFateMissing = 166
  case fateOfOtherResponsibility = 167
  case fateToldTwice = 168
  case leaverCannotKeep = 169
  case ownWorkerUnqualified = 170
  case ownWorkerHealthNeedsGround = 171
  case ownWorkerNeedsSocialWorker = 172

  // Meetings
  case teamTooSmall = 180
  case meetingEndsBeforeStart = 181
  case meetingNotCalled = 182
  case meetingInFuture = 183
  case meetingNotHeld = 184
  case participantTwice = 185
  case nobodyThere = 186
  case attendanceTimesWrong = 187
  case clientAbsentNeedsReason = 188
  case clientWasThere = 189
  case topicsUnsettled = 190
  case minutesAlreadyClosed = 191
  case minutesNotClosed = 192

  // Goals and responsibilities
  case goalScaleIncomplete = 200
  case ratedAlready = 201
  case dueDayPast = 202
  case responsibilityNotOpen = 203
  case responsibilityAlreadyAnswered = 204
  case responsibilityHasNoHolder = 205
  case handOverToHolder = 206

  // Plan and follow-up
  case sharedPlanConsentMissing = 220
  case planIncomplete = 221
  case planIsAgreed = 222
  case planNotAgreed = 223
  case followUpNotOpen = 230
  case followUpDayPast = 231

  // Closing, transfer and mistakes
  case minutesStillOpen = 240
  case caseNotClosed = 241
  case unfinishedAssessmentNeedsGround = 242
  case transferPending = 243
  case noTransferPending = 244
  case transferToSameUnit = 245
  case noSuchEntry = 250
  case entryAlreadyMarked = 251
  case entryCannotBeMarked = 252
  case entryIsBuiltOn = 253

  // Facts, agreed days and results
  case factNameWrong = 260
  case overrideChangesNothing = 261
  case resultSaysNothing = 262

  // Clients, staff and units
  case personAlreadyAdded = 300
  case personUnknown = 301
  case codeNotFictive = 302
  case municipalityCodeWrong = 303
  case languageCodeWrong = 304
  case noSuchClosePerson = 305
  case loginWrong = 306
  case unitCodeWrong = 307
  case unitCodeFixed = 308

  // Taking part remotely and being reached
  case identifiedWithoutConnection = 309
  case phoneNumberWrong = 310
  case emailWrong = 311
  case invitedMeetingHeld = 312
  case invitedMeetingPast = 313
  case nobodyToInvite = 314
  case recipientNotInTeam = 315
  case minutesVersionUnknown = 316
  case oneMinutesVersion = 317

  // Two records of one client
  case linkedToItself = 320
  case alreadyLinked = 321
  case linkCodesDiffer = 322
  case notLinked = 323

  /// What kind of failure it is.
  public var kind: RefusalKind {
    switch self {
    case .textMissing, .textTooLong, .numberOutOfRange, .daysReversed, .dayInFuture,
      .occurredInFuture, .occurredBeforeEpisode, .goalScaleIncomplete, .participantTwice,
      .attendanceTimesWrong,
      .meetingEndsBeforeStart, .fateToldTwice, .municipalityCodeWrong, .languageCodeWrong,
      .loginWrong, .unitCodeWrong, .codeNotFictive, .factNameWrong, .resultSaysNothing,
      .identifiedWithoutConnection, .phoneNumberWrong, .emailWrong:
      .badInput
    case .noSuchItem, .noSuchEntry, .staffUnknown, .caseNotOpened, .personUnknown,
      .noSuchClosePerson, .recipientNotInTeam, .minutesVersionUnknown:
      .notFound
    default:
      .refused
    }
  }
}
