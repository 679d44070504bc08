import TiimiDomain

/// Which entries of a history record something as done after its last day.
public enum LateEntries {
  /// The last days of what was done late, by the numbers of the entries that record it done.
  ///
  /// The last day is the one that stood when the entry was written, moves taken into account;
  /// entries made in error count for nothing.
  public static func days(in history: [RecordedEntry]) -> [Int: Day] {
    let marked = Set(history.compactMap(\.markedEntry))
    var dues: [ItemReference: Day] = [:]
    var late: [Int: Day] = [:]
    for recorded in history where !marked.contains(recorded.version) {
      if let (item, day) = recorded.entry.givenDay { dues[item] = day }
      if let (item, day) = recorded.entry.doneDay, let due = dues[item], day > due {
        late[recorded.version] = due
      }
    }
    return late
  }
}

extension CaseEntry {
  /// The last day that the entry gives to something.
  fileprivate var givenDay: (ItemReference, Day)? {
    switch self {
    case .agreement(.agreed(let number, _, _, let due, _)): (number.reference, due)
    case .agreement(.rescheduled(let number, let due, _)): (number.reference, due)
    case .followUp(.scheduled(let number, let day)): (number.reference, day)
    default: nil
    }
  }

  /// The day on which the entry says that something was done.
  fileprivate var doneDay: (ItemReference, Day)? {
    switch self {
    case .agreement(.completed(let number, let day, _)): (number.reference, day)
    case .followUp(.held(let number, let day, _, _)): (number.reference, day)
    default: nil
    }
  }
}

extension Phrase {
  /// That something was done late, with the day by which it should have been done.
  static let lateSince = Phrase(
    fi: "myöhässä, määräpäivä {day}",
    sv: "försenat, sista dag {day}",
    en: "late, due {day}"
  )
}
