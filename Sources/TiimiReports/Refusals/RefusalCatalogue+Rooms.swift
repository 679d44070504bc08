import TiimiDomain

extension RefusalCatalogue {
  /// The catalogues of every room but the program itself, in the order of their numbers.
  public static let rooms: [RefusalCatalogue] = [
    .process, .rules, .feel, .models, .packs, .instruments, .conformance, .evaluation, .access,
    .centre, .store, .shapes,
  ]

  /// Counting days and scoring answers, 501–512.
  public static let rules = RefusalCatalogue(
    title: Phrase(fi: "Säännöt", sv: "Reglerna", en: "The rules"),
    entries: [
      Entry(number: 501, kind: .badInput, text: .yearNotSupported),
      Entry(number: 502, kind: .refused, text: .ruleNotInForce),
      Entry(number: 503, kind: .refused, text: .ruleNoLongerInForce),
      Entry(number: 504, kind: .refused, text: .ruleHasNoNumber),
      Entry(number: 505, kind: .badInput, text: .limitOutOfRange),
      Entry(number: 506, kind: .refused, text: .ruleNotRunning),
      Entry(number: 511, kind: .badInput, text: .unknownItems),
      Entry(number: 512, kind: .badInput, text: .answeredTwice),
    ]
  )

  /// Files of rules, 551–560.
  public static let packs = RefusalCatalogue(
    title: Phrase(fi: "Sääntöpaketit", sv: "Regelpaketen", en: "Rule packs"),
    entries: zip(551..., packTexts).map { Entry(number: $0, kind: .badInput, text: $1) }
  )

  private static let packTexts: [RefusalText] = [
    .packNotReadable, .packOfAnotherFormat, .packTranslationMissing, .packExpression,
    .packDuplicate, .packRuleUnknown, .packParameterUnknown, .packReasonMissing, .packBadFact,
    .packBadTable,
  ]

  /// Expressions of FEEL, 521–523.
  public static let feel = RefusalCatalogue(
    title: Phrase(fi: "FEEL-lausekkeet", sv: "Uttryck i FEEL", en: "FEEL expressions"),
    entries: [
      Entry(number: 521, kind: .badInput, text: .feelSyntax),
      Entry(number: 522, kind: .badInput, text: .feelTooGreat),
      Entry(number: 523, kind: .badInput, text: .feelUnknownName),
    ]
  )

  /// Decision models, 531–546.
  public static let models = RefusalCatalogue(
    title: Phrase(fi: "Päätösmallit", sv: "Beslutsmodellerna", en: "Decision models"),
    entries: [
      Entry(number: 531, kind: .badInput, text: .modelNotXML),
      Entry(number: 532, kind: .badInput, text: .modelNotDMN),
      Entry(number: 533, kind: .badInput, text: .modelMalformed),
      Entry(number: 534, kind: .badInput, text: .modelExpression),
      Entry(number: 535, kind: .badInput, text: .modelTable),
      Entry(number: 536, kind: .badInput, text: .modelDangling),
      Entry(number: 537, kind: .badInput, text: .modelCycle),
      Entry(number: 538, kind: .badInput, text: .modelTooDeep),
      Entry(number: 539, kind: .badInput, text: .modelNameTwice),
      Entry(number: 540, kind: .badInput, text: .modelIdentifierTwice),
      Entry(number: 541, kind: .badInput, text: .modelLanguage),
      Entry(number: 542, kind: .notFound, text: .decisionUnknown),
      Entry(number: 543, kind: .badInput, text: .modelInputNotJSON),
      Entry(number: 544, kind: .badInput, text: .modelInputNotObject),
      Entry(number: 545, kind: .badInput, text: .modelInputType),
      Entry(number: 546, kind: .refused, text: .noTestCases),
    ]
  )

  /// Who may do what, 700–709.
  public static let access = RefusalCatalogue(
    title: Phrase(fi: "Käyttöoikeudet", sv: "Behörigheterna", en: "Access"),
    entries: zip(700..., accessTexts).map { Entry(number: $0, kind: .notAllowed, text: $1) }
  )

  private static let accessTexts: [RefusalText] = [
    .nobodyNamed, .actorUnknown, .mayOnlyActAsYourself, .mayNotRead, .mayNotWrite,
    .evaluatorSeesNoIdentities, .mayNotAnswerTransfer, .mayNotOpen, .noRole, .administratorsOnly,
  ]

  /// Finding and keeping people, units and cases, their papers and lists, 750–797.
  public static let centre = RefusalCatalogue(
    title: Phrase(fi: "Sote-keskus", sv: "Social- och hälsocentralen", en: "The sote-centre"),
    entries: [
      Entry(number: 750, kind: .notFound, text: .caseUnknown),
      Entry(number: 751, kind: .notFound, text: .clientUnknown),
      Entry(number: 752, kind: .notFound, text: .staffNotFound),
      Entry(number: 753, kind: .notFound, text: .unitUnknown),
      Entry(number: 754, kind: .refused, text: .clientCodeTaken),
      Entry(number: 755, kind: .refused, text: .loginTaken),
      Entry(number: 756, kind: .refused, text: .unitCodeTaken),
      Entry(number: 757, kind: .refused, text: .systemUserTaken),
      Entry(number: 758, kind: .conflict, text: .changedSince),
      Entry(number: 759, kind: .refused, text: .practiceOnly),
      Entry(number: 760, kind: .badInput, text: .screeningItemUnknown),
      Entry(number: 761, kind: .badInput, text: .screeningAnswerUnknown),
      Entry(number: 762, kind: .refused, text: .severalClients),
      Entry(number: 763, kind: .refused, text: .openCaseExists),
      Entry(number: 764, kind: .refused, text: .registerNotEmpty),
      Entry(number: 765, kind: .badInput, text: .importFaulty),
      Entry(number: 766, kind: .badInput, text: .importedForOtherKind),
      Entry(number: 767, kind: .notFound, text: .ruleUnknown),
      Entry(number: 768, kind: .refused, text: .ruleCutShort),
      Entry(number: 769, kind: .refused, text: .ruleValueUnfit),
      Entry(number: 770, kind: .notAllowed, text: .notYourUnit),
      Entry(number: 785, kind: .refused, text: .nothingProposed),
      Entry(number: 786, kind: .refused, text: .nothingPermitted),
      Entry(number: 790, kind: .refused, text: .receiverNotInTeam),
      Entry(number: 791, kind: .refused, text: .openItemsLeft),
      Entry(number: 795, kind: .refused, text: .whereaboutsNeedReason),
      Entry(number: 796, kind: .refused, text: .exportWouldTellWhereabouts),
      Entry(number: 797, kind: .refused, text: .identifiedExportNeedsReason),
    ]
  )

  /// The register file, 801–819.
  public static let store = RefusalCatalogue(
    title: Phrase(fi: "Rekisteritiedosto", sv: "Registerfilen", en: "The register file"),
    entries: [
      Entry(number: 801, kind: .failed, text: .notARegister),
      Entry(number: 802, kind: .failed, text: .newerRegister),
      Entry(number: 803, kind: .failed, text: .damaged),
      Entry(number: 804, kind: .failed, text: .diskFull),
      Entry(number: 805, kind: .failed, text: .readOnly),
      Entry(number: 806, kind: .conflict, text: .busy),
      Entry(number: 807, kind: .failed, text: .cannotOpen),
      Entry(number: 808, kind: .refused, text: .alreadyExists),
      Entry(number: 809, kind: .failed, text: .chainBroken),
      Entry(number: 810, kind: .conflict, text: .streamChanged),
      Entry(number: 811, kind: .refused, text: .duplicateEntry),
      Entry(number: 812, kind: .notFound, text: .noRegisterFile),
      Entry(number: 813, kind: .failed, text: .olderRegister),
      Entry(number: 814, kind: .failed, text: .copyDiffers),
      Entry(number: 819, kind: .failed, text: .machineFailure),
    ]
  )

  /// Stored and imported entries that cannot be read, 850–855; found in the register itself they
  /// are failures, found in a file they are bad input.
  public static let shapes = RefusalCatalogue(
    title: Phrase(fi: "Kirjausten muoto", sv: "Anteckningarnas form", en: "The shape of entries"),
    entries: zip(850..., shapeTexts).map { Entry(number: $0, kind: .badInput, text: $1) }
  )

  private static let shapeTexts: [RefusalText] = [
    .unknownShape, .malformed, .missingField, .wrongKind, .wrongValue, .unknownField,
  ]
}
