/// The shared needs assessment (yhteinen palvelutarpeen arviointi), 1301/2014 36–37 §.
public struct Assessment: Hashable, Sendable {
  /// The day on which the client or somebody near them got in touch to get services, 36 § 2 mom.
  public internal(set) var contact: Contact?
  /// The day on which the matter became pending (vireilletulo), 703/2023 41 §.
  public internal(set) var initiation: Initiation?
  /// The day on which the assessment was started.
  public internal(set) var started: Day?
  /// The day on which it was completed.
  public internal(set) var completed: Day?
  /// The views recorded in this assessment; those of earlier episodes stay in the case file.
  public internal(set) var views: [ItemNumber<View>] = []
  /// Why the client's own view could not be had, 37 § item 3.
  public internal(set) var obstacle: String?
  /// The evaluation, made together, of the need of an own worker, 37 § item 4.
  public internal(set) var ownWorkerNeed: OwnWorkerNeed?
  /// The completing summary and conclusions, 37 § items 1 and 2.
  public internal(set) var conclusion: AssessmentConclusion?
}

/// A contact from which the seven working days are counted.
public struct Contact: Hashable, Sendable {
  /// The contact day.
  public let day: Day
  /// Who got in touch.
  public let from: ContactSource
  /// The grounds that put the client in a statutory group.
  public let grounds: [PriorityGround]

  /// The grounds on which the seven working days run from this contact.
  ///
  /// The contact of somebody else than the client, a close person or a representative starts no
  /// clock (36 § 2 mom.); a child's clock starts from the initiation instead (36 § 3 mom.).
  public var clockGrounds: [PriorityGround] {
    from == .other ? [] : grounds.filter { $0 != .childSpecialSupport }
  }
}

/// Who got in touch, 1301/2014 36 § 2 mom.
public enum ContactSource: String, CaseIterable, Sendable {
  /// The client.
  case client
  /// A relative or close person.
  case closePerson
  /// A legal representative.
  case legalRepresentative
  /// Somebody else: no statutory clock starts from this contact.
  case other
}

/// The groups whose assessment must start by the seventh working day, 1301/2014 36 § 2 and 3 mom.
public enum PriorityGround: String, CaseIterable, Sendable {
  /// "Over 75 years" (yli 75-vuotias).
  case age = "age75"
  /// Receives the highest care allowance, 570/2007 9 § 3 mom. 3 kohta.
  case highestCareAllowance
  /// A disabled person under 675/2023.
  case disability
  /// A child in need of special support; the clock starts from the initiation.
  case childSpecialSupport
}

/// How the matter became pending.
public struct Initiation: Hashable, Sendable {
  /// The day of vireilletulo.
  public let day: Day
  /// Who set it going and why.
  public let reason: String
}

/// What was found together about the need of an own worker.
public struct OwnWorkerNeed: Hashable, Sendable {
  /// True when an own worker is needed.
  public let isNeeded: Bool
  /// The evaluation in words.
  public let words: String
}

/// What completes an assessment, 1301/2014 37 §.
public struct AssessmentConclusion: Hashable, Sendable {
  /// Item 1: the situation and the need of services and of special support.
  public let summary: String
  /// Item 2: the professional's conclusions on the preconditions of clientship.
  public let preconditions: String
  /// True when a support need was found at all.
  public let needFound: Bool

  /// Makes a conclusion.
  public init(summary: String, preconditions: String, needFound: Bool) {
    self.summary = summary
    self.preconditions = preconditions
    self.needFound = needFound
  }
}

/// The four items of 1301/2014 37 § and the two questions before them.
public enum AssessmentItem: String, CaseIterable, Sendable {
  /// Whether there is a support need and of what nature (temporary, recurring, long-term).
  case need
  /// 1) A summary of the situation and of the need of services.
  case summary
  /// 2) Conclusions on the preconditions of clientship.
  case preconditions
  /// 3) The client's opinion and view, or the obvious obstacle.
  case clientView
  /// 4) The joint evaluation of the need of an own worker.
  case ownWorkerNeed
}
