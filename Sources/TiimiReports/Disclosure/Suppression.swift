import TiimiDomain

/// That a figure is not shown, and no more.
///
/// A small figure and one that is hidden to protect it look alike on purpose: a reader who could tell
/// them apart would know between what limits the small one lies.
public enum Suppression: String, CaseIterable, Sendable {
  /// Too few persons are behind the figure or beside it, or a small figure follows from it.
  case protected

  /// The reason in words.
  public var text: Phrase {
    Phrase(
      fi: "peitetty: pieni ryhmä tai luku, josta sellaisen voisi laskea",
      sv: "dold: en liten grupp eller ett tal som kunde röja en sådan",
      en: "hidden: a small group, or a figure that would give one away"
    )
  }
}
