import CSQLite
import Glibc

/// What the figures were measured on; nothing that names the machine or its folders.
struct Machine {
  /// Names and values in the order shown.
  let figures: [(name: String, value: String)]

  init(registers: String) {
    figures = [
      ("cores", "\(sysconf(Int32(_SC_NPROCESSORS_ONLN)))"),
      ("processor", Self.field("model name", of: "/proc/cpuinfo")),
      ("memory", Self.memory),
      ("kernel", "Linux " + Self.text("/proc/sys/kernel/osrelease")),
      ("SQLite", String(cString: sqlite3_libversion())),
      ("Swift", Self.swiftVersion),
      ("registers", registers),
    ]
  }

  private static var memory: String {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let bytes = pages * sysconf(Int32(_SC_PAGESIZE))
    return "\((bytes + (1 << 29)) >> 30) GiB"
  }

  private static var swiftVersion: String {
    #if compiler(>=6.4)
    "6.4 or newer"
    #elseif compiler(>=6.3)
    "6.3"
    #else
    "6.2"
    #endif
  }

  private static func field(_ name: String, of path: String) -> String {
    let line = text(path).split(separator: "\n").first { $0.hasPrefix(name) }
    let value = line?.split(separator: ":", maxSplits: 1).last?.drop { $0 == " " || $0 == "\t" }
    return value.map(String.init) ?? "unknown"
  }

  private static func text(_ path: String) -> String {
    let text = (try? KeptText.read(path)) ?? "unknown"
    return text.last == "\n" ? String(text.dropLast()) : text
  }
}
