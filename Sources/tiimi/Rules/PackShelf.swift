import TiimiDomain
import TiimiRules

/// The rule packs that a call works with: those of the library, and those of a folder over them.
struct PackShelf: Sendable {
  /// The folder of the organisation's own packs; nil when there is none.
  let folder: String?

  /// The rules together; the first faulty file refuses the whole.
  func book() throws -> RuleBook {
    guard let folder else { return try RuleBook.embedded() }
    return try InputFolder.names(in: folder, ending: ".json").reduce(RuleBook.embedded()) {
      try Self.laying("\(folder)/\($1)", over: $0)
    }
  }

  /// The rules with one more file over them, or in the place of the pack of its name.
  static func laying(_ path: String, over book: RuleBook) throws -> RuleBook {
    let bytes = try InputFile.bytes(path)
    do throws(PackFault) {
      return try book.laying(bytes)
    } catch {
      throw PackFileRefusal(fault: error, file: path)
    }
  }

  /// Where a pack comes from: the file in the folder, or nil for one of the library.
  func files(of book: RuleBook) throws -> [String: String] {
    guard let folder else { return [:] }
    var files: [String: String] = [:]
    for name in try InputFolder.names(in: folder, ending: ".json") {
      let bytes = try InputFile.bytes("\(folder)/\(name)")
      for pack in book.packs where pack.bytes == bytes { files[pack.id] = name }
    }
    return files
  }
}

extension Settings {
  /// The rule packs that the call names.
  var shelf: PackShelf { PackShelf(folder: packs) }
}
