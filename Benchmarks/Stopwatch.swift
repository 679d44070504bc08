import Glibc

/// Measuring time on the clock that only goes forward.
enum Stopwatch {
  /// The seconds that the work takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Two times measured turn by turn, so that what disturbs the machine disturbs both alike.
struct PairedTimes {
  /// The seconds of our repetitions.
  private(set) var ours: [Double] = []
  /// The seconds of the reference's repetitions.
  private(set) var reference: [Double] = []

  /// Runs both by turns; what comes first changes each time.
  static func measure(
    _ repetitions: Int,
    ours: (Int) throws -> Void,
    reference: (Int) throws -> Void
  ) rethrows -> PairedTimes {
    var times = PairedTimes()
    for repetition in 0..<repetitions {
      if repetition.isMultiple(of: 2) {
        times.ours.append(try Stopwatch.seconds { try ours(repetition) })
        times.reference.append(try Stopwatch.seconds { try reference(repetition) })
      } else {
        times.reference.append(try Stopwatch.seconds { try reference(repetition) })
        times.ours.append(try Stopwatch.seconds { try ours(repetition) })
      }
    }
    return times
  }

  mutating func add(ours: Double, reference: Double) {
    self.ours.append(ours)
    self.reference.append(reference)
  }

  /// The median of our times divided, repetition by repetition, by those of the reference.
  var ratio: Double { zip(ours, reference).map { $0 / $1 }.median }
}

extension [Double] {
  /// The value in the middle; 0 when there are none.
  var median: Double {
    isEmpty ? 0 : sorted()[count / 2]
  }
}
