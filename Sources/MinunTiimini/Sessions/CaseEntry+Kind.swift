import TiimiDomain
import TiimiStore

extension CaseEntry {
  /// The stable name of what happened, such as `meetingHeld`, as the journal keeps it.
  public var kind: String { CaseEntryCodec.kind(of: self) }
}
