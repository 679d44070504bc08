import TiimiDomain
import TiimiEncoding
import TiimiRules

/// The forms whose texts may be exported, read from the instruments as they are needed.
///
/// Texts go along only where the licence of the instrument lets them be shown; of others the answers
/// are exported as codes.
public final class FHIRForms {
  /// What is known of an instrument.
  struct Known {
    /// The form with its texts, or nil when they may not be exported.
    let form: AskedForm?
    /// How it is scored.
    let description: ScoringDescription
  }

  private var known: [String: Known?] = [:]
  private var written: [String: [UInt8]] = [:]

  /// Makes an empty cache.
  public init() {}

  /// What is known of the instrument in the version with which an answer was recorded.
  func known(_ instrument: String, version: String) -> Known? {
    let found = known[instrument] ?? read(instrument)
    known[instrument] = .some(found)
    guard let found, version == found.description.version || version == found.form?.version
    else { return nil }
    return found
  }

  private func read(_ instrument: String) -> Known? {
    guard let id = InstrumentLibrary.id(of: instrument),
      let built = try? InstrumentLibrary.instrument(named: id),
      let description = built.description
    else { return nil }
    let form = description.level == .texts ? try? AskedForm(built) : nil
    return Known(form: form, description: description)
  }

  /// The bytes of a form's entry in a bundle, made once.
  func bytes(of instrument: String, _ make: (inout JSONWriter) -> Void) -> [UInt8] {
    if let bytes = written[instrument] { return bytes }
    var writer = JSONWriter(reserving: 1 << 14)
    make(&writer)
    written[instrument] = writer.bytes
    return writer.bytes
  }
}
