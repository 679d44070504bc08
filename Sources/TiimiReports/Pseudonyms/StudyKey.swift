import TiimiEncoding

/// The secret from which the pseudonyms of a study are made: 32 random bytes in a file.
///
/// It is kept outside the register: whoever has both can tell who is who. Whoever has neither the
/// key nor the register cannot, as far as HMAC-SHA-256 holds.
public struct StudyKey: Sendable {
  /// How many bytes a key has.
  public static let size = 32

  /// The word that begins the line of the key, with the version of the form.
  public static let mark = "minun-tiimini-key-1"

  private let bytes: [UInt8]

  /// Makes a key of exactly 32 bytes; nil for any other number of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// Draws a new key; the program draws from the randomness of the operating system.
  public init(from randomness: inout some RandomNumberGenerator) {
    bytes = (0..<Self.size).map { _ in UInt8.random(in: .min ... .max, using: &randomness) }
  }

  /// Reads the text of a key file.
  ///
  /// - Throws: `StudyKeyFault.malformed` unless there is one line of a key, beside empty lines and
  ///   lines that begin with `#`.
  public init(text: String) throws(StudyKeyFault) {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { $0.first?.first.map { $0 != "#" } == true }
    guard lines.count == 1, lines[0].count == 2, lines[0][0] == Self.mark,
      let key = StudyKey(bytes: HexText.bytes(lines[0][1]) ?? [])
    else { throw .malformed }
    self = key
  }

  /// The text of the file, with what its finder should know in three languages.
  public var text: String {
    """
    # Minun tiimini: tutkimusavain. Säilytä erillään rekisteristä. Älä anna aineiston saajalle.
    # Minun tiimini: studienyckel. Förvara den åtskild från registret. Ge den inte till mottagaren.
    # Minun tiimini: study key. Keep it apart from the register. Do not give it to the recipient.
    \(Self.mark) \(HexText.text(bytes))

    """
  }

  /// Sixteen hexadecimal digits that tell keys apart and nothing about the key.
  public var fingerprint: String {
    HexText.text(hash.code(of: [UInt8]("fingerprint".utf8)).prefix(8))
  }

  /// The keyed hash of a study; another name gives another one.
  func hash(ofStudy name: String) -> HMACSHA256 {
    HMACSHA256(key: hash.code(of: [UInt8]("study:\(name)".utf8)))
  }

  private var hash: HMACSHA256 { HMACSHA256(key: bytes) }
}

/// Why a file is no key that may be used.
public enum StudyKeyFault: Int, Error, CaseIterable, Sendable {
  /// The file is not written as a key file is.
  case malformed = 690
  /// Others than its owner may read the file.
  case readableByOthers = 691
}
