import Glibc

/// Small texts in files.
enum KeptText {
  static func read(_ path: String) throws(BenchFailure) -> String {
    guard let file = fopen(path, "r") else { throw BenchFailure("there is no \(path)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws(BenchFailure) {
    guard let file = fopen(path, "w") else { throw BenchFailure("\(path) cannot be written") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw BenchFailure("\(path) cannot be written")
    }
  }

  static func remove(_ path: String) {
    unlink(path)
  }
}
