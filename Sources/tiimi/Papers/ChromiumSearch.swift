import Glibc

/// Where a Chromium may be found: the path that was stated, or the folders of `PATH`.
struct ChromiumSearch: Sendable {
  /// What `TIIMI_CHROMIUM` says.
  var stated: String?
  /// What `PATH` says.
  var folders: String?

  private static let names = ["chromium", "chromium-browser", "google-chrome"]

  /// Looks at the environment.
  init(_ environment: Environment) {
    stated = environment["TIIMI_CHROMIUM"]
    folders = environment["PATH"]
  }

  /// The program to run, or nil when there is none; a stated path that is wrong is not made up for.
  var program: String? {
    if let stated { return Self.isProgram(stated) ? stated : nil }
    let folders = folders?.split(separator: ":").filter { $0.hasPrefix("/") } ?? []
    return Self.names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first(where: Self.isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    access(path, X_OK) == 0 && !OutputFile.isFolder(path)
  }
}
