import TiimiDomain
import TiimiReports

/// Who was at a meeting, as the options tell it.
extension CaseDesk {
  /// The lines of attendance in the order present, remote, excused, absent.
  func attendance(on day: Day) throws -> [Attendance] {
    let arrivals = try times("arrived", on: day)
    let departures = try times("left", on: day)
    let identifications = try identifications()
    let lines = try presences().map { who, presence in
      Attendance(
        who,
        presence,
        arrived: arrivals[who],
        left: departures[who],
        identified: identifications[who]
      )
    }
    let named = Set(lines.map(\.participant))
    guard named.isSuperset(of: identifications.keys) else {
      throw Refusal(.identifiedWithoutConnection, field: arguments.field("identified"))
    }
    for (option, times) in [("arrived", arrivals), ("left", departures)]
    where !named.isSuperset(of: times.keys) {
      throw Refusal(.attendanceTimesWrong, field: arguments.field(option))
    }
    return lines
  }

  private func presences() throws -> [(Participant, Presence)] {
    try participants("present").map { ($0, .inPerson) }
      + participants("remote").map { ($0, .remote) }
      + remarks("excused").map { ($0.who, .excused(reason: $0.words)) }
      + participants("absent").map { ($0, .absent) }
  }

  /// The identifications written `WHO: how`; nobody may have two.
  private func identifications() throws -> [Participant: RemoteIdentification] {
    var identifications: [Participant: RemoteIdentification] = [:]
    for remark in try remarks("identified") {
      let identification = RemoteIdentification(written: remark.words)
      guard identifications.updateValue(identification, forKey: remark.who) == nil else {
        throw Refusal(.participantTwice, field: arguments.field("identified"))
      }
    }
    return identifications
  }

  /// The times written `WHO: 13.20`; nobody may have two.
  private func times(_ name: String, on day: Day) throws -> [Participant: WallTime] {
    var times: [Participant: WallTime] = [:]
    for remark in try remarks(name) {
      guard let time = WrittenClock.read(remark.words, on: day) else {
        throw arguments.wrong(.badForm, name)
      }
      guard times.updateValue(time, forKey: remark.who) == nil else {
        throw Refusal(.participantTwice, field: arguments.field(name))
      }
    }
    return times
  }
}

extension RemoteIdentification {
  /// Reads `strong`, `known`, `document` or their names in any language; all else is other words.
  fileprivate init(written words: String) {
    let written = words.lowercased()
    let usual: [(word: String, is: RemoteIdentification, also: Set<String>)] = [
      ("strong", .strong, ["vahva", "vahva tunnistautuminen", "stark autentisering"]),
      ("known", .known, ["tuttu", "känd"]),
      ("document", .document, ["henkilöllisyysasiakirja", "identitetshandling"]),
    ]
    let found = usual.first { word, identification, also in
      written == word || also.contains(written)
        || identification.label.texts.contains { $0.text.lowercased() == written }
    }
    self = found?.is ?? .other(words)
  }
}
