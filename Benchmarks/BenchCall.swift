import Glibc

/// One call of the benchmark: `tiimi-bench FOLDER [--quick] [--huge] [--only ROW] [--write PAGE]`.
///
/// `FOLDER` keeps the registers from one run to the next.
struct BenchCall {
  private let folder: String
  private var isQuick = false
  private var isHuge = false
  private var only: String?
  private var page: String?

  init(_ words: [String]) throws(BenchFailure) {
    var words = words.makeIterator()
    var folder: String?
    while let word = words.next() {
      switch word {
      case "--quick": isQuick = true
      case "--huge": isHuge = true
      case "--only": only = words.next()
      case "--write": page = words.next()
      default: folder = word
      }
    }
    guard let folder else {
      throw BenchFailure("usage: tiimi-bench FOLDER [--quick] [--huge] [--only ROW] [--write PAGE]")
    }
    self.folder = folder
  }

  /// Measures the rows and tells the table; false when a budget is missed.
  func run() throws -> Bool {
    mkdir(folder, 0o700)
    let program = try Self.folderOfThisProgram() + "/tiimi"
    let bench = try Bench(folder: folder, program: program, isQuick: isQuick, isHuge: isHuge)
    var rows: [BenchRow] = []
    for row in Bench.rows where only == nil || only == row.name {
      Progress.tell(row.name)
      rows += try row.measure(bench)
    }
    let report = BenchReport(rows: rows, machine: Machine(registers: bench.registers))
    print(report.plain, terminator: "")
    if let page { try KeptText.write(report.markdown, to: page) }
    return rows.allSatisfy(\.isWithinBudget)
  }

  private static func folderOfThisProgram() throws(BenchFailure) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard realpath("/proc/self/exe", &path) != nil, let end = path.lastIndex(of: 0x2F) else {
      throw BenchFailure("the program does not know where it is")
    }
    return String(decoding: path[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
