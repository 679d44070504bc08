import TiimiDomain

extension RefusalCatalogue {
  /// Figures and exports for evaluation, 608–699.
  public static let evaluation = RefusalCatalogue(
    title: Phrase(fi: "Arviointi", sv: "Utvärderingen", en: "Evaluation"),
    entries: disclosure + metrics + [
      Entry(number: 680, kind: .badInput, text: .periodEndsBeforeItStarts),
      Entry(number: 681, kind: .badInput, text: .conditionUnusable),
      Entry(number: 687, kind: .notAllowed, text: .exportNotYours),
      Entry(number: 688, kind: .notAllowed, text: .identifiedNotYours),
      Entry(number: 689, kind: .usage, text: .exportWordMissing),
      Entry(number: 690, kind: .badInput, text: .keyMalformed),
      Entry(number: 691, kind: .refused, text: .keyReadableByOthers),
      Entry(number: 692, kind: .refused, text: .exportTargetTaken),
    ]
  )

  private static let disclosure = [
    Entry(number: 625, kind: .badInput, text: .ledgerUnreadable),
    Entry(number: 626, kind: .badInput, text: .thresholdTooLow),
    Entry(number: 627, kind: .badInput, text: .tableMalformed),
  ]
}
