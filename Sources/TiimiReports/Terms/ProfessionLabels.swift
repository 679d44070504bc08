import TiimiDomain

extension Profession: Labelled {
  /// The name of the profession.
  public var label: Phrase {
    switch self {
    case .physician: Phrase(fi: "lääkäri", sv: "läkare", en: "physician")
    case .dentist: Phrase(fi: "hammaslääkäri", sv: "tandläkare", en: "dentist")
    case .nurse: Phrase(fi: "sairaanhoitaja", sv: "sjukskötare", en: "nurse")
    case .publicHealthNurse:
      Phrase(fi: "terveydenhoitaja", sv: "hälsovårdare", en: "public health nurse")
    case .psychiatricNurse:
      Phrase(
        fi: "psykiatrinen sairaanhoitaja",
        sv: "psykiatrisk sjukskötare",
        en: "psychiatric nurse"
      )
    case .substanceNurse:
      Phrase(fi: "päihdehoitaja", sv: "missbrukarvårdare", en: "substance use nurse")
    case .physiotherapist: Phrase(fi: "fysioterapeutti", sv: "fysioterapeut", en: "physiotherapist")
    case .occupationalTherapist:
      Phrase(fi: "toimintaterapeutti", sv: "ergoterapeut", en: "occupational therapist")
    case .speechTherapist: Phrase(fi: "puheterapeutti", sv: "talterapeut", en: "speech therapist")
    case .psychologist: Phrase(fi: "psykologi", sv: "psykolog", en: "psychologist")
    case .nutritionTherapist:
      Phrase(fi: "ravitsemusterapeutti", sv: "näringsterapeut", en: "nutrition therapist")
    case .dentalHygienist: Phrase(fi: "suuhygienisti", sv: "munhygienist", en: "dental hygienist")
    case .socialWorker: Phrase(fi: "sosiaalityöntekijä", sv: "socialarbetare", en: "social worker")
    case .socialCounsellor:
      Phrase(fi: "sosiaaliohjaaja", sv: "socialhandledare", en: "social counsellor")
    case .geronomist: Phrase(fi: "geronomi", sv: "geronom", en: "geronomist")
    case .rehabilitationCounsellor:
      Phrase(
        fi: "kuntoutusohjaaja",
        sv: "rehabiliteringshandledare",
        en: "rehabilitation counsellor"
      )
    case .practicalNurse: Phrase(fi: "lähihoitaja", sv: "närvårdare", en: "practical nurse")
    case .serviceCounsellor:
      Phrase(fi: "palveluohjaaja", sv: "servicehandledare", en: "service counsellor")
    case .clientCounsellor:
      Phrase(fi: "asiakasohjaaja", sv: "klienthandledare", en: "client counsellor")
    case .substanceWorker:
      Phrase(fi: "päihdetyöntekijä", sv: "missbruksarbetare", en: "substance use worker")
    case .youthWorker: Phrase(fi: "nuorisotyöntekijä", sv: "ungdomsarbetare", en: "youth worker")
    case .teacher: Phrase(fi: "opettaja", sv: "lärare", en: "teacher")
    case .exerciseCounsellor:
      Phrase(fi: "liikuntaneuvoja", sv: "motionsrådgivare", en: "exercise counsellor")
    case .culturalCounsellor:
      Phrase(fi: "kulttuuriohjaaja", sv: "kulturhandledare", en: "cultural counsellor")
    case .employmentOfficer:
      Phrase(
        fi: "työllisyyspalvelujen asiantuntija",
        sv: "sakkunnig inom sysselsättningstjänster",
        en: "employment officer"
      )
    case .benefitOfficer:
      Phrase(fi: "etuusasiantuntija", sv: "förmånssakkunnig", en: "benefit officer")
    case .housingOfficer:
      Phrase(
        fi: "asuntotoimen työntekijä",
        sv: "anställd inom bostadsväsendet",
        en: "housing officer"
      )
    case .organisationWorker:
      Phrase(
        fi: "järjestön työntekijä",
        sv: "organisationsanställd",
        en: "worker of an organisation"
      )
    case .peer: Phrase(fi: "vertaistoimija", sv: "kamratstödjare", en: "peer")
    case .other: Phrase(fi: "muu ammatti", sv: "annat yrke", en: "another profession")
    }
  }
}
