import TiimiDomain
import TiimiEncoding

/// The data types of FHIR. Nothing empty is ever written: an empty list or text leaves its field out.
extension JSONWriter {
  /// Writes people's words, without the characters that FHIR does not take.
  mutating func words(_ key: StaticString, _ text: String?) {
    guard let text = text?.fitForFHIR else { return }
    field(key, text)
  }

  /// Writes a coding.
  mutating func coding(_ code: FHIRCode) {
    object { writer in
      writer.field("system", code.system.uri)
      writer.field("code", code.code)
      writer.words("display", code.display)
    }
  }

  /// Writes a field with a coding.
  mutating func coding(_ key: StaticString, _ code: FHIRCode) {
    self.key(key)
    coding(code)
  }

  /// Writes a concept of codes, with words of its own.
  mutating func concept(_ codes: [FHIRCode], text: String? = nil) {
    object { writer in
      if !codes.isEmpty { writer.array("coding", codes) { $1.coding($0) } }
      writer.words("text", text)
    }
  }

  /// Writes a field with a concept.
  mutating func concept(_ key: StaticString, _ codes: FHIRCode..., text: String? = nil) {
    guard !codes.isEmpty || text?.fitForFHIR != nil else { return }
    self.key(key)
    concept(codes, text: text)
  }

  /// Writes a field with a list of concepts, one for each code.
  mutating func concepts(_ key: StaticString, _ codes: [FHIRCode]) {
    if !codes.isEmpty { array(key, codes) { $1.concept([$0]) } }
  }

  /// Writes a field with a list of concepts that have words only.
  mutating func concepts(_ key: StaticString, texts: [String]) {
    let texts = texts.compactMap(\.fitForFHIR)
    if !texts.isEmpty { array(key, texts) { $1.concept([], text: $0) } }
  }

  /// Writes a reference.
  mutating func reference(_ reference: FHIRReference) {
    object { writer in
      writer.field("reference", reference.url)
      writer.words("display", reference.display)
    }
  }

  /// Writes a field with a reference.
  mutating func reference(_ key: StaticString, _ reference: FHIRReference?) {
    guard let reference else { return }
    self.key(key)
    self.reference(reference)
  }

  /// Writes a field with a list of references.
  mutating func references(_ key: StaticString, _ references: [FHIRReference]) {
    if !references.isEmpty { array(key, references) { $1.reference($0) } }
  }

  /// Writes a list of notes.
  mutating func notes(_ texts: [String?]) {
    let texts = texts.compactMap { $0?.fitForFHIR }
    if !texts.isEmpty { array("note", texts) { text, writer in writer.note(text) } }
  }

  private mutating func note(_ text: String) {
    object { $0.field("text", text) }
  }

  /// Writes a period; an open end is left out.
  mutating func period(_ key: StaticString, _ start: String?, _ end: String? = nil) {
    if start == nil, end == nil { return }
    object(key) { writer in
      writer.field("start", start)
      writer.field("end", end)
    }
  }

  /// Writes an extension with one value, written by the body.
  mutating func addition(_ system: FHIRSystem, _ body: (inout JSONWriter) -> Void) {
    object { writer in
      writer.field("url", system.uri)
      body(&writer)
    }
  }
}

extension String {
  /// The text as FHIR takes it: no control characters but tab and line ends, plain spaces; nil when
  /// nothing is left to read.
  ///
  /// The pattern of a FHIR string knows no other white space than the plain one.
  var fitForFHIR: String? {
    guard contains(where: { !$0.isWhitespace }) else { return nil }
    // Letters of two bytes need no look, but for those after 0xC2: controls and the fixed space.
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 < 0xE0 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": scalars.append(scalar)
      case let other where other.properties.isWhitespace: scalars.append(" ")
      case let other where other.value < 0x20 || (0x7F...0x9F).contains(other.value): continue
      default: scalars.append(scalar)
      }
    }
    let text = String(scalars)
    return text.contains { !$0.isWhitespace } ? text : nil
  }
}
