import Testing
import TiimiDomain

/// The raw values of an enum that are kept in files, and what they were when they were first written.
struct StoredRawValues: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let now: [String]
  let frozen: [String]

  init<Choice: CaseIterable & RawRepresentable>(_: Choice.Type, _ frozen: String) {
    testDescription = "\(Choice.self)"
    now = Choice.allCases.map { "\($0.rawValue)" }
    self.frozen = frozen.split(separator: " ").map(String.init)
  }

  static let all = [
    StoredRawValues(CaseSource.self, "contact notification selfReport walkIn professionalWorry"),
    StoredRawValues(
      ScreeningRecommendation.self,
      "proposeTeam lightGuidance notIndicated cannotTell"
    ),
    StoredRawValues(TraceOutcome.self, "found notFound cannotTell"),
    StoredRawValues(
      PermissionKind.self,
      "sharedPlanConsent disclosurePermit dataProtectionConsent"
    ),
    StoredRawValues(
      AuthorityGround.self,
      "guardian attorney custodian closePersonHeard writtenAuthority"
    ),
    StoredRawValues(ContactSource.self, "client closePerson legalRepresentative other"),
    StoredRawValues(
      PriorityGround.self,
      "age75 highestCareAllowance disability childSpecialSupport"
    ),
    StoredRawValues(NeedArea.self, "1 2 3 4 5 6 7 8 9 10"),
    StoredRawValues(NeedNature.self, "temporary recurring longTerm"),
    StoredRawValues(
      Capacity.self,
      """
      closePerson familyCarer supportPerson peer legalRepresentative professional otherSector \
      organisation
      """
    ),
    StoredRawValues(MeetingMode.self, "inPerson remote hybrid"),
    StoredRawValues(Viewpoint.self, "client implementer worker"),
    StoredRawValues(PlanItem.self, "1 2 3 4 5 6 7 8 9 10 11"),
    StoredRawValues(
      ClosingReason.self,
      "goalsMet guidanceSufficed notIndicated clientWish moved contactLost death other"
    ),
    StoredRawValues(
      Profession.self,
      """
      physician dentist nurse publicHealthNurse psychiatricNurse substanceNurse physiotherapist \
      occupationalTherapist speechTherapist psychologist nutritionTherapist dentalHygienist \
      socialWorker socialCounsellor geronomist rehabilitationCounsellor practicalNurse \
      serviceCounsellor clientCounsellor substanceWorker youthWorker teacher exerciseCounsellor \
      culturalCounsellor employmentOfficer benefitOfficer housingOfficer organisationWorker peer \
      other
      """
    ),
    StoredRawValues(
      Sector.self,
      """
      social health employment education socialInsurance housing leisure probation organisation \
      privateProvider other
      """
    ),
    StoredRawValues(StaffRole.self, "screener professional manager evaluator administrator"),
    StoredRawValues(
      Purpose.self,
      "care screening management evaluation clientRequest maintenance practice"
    ),
  ]
}

@Suite struct `A raw value that is stored` {
  @Test(arguments: StoredRawValues.all)
  func `never changes`(values: StoredRawValues) {
    #expect(values.now == values.frozen)
  }
}
