/// How a client is known to the authorities: by a code, by a temporary one, or not at all.
///
/// A missing or temporary code must not stop anybody from being helped, so it is allowed and marked.
public enum ClientCode: Hashable, Sendable {
  /// A personal identity code (henkilötunnus).
  case personal(PersonalIdentityCode)
  /// A temporary code of the county or the unit (tilapäinen tunnus), in its own form.
  case temporary(String)
  /// No code is known.
  case none
}

extension ClientCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Which kind of code it is, never the code itself.
  public var description: String {
    switch self {
    case .personal: "personal identity code (hidden)"
    case .temporary: "temporary code (hidden)"
    case .none: "no code"
    }
  }

  /// Which kind of code it is, as `description`.
  public var debugDescription: String { description }

  /// A mirror without children, so that dumping shows nothing either.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
