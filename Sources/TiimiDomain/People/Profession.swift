/// A profession in the team (ammatti); own keys, because the national code values are not verified.
public enum Profession: String, CaseIterable, Sendable {
  case physician, dentist, nurse, publicHealthNurse, psychiatricNurse, substanceNurse
  case physiotherapist, occupationalTherapist, speechTherapist, psychologist
  case nutritionTherapist, dentalHygienist
  case socialWorker, socialCounsellor, geronomist, rehabilitationCounsellor, practicalNurse
  case serviceCounsellor, clientCounsellor, substanceWorker
  case youthWorker, teacher, exerciseCounsellor, culturalCounsellor
  case employmentOfficer, benefitOfficer, housingOfficer, organisationWorker, peer, other

  /// True for a social-welfare professional of 817/2015 3 § (sosiaalihuollon ammattihenkilö).
  public var isSocialWelfareProfessional: Bool {
    switch self {
    case .socialWorker, .socialCounsellor, .geronomist, .rehabilitationCounsellor,
      .practicalNurse:
      true
    default: false
    }
  }

  /// True for a health care professional of 559/1994 2 § (terveydenhuollon ammattihenkilö).
  public var isHealthProfessional: Bool {
    switch self {
    case .physician, .dentist, .nurse, .publicHealthNurse, .psychiatricNurse, .substanceNurse,
      .physiotherapist, .occupationalTherapist, .speechTherapist, .psychologist,
      .nutritionTherapist, .dentalHygienist, .practicalNurse:
      true
    default: false
    }
  }
}
