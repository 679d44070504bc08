/// The words of an event log that many rows share, each with its place.
package struct EventVocabulary: Sendable {
  /// What can happen: the kind of an entry and the part of the process it belongs to.
  package struct Activity: Hashable, Sendable {
    /// The kind of entry, such as `meetingHeld`.
    package var name: String
    /// The part of the process, such as `meeting`.
    package var part: String

    /// Makes an activity.
    package init(name: String, part: String) {
      self.name = name
      self.part = part
    }
  }

  /// Somebody who writes entries, without a name.
  package struct Resource: Hashable, Sendable {
    /// What the log calls them.
    package var name: String
    /// The profession, as a code; empty when it is not known.
    package var profession: String
    /// The side of the service system, as a code; empty when it is not known.
    package var sector: String

    /// Makes a resource.
    package init(name: String, profession: String, sector: String) {
      self.name = name
      self.profession = profession
      self.sector = sector
    }
  }

  /// What can happen.
  package var activities: [Activity]
  /// Those who write entries.
  package var resources: [Resource]
  /// The units by their codes.
  package var units: [String]

  /// Makes a vocabulary.
  package init(activities: [Activity], resources: [Resource], units: [String]) {
    self.activities = activities
    self.resources = resources
    self.units = units
  }
}
