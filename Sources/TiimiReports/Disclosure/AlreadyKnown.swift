import TiimiDomain

/// What is said when hidden figures are known from earlier publications all the same.
public enum AlreadyKnown {
  /// Says how many figures are hidden in vain; for one and for many.
  public static func phrase(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        fi:
          "Yhden peitetyn luvun voi päätellä siitä, mitä on jo julkaistu: peittäminen ei enää auta.",
        sv:
          "Ett dolt tal framgår redan av det som har publicerats: att dölja det hjälper inte längre.",
        en: "One hidden figure follows from what has been published: hiding it no longer helps."
      )
      : Phrase(
        fi:
          "Peitettyjä lukuja, jotka voi päätellä jo julkaistusta: \(count). Niiden peittäminen ei enää auta.",
        sv:
          "\(count) dolda tal framgår redan av det som har publicerats: att dölja dem hjälper inte längre.",
        en:
          "\(count) hidden figures follow from what has been published: hiding them no longer helps."
      )
  }
}
