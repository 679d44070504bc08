/// How somebody who took part over a connection was identified (etäosallistujan tunnistaminen).
public enum RemoteIdentification: Hashable, Sendable {
  /// Strong electronic identification (vahva sähköinen tunnistautuminen).
  case strong
  /// A worker knows the person by sight or by voice.
  case known
  /// The person showed an identity document.
  case document
  /// Another way, in words.
  case other(String)
}
