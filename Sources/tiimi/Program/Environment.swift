import Glibc

/// The environment variables that the program looks at.
struct Environment: Sendable {
  private let values: [String: String]

  /// Makes an environment of the given variables.
  init(_ values: [String: String]) { self.values = values }

  /// The value of a variable; nil when it is not set or is empty.
  subscript(name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Reads the variables of the process.
  static func ofProcess() -> Environment {
    let names = [
      "TIIMI_REGISTER", "TIIMI_AS", "TIIMI_LANG", "TIIMI_NOW", "TIIMI_READING",
      "TIIMI_PACKS", "TIIMI_INSTRUMENTS", "TIIMI_CHROMIUM", "TIIMI_SCREEN_READER", "PATH",
      "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "NO_COLOR", "TERM", "COLUMNS",
    ]
    let pairs = names.compactMap { name in
      getenv(name).map { (name, String(cString: $0)) }
    }
    return Environment(Dictionary(uniqueKeysWithValues: pairs))
  }
}
