import MinunTiimini
import TiimiDomain
import TiimiEncoding

/// A file of commands that stand or fall together.
///
/// `{"commands": [{"do": "client add", "label": "aino", …}, {"do": "case open", "client": "@aino", …}]}`:
/// a label names what a line made, and `@label` stands for it in later lines.
struct BatchFile {
  private let lines: [JSON]

  /// Reads a file; throws where its shape is wrong.
  init(_ bytes: [UInt8]) throws {
    let json: JSON
    do {
      json = try JSON(parsing: bytes)
    } catch let fault {
      throw BatchFileFault(fault)
    }
    guard case .array(let lines)? = json["commands"] else {
      throw UsageError(.missingRequired, field: "commands")
    }
    self.lines = lines
  }

  /// Performs every line in one transaction; `progress` is told how many are done.
  func perform(
    in session: Session,
    _ call: Invocation,
    progress: (Int) throws -> Void
  ) throws -> [Receipt] {
    try session.write(dryRun: call.settings.isDryRun) { batch in
      var labels: [String: String] = [:]
      var receipts: [Receipt] = []
      for (index, line) in lines.enumerated() {
        let place = "commands[\(index)]"
        do {
          receipts.append(try perform(line, at: place, in: batch, call, &labels))
        } catch let error as UsageError {
          throw error
        } catch let refusal as any CodedRefusal {
          throw PlacedRefusal(refusal: refusal, place: place)
        }
        try progress(index + 1)
      }
      return receipts
    }
  }

  /// How many lines there are.
  var count: Int { lines.count }

  private func perform(
    _ line: JSON,
    at place: String,
    in batch: Batch,
    _ call: Invocation,
    _ labels: inout [String: String]
  ) throws -> Receipt {
    let (plain, label) = try resolve(line, at: place, labels)
    let entry = try BatchEntry(plain, at: place, table: call.table, settings: call.settings)
    guard let write = entry.command.write else {
      throw UsageError(.unknownCommand(closest: []), field: "\(place).do")
    }
    try batch.act(as: entry.settings.staff)
    let receipt = try write(
      Desk(arguments: entry.arguments, settings: entry.settings, batch: batch)
    )
    if let label { labels[label] = receipt.identifier }
    return receipt
  }

  /// Takes the label off a line and puts what labels stand for in their place.
  private func resolve(
    _ line: JSON,
    at place: String,
    _ labels: [String: String]
  ) throws -> (line: JSON, label: String?) {
    guard case .object(let members) = line else { return (line, nil) }
    var label: String?
    var plain: [JSON.Member] = []
    for member in members {
      switch (member.key, member.value) {
      case ("label", .string(let text)): label = text
      case (let key, .string(let text)) where text.hasPrefix("@"):
        guard let identifier = labels[String(text.dropFirst())] else {
          throw UsageError(.badForm, field: "\(place).\(key)")
        }
        plain.append(JSON.Member(key, .string(identifier)))
      default: plain.append(member)
      }
    }
    return (.object(plain), label)
  }
}

/// A file of commands that is no JSON.
struct BatchFileFault: PhrasedRefusal {
  private let fault: JSONFault

  init(_ fault: JSONFault) {
    self.fault = fault
  }

  var number: Int { 947 }

  var kind: RefusalKind { .badInput }

  var field: String? { "line \(fault.line), column \(fault.column)" }

  /// The sentence for people.
  var phrase: Phrase {
    Phrase(
      fi: "Tiedosto ei ole JSONia (rivi \(fault.line), merkki \(fault.column)).",
      sv: "Filen är inte JSON (rad \(fault.line), tecken \(fault.column)).",
      en: "The file is not JSON (line \(fault.line), column \(fault.column))."
    )
  }
}
