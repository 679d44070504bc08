import TiimiDomain
import TiimiReports

extension CaseIterable where Self: RawRepresentable<String> & Labelled {
  /// The values of a closed list of the domain as the words of an option.
  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.label) } }
}
